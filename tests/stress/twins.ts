import { join } from 'node:path';
import { setUpCheckout } from './checkout.ts';
import { digestFiles, listDifferences } from './digest-folder.ts';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';

const surroundings = [
  { name: 'here/one', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' } },
  {
    name: 'somewhere else/two with spaces',
    env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
] as const;

/** Two checkouts in different folders, time zones and locales give the same bytes. */
export const twins: Part = {
  name: 'twins',
  promise: 'two checkouts in different folders, time zones and locales give identical bytes',
  isLong: true,
  run: async ({ folder, tell }) => {
    const outputs: string[] = [];
    for (const { name, env } of surroundings) {
      const twin = join(folder, name);
      await setUpCheckout(twin);
      tell(`builds in “${name}”`);
      const { code, printed } = await runCommand(['src/desk/build.ts'], {
        cwd: twin,
        env: { ...env, SOURCELINE_NOW: '2026-11-22T12:00:00Z' },
      });
      if (code !== 0)
        return { figures: [], broken: [`the checkout in “${name}” cannot be built:\n${printed}`] };
      outputs.push(join(twin, 'dist'));
    }
    const [one = '', other = ''] = outputs;
    const { size } = await digestFiles(one);
    const different = await listDifferences(one, other);
    return {
      figures: [
        ['files of two checkouts, and different ones', `${String(size)}, ${String(different.length)}`],
      ],
      broken: different.map((path) => `two checkouts differ in ${path}`),
    };
  },
};
