/**
 * npm run rename: renames a story and keeps its addresses alive. Ends with 0 (renamed), 1 (it may not be called so)
 * or 2 (not told enough).
 */
import './tell-complaints.ts';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleAddress } from '../domain/address.ts';
import { run } from '../run.ts';
import { redirectsPath } from '../schemas/redirects.ts';
import { readFolder } from './reading/read-folder.ts';
import { readCommandLine } from './command-line.ts';
import { Complaint } from './complaint.ts';
import { planRename } from './rename/plan-rename.ts';

const { values, positionals } = readCommandLine(
  `npm run rename -- OLD-NAME NEW-NAME [--content FOLDER]
  --content  Another content folder (content)
A story is named as its folder in content/articles/ is called.`,
  { options: { content: { type: 'string', default: run.contentFolder } }, allowPositionals: true },
);
const [from, to, ...rest] = positionals;
if (from === undefined || to === undefined || rest.length > 0) {
  throw new Complaint(
    'Name the story as its folder is called, and its new name: npm run rename -- old-name new-name',
  );
}
const folder = values.content;
const { writes, move, links, id, redirect } = planRename(await readFolder(folder), from, to, run.instant);
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
if (redirect !== undefined) {
  console.log(
    redirect.isWritten
      ? `${folder}/${redirectsPath} says now that ${redirect.from} leads to ${redirect.to}.`
      : `Nothing leads on from ${redirect.from} yet, and ${folder}/${redirectsPath} cannot be written safely. Write into it:\n    ${redirect.from}: ${redirect.to}`,
  );
}
console.log('"npm run check" looks whether all is well.');
