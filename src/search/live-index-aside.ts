import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { IndexFile } from './index-file.ts';

/** What the program that makes the index is told: to make it again. */
export interface LiveIndexOrder {
  /** Where the site is served, without a slash at the end. */
  readonly root: string;
  /** Files of content that changed, below their folder; undefined for everything. */
  readonly changed: readonly string[] | undefined;
}

/** What it answers, some of them many times. */
export type LiveIndexAnswer =
  { readonly files: readonly IndexFile[] } | { readonly info: string } | { readonly warning: string };

/** Below that of what makes pages: whoever waits for one goes first. */
const lowPriority = 10;

const typeOf = (path: string): string => {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.json')) return 'application/json';
  if (path.endsWith('.css')) return 'text/css';
  return 'application/octet-stream';
};

/** The index while an editor is at work, made by a program of its own: no page waits for it. */
export class LiveIndexAside {
  #files: ReadonlyMap<string, IndexFile> = new Map();
  #program: ChildProcess | undefined;
  /** What changed since the last order. */
  #changed: readonly string[] | undefined = [];
  /** Where the site is served, without a slash at the end; known once the server listens. */
  root: string | undefined;
  readonly #logger: AstroIntegrationLogger;
  readonly #folders: readonly string[];

  /** @param folders of the languages of the site, that of the first one empty */
  constructor(logger: AstroIntegrationLogger, folders: readonly string[]) {
    this.#logger = logger;
    this.#folders = folders;
  }

  /** A file of the index by the address asked for, with its media type. */
  find(url: string): { readonly type: string; readonly content: Uint8Array } | undefined {
    const root = this.root ?? 'http://localhost';
    const { pathname } = new URL(url, root);
    // Astro may have taken the base of the site away.
    const base = new URL(root).pathname.replace(/\/$/, '');
    const file = this.#files.get(pathname.slice(pathname.startsWith(`${base}/`) ? base.length : 0));
    return file && { type: typeOf(pathname), content: file.content };
  }

  /** Remembers what changed until the index is made again. @param changed files; undefined for everything */
  note(changed: readonly string[] | undefined): void {
    this.#changed = changed && this.#changed && [...this.#changed, ...changed];
  }

  /** Has the index made again. */
  rebuild(): void {
    if (this.root === undefined) return;
    const order: LiveIndexOrder = { root: this.root, changed: this.#changed };
    this.#changed = [];
    this.#open().send(order);
  }

  /** Ends the program. */
  end(): void {
    if (this.#program?.connected === true) this.#program.disconnect();
  }

  #open(): ChildProcess {
    if (this.#program?.connected === true) return this.#program;
    const program = fork(join(import.meta.dirname, 'live-index-program.ts'), this.#folders, {
      serialization: 'advanced',
    });
    try {
      if (program.pid !== undefined) setPriority(program.pid, lowPriority);
    } catch {
      // Then both are in one row.
    }
    program.on('message', (message) => {
      const answer = message as LiveIndexAnswer;
      if ('files' in answer)
        this.#files = new Map(answer.files.map((file) => [`/pagefind/${file.path}`, file]));
      else if ('info' in answer) this.#logger.info(answer.info);
      else this.#logger.warn(answer.warning);
    });
    this.#program = program;
    return program;
  }
}
