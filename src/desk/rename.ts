/**
 * npm run rename: renames a story and keeps its addresses alive. Exits with 0 (renamed), 1 (it may not be called so)
 * or 2 (not told enough).
 */
import './report-errors.ts';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleAddress } from '../domain/address.ts';
import { run } from '../run.ts';
import { redirectsPath } from '../schemas/redirects.ts';
import { readFolder } from './reading/read-folder.ts';
import { readCommandLine } from './command-line.ts';
import { UserError } from './user-error.ts';

const { values, positionals } = readCommandLine(
  `npm run rename -- OLD-NAME NEW-NAME [--content FOLDER]
  --content  Another content folder (content)
A story goes by the name of its folder in content/articles/.`,
  { options: { content: { type: 'string', default: run.contentFolder } }, allowPositionals: true },
);
const [from, to, ...rest] = positionals;
if (from === undefined || to === undefined || rest.length > 0) {
  throw new UserError(
    'Give the name of the story’s folder and its new name: npm run rename -- old-name new-name',
  );
}
// Half a second to load: not for those who only ask for help.
const { planRename } = await import('./rename/plan-rename.ts');
const folder = values.content;
const {
  writes,
  move,
  links,
  folder: edition,
  id,
  redirect,
} = planRename(await readFolder(folder, { withPictures: false }), from, to, run.instant);
for (const { path, text } of writes) await writeFile(join(folder, path), text);
await rename(join(folder, move.from), join(folder, move.to));
console.log(
  [
    `${folder}/${move.from}/ is now ${folder}/${move.to}/.`,
    id === undefined
      ? 'It has never been public, so its old name needs no redirect.'
      : `It keeps its original name as its id (id: ${id}): feeds recognise it by that, and ${edition}${articleAddress(id)} redirects to it.`,
    `${String(links)} ${links === 1 ? 'link points' : 'links point'} to the new address.`,
  ].join('\n'),
);
if (redirect !== undefined) {
  console.log(
    redirect.isWritten
      ? `${folder}/${redirectsPath} now redirects ${redirect.from} to ${redirect.to}.`
      : `${redirect.from} has no redirect yet, and ${folder}/${redirectsPath} cannot be changed safely. Add this line to it:\n    ${redirect.from}: ${redirect.to}`,
  );
}
console.log('To check everything, use "npm run check".');
