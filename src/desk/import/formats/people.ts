import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { compareText } from '../../../domain/order.ts';
import type { Fault, Named } from '../archive.ts';
import { type Fields, findText, parseConfig, splitFrontMatter, toFault, toText } from './front-matter.ts';
import { toHugoName } from './permalinks.ts';
import { readText } from './read-text.ts';

/** Names of people by what the texts of an archive call them. */
export type People = ReadonlyMap<string, string>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: unknown): string | undefined =>
  isRecord(value)
    ? (findText(value, 'display_name', 'displayName', 'name', 'full_name', 'fullName', 'title') ??
      [findText(value, 'first_name', 'firstName'), findText(value, 'last_name', 'lastName')]
        .filter((part) => part !== undefined)
        .join(' '))
    : toText(value);

/** People of one file: by key, or as a list in which each says its own. */
const listPeople = (value: unknown): (readonly [string, string])[] => {
  const entries: (readonly [string | undefined, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown) => [
        isRecord(each)
          ? findText(each, 'id', 'key', 'slug', 'username', 'login', 'nickname', 'github')
          : undefined,
        each,
      ])
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, each]) => {
    const name = nameOf(each);
    return key === undefined || name === undefined || name === '' ? [] : [[key, name] as const];
  });
};

const shelves = ['_data', 'data', 'src/_data'];
const kinds = /^(?:authors?|people|team|members|contributors|writers|staff)$/i;
const endings = /\.(?:ya?ml|toml|json)$/i;

/** JSON is YAML too; a list at the head of a file has no fields, and gets one. */
const parseData = (name: string, text: string): unknown =>
  name.endsWith('.json')
    ? (JSON.parse(text) as unknown)
    : /^\s*-\s/m.test(text) && !/^[\w"']/m.test(text)
      ? parseConfig(name, `list:\n${text.replace(/^---[ \t]*\n/, '')}`).list
      : parseConfig(name, text);

const listNames = (folder: string): Promise<string[]> =>
  readdir(folder).then(
    (names) => names.toSorted(compareText),
    () => [],
  );

/**
 * Reads who is who in the folder of a site: files of data, a folder of them with one file a person, or pages of authors
 * (Hugo). A file that cannot be read is told.
 */
export const readPeople = async (folder: string, pages: string, faults: Fault[]): Promise<People> => {
  const people = new Map<string, string>();
  const read = async (path: string, take: (text: string) => void): Promise<void> => {
    try {
      take(await readText(join(folder, path)));
    } catch (error) {
      if (error instanceof SyntaxError) faults.push({ file: path, line: undefined, message: error.message });
      else faults.push(toFault(path, error));
    }
  };
  const add = (entries: readonly (readonly [string, string])[]): void => {
    for (const [key, name] of entries) if (!people.has(key)) people.set(key, name);
  };
  for (const shelf of shelves)
    for (const name of (await listNames(join(folder, shelf))).filter((each) =>
      kinds.test(basename(each, extname(each))),
    )) {
      if (endings.test(name))
        await read(join(shelf, name), (text) => {
          add(listPeople(parseData(name, text)));
        });
      else if (extname(name) === '')
        for (const each of (await listNames(join(folder, shelf, name))).filter((file) => endings.test(file)))
          await read(join(shelf, name, each), (text) => {
            add(listPeople({ [basename(each, extname(each))]: parseData(each, text) }));
          });
    }
  for (const key of await listNames(join(folder, pages, 'authors'))) {
    const page = (await listNames(join(folder, pages, 'authors', key))).find((name) =>
      /^_?index\.md$/.test(name),
    );
    if (page === undefined) continue;
    await read(join(pages, 'authors', key, page), (text) => {
      add(listPeople({ [key]: splitFrontMatter(text)?.fields ?? {} }));
    });
  }
  return people;
};

/** What is written small and without spaces is a key, not a name: "matt-cloyd". */
const key = /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u;

/** A person by what a text calls them: by the name that the archive has, or else by the key, made readable. */
export const toPerson = (called: string, people: People, folder?: string): Named => {
  const address = folder === undefined ? {} : { address: `/${folder}/${toHugoName(called)}/` };
  const known = people.get(called) ?? people.get(toHugoName(called));
  if (known !== undefined && known !== called) return { name: known, key: called, ...address };
  if (known !== undefined || !key.test(called)) return { name: called, ...address };
  const name = called
    .replaceAll(/[-_.]/g, ' ')
    .replaceAll(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { name, key: called, isGuess: true, ...address };
};
