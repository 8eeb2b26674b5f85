import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackgroundProgram } from '../../src/background-program.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'background-program-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a program until it has ended. @returns its answers, and last how it ended */
const runToEnd = async (
  code: string,
  orders: readonly unknown[] = [],
  act: (program: { readonly end: () => void }, answers: readonly unknown[]) => void = () => undefined,
): Promise<readonly unknown[]> => {
  const file = join(folder, `${String(code.length)}.mjs`);
  await writeFile(file, code);
  const answers: unknown[] = [];
  return new Promise((resolve) => {
    const program = startBackgroundProgram<unknown, unknown>(
      file,
      {
        hear: (answer) => {
          answers.push(answer);
          act(program, answers);
        },
        tellEnd: (how) => {
          resolve([...answers, how]);
        },
      },
      // Nothing else keeps the test running.
      { parameters: ['one', 'two'], env: { SOURCELINE_TOLD: 'three' }, isAwaited: true },
    );
    for (const order of orders) program.send(order);
  });
};

describe('a program beside ours', () => {
  it('gets every order, however late it begins to listen, and what it is sent is what it was', async () => {
    const order = { when: new Date(0), bytes: new Uint8Array([1, 2]) };
    const answers = await runToEnd(
      `await new Promise((resolve) => setImmediate(resolve));
       process.on('message', (order) => process.send(order));`,
      [order, 'last'],
      (program, heard) => {
        if (heard.length === 2) program.end();
      },
    );
    expect(answers).toEqual([order, 'last', 'exit code 0']);
  });

  it('is told its parameters and its surroundings', async () => {
    const answers = await runToEnd(
      `process.send([...process.argv.slice(2), process.env.SOURCELINE_TOLD], () => process.exit());`,
    );
    expect(answers).toEqual([['one', 'two', 'three'], 'exit code 0']);
  });

  it('is heard to the end before it is said that it has ended', async () => {
    // More than a connection holds at once.
    const answers = await runToEnd(
      `let left = 200;
       for (let index = 0; index < 200; index += 1)
         process.send(String(index).repeat(5000), () => { left -= 1; if (left === 0) process.exit(3); });`,
    );
    expect(answers).toHaveLength(201);
    expect(answers.at(-1)).toBe('exit code 3');
  });

  it.each([
    ['before it listens', `process.exit(4);`, 'exit code 4'],
    ['by a signal', `process.kill(process.pid, 'SIGKILL');`, 'SIGKILL'],
    ['because it fails', `process.exitCode = 5; process.disconnect();`, 'exit code 5'],
  ])('that ends early, %s, is told', async (_, code, how) => {
    expect(await runToEnd(code, ['order', 'order'])).toEqual([how]);
  });
});
