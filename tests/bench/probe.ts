/**
 * Measures the process it is loaded into (node --import) and the processes that one starts; writes what it
 * found as JSON to the file named by SOURCELINE_PROBE when the process ends. Node itself counts only its own
 * process, so that of the others is read from Linux's /proc; elsewhere it is left out.
 */
import type { ChildProcess } from 'node:child_process';
import diagnostics from 'node:diagnostics_channel';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** A process that the measured one started. */
interface ChildUsage {
  /** Name of its program. */
  readonly name: string;
  readonly wallSeconds: number;
  /** Undefined where the system does not tell. */
  readonly cpuSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
}

export interface ProcessUsage {
  /** User and system time of the process itself, all threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** User and system time of all processes it started; undefined where the system does not tell. */
  readonly childrenCpuSeconds: number | undefined;
  readonly children: readonly ChildUsage[];
}

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;
const sampleMs = 50;

const readProc = (pid: number | 'self', file: string): string | undefined => {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    // Not Linux, or the process is gone.
    return undefined;
  }
};

/** Sum of fields of /proc/…/stat, counted from 1 as in proc(5); the name in field 2 may hold spaces. */
const readSeconds = (pid: number | 'self', fields: readonly number[]): number | undefined => {
  const stat = readProc(pid, 'stat');
  const values = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return values && fields.reduce((sum, field) => sum + Number(values[field - 3]), 0) / ticksPerSecond;
};

const readPeakMegabytes = (pid: number): number | undefined => {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
};

class Watched {
  readonly #pid: number;
  readonly #name: string;
  readonly #started = performance.now();
  #ended: number | undefined;
  #cpuSeconds: number | undefined;
  #peakMegabytes: number | undefined;
  /** True once the system has added its time to that of its parent's children. */
  isReaped = false;

  constructor(child: ChildProcess) {
    this.#pid = child.pid ?? 0;
    this.#name = basename(child.spawnfile);
    this.sample();
    const timer = setInterval(() => {
      this.sample();
    }, sampleMs).unref();
    child.once('exit', () => {
      clearInterval(timer);
      this.#ended = performance.now();
      this.isReaped = true;
    });
  }

  sample(): void {
    this.#cpuSeconds = readSeconds(this.#pid, [14, 15]) ?? this.#cpuSeconds;
    this.#peakMegabytes = readPeakMegabytes(this.#pid) ?? this.#peakMegabytes;
  }

  get usage(): ChildUsage {
    return {
      name: this.#name,
      wallSeconds: ((this.#ended ?? performance.now()) - this.#started) / 1000,
      cpuSeconds: this.#cpuSeconds,
      peakMegabytes: this.#peakMegabytes,
    };
  }
}

const target = process.env.SOURCELINE_PROBE;

if (target !== undefined && isMainThread) {
  const watched: Watched[] = [];
  diagnostics.channel('child_process').subscribe((message) => {
    const { process: child } = message as { readonly process: ChildProcess };
    // The channel speaks before the process has its number.
    child.once('spawn', () => watched.push(new Watched(child)));
  });
  process.once('exit', () => {
    for (const child of watched) if (!child.isReaped) child.sample();
    const reaped = readSeconds('self', [16, 17]);
    const running = watched
      .filter((child) => !child.isReaped)
      .reduce((sum, child) => sum + (child.usage.cpuSeconds ?? 0), 0);
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: ProcessUsage = {
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMegabytes: maxRSS / 1024,
      childrenCpuSeconds: reaped === undefined ? undefined : reaped + running,
      children: watched.map((child) => child.usage),
    };
    writeFileSync(target, JSON.stringify(usage));
  });
}
