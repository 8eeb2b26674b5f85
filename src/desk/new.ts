import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { formatReason } from './format-reason.ts';
import { readFolder } from './check/read-folder.ts';
import { type Ask, gatherAnswers } from './new/gather-answers.ts';
import { isKindName, type Kind, type KindName, kinds } from './new/kinds.ts';
import { UnfitAnswers } from './new/lay-out.ts';
import { listIds, prepareNew } from './new/prepare-new.ts';
import { writeNew } from './new/write-new.ts';

// Lays out a file of content: npm run new [-- article|author|topic|source [--title "…" …]]
// What no flag says is asked on a terminal. Ends with 0 (written), 1 (it may not be written) or 2 (not told enough).

const kindNames = Object.keys(kinds).join(', ');

const flagNames = new Set(Object.values(kinds).flatMap((kind) => kind.questions.map(({ name }) => name)));

/** The flags of a kind, one a line. */
const formatHelp = (name: KindName): string => {
  const kind: Kind = kinds[name];
  const lines = kind.questions.map((question) => {
    const choices = Array.isArray(question.choices) ? `: ${question.choices.join(', ')}` : '';
    return `  --${question.name.padEnd(13)} ${question.asks}${choices}${question.isRequired ? '' : ' (may be left out)'}`;
  });
  return [
    `npm run new -- ${name}`,
    ...lines,
    `  --${'content'.padEnd(13)} Another content folder (may be left out)`,
  ].join('\n');
};

/** A person to ask, where there is one: both ends of the conversation are a terminal. */
const openConversation = (): { readonly ask: Ask | undefined; readonly close: () => void } => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: undefined, close: () => undefined };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      resolve(undefined);
    });
  });
  return {
    ask: (prompt) => Promise.race([lines.question(prompt), gone]),
    close: () => {
      lines.close();
    },
  };
};

const { ask, close } = openConversation();
try {
  const { values, positionals } = parseArgs({
    options: {
      content: { type: 'string' },
      help: { type: 'boolean', default: false },
      ...Object.fromEntries([...flagNames].map((name) => [name, { type: 'string' as const }])),
    },
    allowPositionals: true,
  });
  const [word = ask === undefined ? undefined : await ask(`What (${kindNames}) [article]: `), ...rest] =
    positionals;
  const name = word?.trim() === '' ? 'article' : word?.trim();
  if (!isKindName(name) || rest.length > 0) {
    throw new Error(
      `Say what is new, and its words in quotation marks: npm run new -- article --title "…" (${kindNames})`,
    );
  }
  if (values.help) {
    console.log(formatHelp(name));
  } else {
    const kind: Kind = kinds[name];
    const flags = new Map<string, string>();
    for (const [flag, value] of Object.entries(values)) {
      if (typeof value !== 'string' || flag === 'content') continue;
      if (!kind.questions.some((question) => question.name === flag)) {
        throw new Error(
          `--${flag} is no flag of ${name}. Its flags are: ${kind.questions.map((question) => `--${question.name}`).join(', ')}.`,
        );
      }
      flags.set(flag, value);
    }
    // Imported here because it judges the environment, and its complaint is one line for us.
    const { run } = await import('../run.ts');
    const folder = values.content ?? run.contentFolder;
    const files = await readFolder(folder);
    const answers = await gatherAnswers(kind, flags, listIds(files), ask);
    const path = await writeNew(folder, prepareNew(name, answers, files, run.instant));
    console.log(`${path} is written. "npm run dev" shows it, "npm run check -- ${path}" checks it.`);
  }
} catch (error) {
  console.error(formatReason(error));
  process.exitCode = error instanceof UnfitAnswers ? 1 : 2;
} finally {
  close();
}
