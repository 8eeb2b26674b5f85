/**
 * npm run stress [-- --short] [--only PART,PART] [--seed N]: tries to make the site break its promises, and
 * prints what came of it. Exit code 1 if one did not hold, 2 if the run was asked for wrongly.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatMachine } from '../bench/machine.ts';
import { projectFolder } from '../bench/measure-build.ts';
import { formatFigure, formatTable } from '../bench/table.ts';
import { parts } from './parts.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '20261122' },
  },
});
const wanted = values.only?.split(',') ?? parts.map(({ name }) => name);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
const seed = Number(values.seed);

if (unknown.length > 0 || !Number.isSafeInteger(seed)) {
  console.error(
    unknown.length > 0
      ? `There is no part "${unknown.join('", "')}". Write --only ${parts.map(({ name }) => name).join(',')}.`
      : 'Write --seed with a whole number.',
  );
  process.exitCode = 2;
} else {
  // Below the project, where the pages that Astro makes while building find its packages.
  const scratch = join(projectFolder, '.cache/stress');
  console.log(`${formatMachine()}, ${values.short ? 'short' : 'long'} form, seed ${String(seed)}`);
  const rows: string[][] = [['', 'figure', 'value']];
  const broken: string[] = [];
  for (const { name, promise, isLong, run } of parts.filter((part) => wanted.includes(part.name))) {
    if (values.short && isLong === true) continue;
    console.log(`\n${name}: ${promise}`);
    const started = performance.now();
    const folder = join(scratch, name);
    await rm(folder, { recursive: true, force: true });
    const found = await run({
      isShort: values.short,
      seed,
      folder,
      tell: (progress) => {
        console.log(`  ${progress}`);
      },
    });
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    rows.push(...found.figures.map(([figure, value]) => [name, figure, value]));
    broken.push(...found.broken.map((line) => `${name}: ${line}`));
    // Now as well: who ends a run before its last part has what was found until then.
    for (const [figure, value] of found.figures) console.log(`  ${figure}: ${value}`);
    console.log(
      `  ${String(found.broken.length)} broken, ${formatFigure((performance.now() - started) / 1000, 0)} s`,
    );
  }
  console.log(`\n${formatTable(rows)}\n`);
  for (const line of broken) console.error(`broken: ${line}`);
  console.log(
    broken.length === 0 ? 'Every promise held.' : `${String(broken.length)} promises did not hold.`,
  );
  if (broken.length > 0) process.exitCode = 1;
}
