import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toSlug } from '../../domain/address.ts';
import { compareText } from '../../domain/order.ts';
import type { NewFile } from '../new/scaffold.ts';
import { UserError } from '../user-error.ts';
import type { OwnAnswers } from './questions.ts';

const starterFolder = join(import.meta.dirname, 'starter');

/** A name as a file's name. @throws UserError where none can be made of it */
const toId = (flag: string, name: string): string => {
  const id = toSlug(name);
  if (id === '')
    throw new UserError(
      `--${flag}: no address can be made from “${name}”. Write a name with Latin letters; it can be changed later.`,
    );
  return id;
};

/** What stands for itself within a text of YAML in double quotes. */
const toQuoted = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Puts words in the place of their names: in fields, which are YAML, and in the text below them, which is not. */
const fill = (path: string, text: string, words: Readonly<Record<string, string>>): string => {
  const end = path.endsWith('.md') ? text.indexOf('\n---\n') : text.length;
  const put = (part: string, toWritten: (word: string) => string): string =>
    part.replaceAll(/\$([a-z-]+)\b/g, (whole, name: string) =>
      words[name] === undefined ? whole : toWritten(words[name]),
    );
  return put(text.slice(0, end), toQuoted) + put(text.slice(end), (word) => word);
};

/**
 * What a newsroom begins with: its pages, with the headings that templates link to, an author, a topic, a publisher
 * and a draft.
 * @param instant when it begins
 * @throws UserError where a name makes no address
 */
export const readStarter = async (answers: OwnAnswers, instant: Date): Promise<NewFile[]> => {
  const entries = await readdir(starterFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(starterFolder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted(compareText);
  const [author, topic] = ['author', 'topic'].map((flag) => toId(flag, answers.get(flag) ?? ''));
  const moment = instant.toISOString().replace(/\.\d+Z$/, 'Z');
  const words: Readonly<Record<string, string>> = {
    name: answers.get('name') ?? '',
    description: answers.get('description') ?? '',
    author: answers.get('author') ?? '',
    topic: answers.get('topic') ?? '',
    'author-id': author ?? '',
    'topic-id': topic ?? '',
    moment,
    day: moment.slice(0, 10),
  };
  return Promise.all(
    paths.map(async (path) => ({
      path: path
        .replace('authors/author.md', `authors/${author ?? ''}.md`)
        .replace('topics/topic.md', `topics/${topic ?? ''}.md`),
      text: fill(path, await readFile(join(starterFolder, path), 'utf8'), words),
    })),
  );
};
