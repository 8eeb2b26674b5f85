/** Swaps folders in until it is killed: node tests/stress/swap-forever.ts OUTPUT */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  discardOutput,
  publishOutput,
  restoreInterrupted,
  toAsideFolder,
} from '../../src/desk/build/output.ts';

/** Files of each output; all of one output hold the same text. */
export const swapFiles = Array.from({ length: 20 }, (_, index) => `${String(index)}.txt`);

const swapForever = async (output: string): Promise<never> => {
  const aside = toAsideFolder(output);
  await restoreInterrupted(output);
  for (let round = 0; ; round += 1) {
    discardOutput(aside);
    await mkdir(aside, { recursive: true });
    for (const name of swapFiles)
      await writeFile(join(aside, name), `${String(process.pid)}-${String(round)}`);
    await publishOutput(aside, output);
    if (round === 0) console.log('swapped');
  }
};

const [output] = process.argv.slice(2);
if (import.meta.main && output !== undefined) await swapForever(output);
