import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { plainEnvironment } from './plain-environment.ts';

/** The key with which a person ends a program. */
export const ctrlC = '\u0003';

/**
 * Runs a command on a real terminal, which "script" (util-linux) makes, and types an answer whenever something is asked.
 * @param command as a shell takes it
 * @param answers typed one after the other
 * @returns what the terminal showed, and how the command ended
 */
export const runOnTerminal = (
  command: string,
  answers: readonly string[],
  cwd: string,
): Promise<{ readonly shown: string; readonly status: number | null }> =>
  new Promise((resolve, reject) => {
    const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      cwd,
      env: { ...plainEnvironment, TERM: 'dumb', SOURCELINE_NOW: '2026-11-22T12:00:00Z' },
    });
    let shown = '';
    let answered = 0;
    let seen = 0;
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      shown += text;
      // A question ends with a colon, behind which the cursor waits.
      const fresh = stripVTControlCharacters(shown.slice(seen));
      const next = answers[answered];
      if (!fresh.endsWith(': ') || next === undefined) return;
      seen = shown.length;
      answered += 1;
      child.stdin.write(next === ctrlC ? next : `${next}\r`);
    });
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ shown: stripVTControlCharacters(shown).replaceAll('\r', ''), status });
    });
  });
