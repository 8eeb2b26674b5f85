/**
 * npm run new: makes a file of content. What no flag says is asked on a terminal. Exits with 0 (written), 1 (it may
 * not be written) or 2 (not told enough).
 */
import './report-errors.ts';
import { readFile } from 'node:fs/promises';
import { run } from '../run.ts';
import { readFolder } from './reading/read-folder.ts';
import { readCommandLine } from './command-line.ts';
import { openConversation } from './open-conversation.ts';
import { formatReason } from './format-reason.ts';
import { UserError } from './user-error.ts';
import { isKindName, type Kind, type KindName, kinds } from './new/kinds.ts';

const kindNames = Object.keys(kinds).join(', ');

const flagNames = new Set(Object.values(kinds).flatMap((kind) => kind.questions.map(({ name }) => name)));

/** The flags of a kind, one a line. */
const formatHelp = (name: KindName): string => {
  const kind: Kind = kinds[name];
  const lines = kind.questions.map((question) => {
    const choices = Array.isArray(question.choices) ? `: ${question.choices.join(', ')}` : '';
    return `  --${question.name.padEnd(13)} ${question.prompt}${choices}${question.isRequired ? '' : ' (optional)'}`;
  });
  return [
    `npm run new -- ${[name, ...(kind.words ?? []).map((word) => `[${word.toUpperCase()}]`)].join(' ')}`,
    ...lines,
    `  --${'content'.padEnd(13)} Another content folder (optional)`,
  ].join('\n');
};

/** @throws UserError where there is no such file */
const readListFile = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`"${path}" cannot be read: ${formatReason(error)}`);
  });

const [said] = process.argv.slice(2);
const { values, positionals } = readCommandLine(
  isKindName(said)
    ? formatHelp(said)
    : `npm run new -- [KIND] [FLAG]...\n  KIND is one of ${kindNames} (article)\nFor the flags of a kind: npm run new -- KIND --help`,
  {
    options: {
      content: { type: 'string', default: run.contentFolder },
      ...Object.fromEntries([...flagNames].map((name) => [name, { type: 'string' as const }])),
    },
    allowPositionals: true,
  },
);
const { ask, close } = openConversation();
const [word = ask === undefined ? undefined : await ask(`Kind (${kindNames}) [article]: `), ...rest] =
  positionals;
const name = word?.trim() === '' ? 'article' : word?.trim();
const { words = [] }: Partial<Kind> = isKindName(name) ? kinds[name] : {};
if (!isKindName(name) || rest.length > words.length) {
  throw new UserError(
    `Name one kind, with text in quotation marks: npm run new -- article --title "…" (kinds: ${kindNames})`,
  );
}
const kind: Kind = kinds[name];
const { content: folder, ...flags } = values;
for (const flag of Object.keys(flags)) {
  if (!kind.questions.some((question) => question.name === flag)) {
    throw new UserError(
      `--${flag} is not a flag for ${name}. Its flags are: ${kind.questions.map((question) => `--${question.name}`).join(', ')}.`,
    );
  }
}
const files = await readFolder(folder, { withPictures: false });
// Half a second to load: not for those who ask for help, or are told that something is missing.
const { tellEditors } = await import('./manual/editor-files.ts');
const { readLinkList } = await import('./new/link-list.ts');
const { makeNew } = await import('./new/make-new.ts');
const { writeNew } = await import('./new/write-new.ts');
const answered = new Map<string, string>(rest.map((answer, index) => [words[index] ?? '', answer] as const));
for (const [flag, answer] of Object.entries<string>(flags)) answered.set(flag, answer);
const sources = answered.get('sources');
const list =
  name === 'article' && sources !== undefined
    ? readLinkList(await readListFile(sources), sources)
    : undefined;
const making = { files, instant: run.instant, ask, list };
const { path, notes } = await makeNew(name, answered, making, (file) => writeNew(folder, file));
const elsewhere = folder === run.contentFolder ? '' : `--content ${folder} `;
await tellEditors(folder);
for (const note of notes) console.log(note);
console.log(
  `Created ${path}. View it with "npm run dev"; check it with "npm run check -- ${elsewhere}${path}".`,
);
close();
