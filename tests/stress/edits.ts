import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../bench/measure-build.ts';
import { seedRandom } from '../bench/random.ts';
import { madeUpSite } from '../sites/built-sites.ts';
import { translatedSite } from '../sites/translations.ts';
import { setUpCheckout, withoutContent } from './checkout.ts';
import { listDifferences } from './digest-folder.ts';
import type { Part } from './part.ts';
import { randomEdits } from './random-edits.ts';
import { runCommand } from './run-command.ts';

/** How many edits are made, one after the other. */
const editCount = 200;

/** After each of many edits, a build with what the builds before left equals one from nothing. */
export const edits: Part = {
  name: 'edits',
  promise: 'after each edit of content, code or packages, a build with caches equals one without',
  isLong: true,
  run: async ({ folder, seed, tell }) => {
    const draw = seedRandom(seed);
    const checkout = join(folder, 'checkout');
    const content = join(folder, 'content');
    await setUpCheckout(checkout, withoutContent, 'shared');
    await cp(join(projectFolder, 'tests/content/valid/content'), content, { recursive: true });
    // What is published may not vanish; here stories come and go.
    await rm(join(content, 'addresses.lock'));
    // Some of its stories are told in Arabic.
    const site = join(folder, 'site.json');
    await writeFile(site, JSON.stringify({ ...madeUpSite, editions: { ar: translatedSite.ar } }));
    let instant = new Date('2026-03-01T12:00:00Z');
    const build = async (out: string): Promise<string | undefined> => {
      const { code, printed } = await runCommand(
        ['src/desk/build.ts', '--unrecorded', '--out', join(folder, out)],
        {
          cwd: checkout,
          env: {
            SOURCELINE_NOW: instant.toISOString(),
            SOURCELINE_CONTENT: content,
            SOURCELINE_SITE: site,
            SOURCELINE_CACHE: join(folder, `cache-${out}`),
          },
        },
      );
      return code === 0 ? undefined : printed;
    };
    const failure = await build('warm');
    if (failure !== undefined) return { figures: [], broken: [`the site cannot be built:\n${failure}`] };
    const broken: string[] = [];
    const names = Object.keys(randomEdits);
    for (let count = 1; count <= editCount; count += 1) {
      // Each kind comes once before chance decides.
      const name = names[count - 1] ?? names[Math.floor(draw() * names.length)] ?? '';
      instant = (await randomEdits[name]?.({ checkout, content, draw, count, instant })) ?? instant;
      await rm(join(folder, 'cache-cold'), { recursive: true, force: true });
      const printed = (await build('warm')) ?? (await build('cold'));
      if (printed !== undefined) {
        broken.push(`after ${name} (edit ${String(count)}) the site cannot be built:\n${printed}`);
        break;
      }
      const different = await listDifferences(join(folder, 'warm'), join(folder, 'cold'));
      tell(`${String(count)}: ${name}: ${String(different.length)} files differ`);
      broken.push(...different.map((path) => `after ${name} (edit ${String(count)}) ${path} is another`));
    }
    return {
      figures: [['edits, files that a cache got wrong', `${String(editCount)}, ${String(broken.length)}`]],
      broken,
    };
  },
};
