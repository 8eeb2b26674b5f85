import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../bench/measure-build.ts';
import { setUpCheckout, withoutContent } from './checkout.ts';
import { listDifferences } from './digest-folder.ts';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';

/** A function that words evidence, and a change to it that readers would see. */
const file = 'src/domain/evidence.ts';
const written = 'speaker.trim()';
const changed = 'speaker.trim().toUpperCase()';

/** After a change to the code that words evidence, a build with a cache and one without give the same bytes. */
export const wording: Part = {
  name: 'wording',
  promise: 'after a change to a function that words evidence, a build with a cache equals one without',
  run: async ({ folder, tell }) => {
    const checkout = join(folder, 'checkout');
    await setUpCheckout(checkout, withoutContent, 'shared');
    const build = async (out: string): Promise<string | undefined> => {
      tell(`builds ${out}`);
      const { code, printed } = await runCommand(
        ['src/desk/build.ts', '--unrecorded', '--out', join(folder, out)],
        {
          cwd: checkout,
          env: {
            SOURCELINE_NOW: '2026-11-22T12:00:00Z',
            SOURCELINE_CONTENT: join(projectFolder, 'tests/content/valid/content'),
          },
        },
      );
      return code === 0 ? undefined : printed;
    };
    const source = await readFile(join(checkout, file), 'utf8');
    if (!source.includes(written)) return { figures: [], broken: [`${file} no longer has ${written}`] };
    const before = await build('before');
    await writeFile(join(checkout, file), source.replace(written, changed));
    const warm = await build('warm');
    await rm(join(checkout, '.cache'), { recursive: true, force: true });
    const cold = await build('cold');
    const failure = before ?? warm ?? cold;
    if (failure !== undefined) return { figures: [], broken: [`the checkout cannot be built:\n${failure}`] };
    const seen = await listDifferences(join(folder, 'before'), join(folder, 'warm'));
    const different = await listDifferences(join(folder, 'warm'), join(folder, 'cold'));
    return {
      figures: [
        [
          'files that a change of wording touches, and those that a cache got wrong',
          `${String(seen.length)}, ${String(different.length)}`,
        ],
      ],
      broken: [
        ...(seen.length === 0 ? ['a change of wording touched no file'] : []),
        ...different.map((path) => `with a cache ${path} is another than without`),
      ],
    };
  },
};
