import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleAddress } from '../domain/address.ts';
import { readFolder } from './check/read-folder.ts';
import { toOneLine } from './check/quote.ts';
import { formatReason } from './format-reason.ts';
import { planRename, UnfitName } from './rename/plan-rename.ts';

// Renames a story and keeps its address alive: npm run rename -- old-name new-name [--content DIR]
// Ends with 0 (renamed), 1 (it may not be called so) or 2 (not told enough).

try {
  const { values, positionals } = parseArgs({
    options: { content: { type: 'string' } },
    allowPositionals: true,
  });
  const [from, to, ...rest] = positionals;
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new Error(
      'Name the story as its folder is called, and its new name: npm run rename -- old-name new-name',
    );
  }
  // Imported here because it judges the environment, and its complaint is one line for us.
  const { run } = await import('../run.ts');
  const folder = values.content ?? run.contentFolder;
  const { writes, move, links, id, leavesGap } = planRename(await readFolder(folder), from, to, run.instant);
  for (const { path, text } of writes) await writeFile(join(folder, path), text);
  await rename(join(folder, move.from), join(folder, move.to));
  console.log(
    [
      `${folder}/${move.from}/ is now ${folder}/${move.to}/.`,
      id === undefined
        ? 'It has not been public, so that nothing needs to lead on from its old name.'
        : `It keeps its first name (id: ${id}): feeds know it by that, and ${articleAddress(id)} leads to it.`,
      `${String(links)} ${links === 1 ? 'link leads' : 'links lead'} to the new address.`,
    ].join('\n'),
  );
  if (leavesGap) {
    console.log(
      `Nothing leads on from ${articleAddress(from)} yet: write into ${folder}/redirects.yaml\n    ${articleAddress(from)}: ${articleAddress(to)}`,
    );
  }
  console.log('"npm run check" looks whether all is well.');
} catch (error) {
  console.error(toOneLine(formatReason(error)));
  process.exitCode = error instanceof UnfitName ? 1 : 2;
}
