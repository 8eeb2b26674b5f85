import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type Fields, parseConfig, toText } from './front-matter.ts';
import { readText } from './read-text.ts';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Hugo reads names of settings in any case. */
export const findSetting = (config: Fields, name: string): unknown =>
  config[name] ?? Object.entries(config).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

const partFile = /^(languages|permalinks)(?:\.([\w-]+))?\.(?:toml|ya?ml)$/;

/**
 * Adds what Hugo may keep in files of their own: config/_default/languages.fr.toml.
 * @throws UnreadableFile
 */
export const addConfigParts = async (folder: string, config: Fields): Promise<Fields> => {
  const place = join(folder, 'config/_default');
  const names = await readdir(place).catch(() => []);
  const whole: Record<string, unknown> = { ...config };
  for (const name of names.toSorted()) {
    const [, part = '', language] = partFile.exec(name) ?? [];
    if (part === '') continue;
    const fields = parseConfig(name, await readText(join(place, name)));
    const before = isFields(whole[part]) ? whole[part] : {};
    whole[part] = { ...before, ...(language === undefined ? fields : { [language]: fields }) };
  }
  return whole;
};

/** Where the stories of one language are, and which files are of another. */
export interface HugoLanguages {
  /** Folder of the texts, from that of the site. */
  readonly root: string;
  /** The language of a file that is not of the first one; its path is below the root. */
  readonly findOther: (path: string) => string | undefined;
  /** The path without the mark of the first language: "a.en.md" → "a.md". */
  readonly toPlain: (path: string) => string;
}

const suffix = /\.([a-z]{2,3}(?:[-_][a-z\d]+)*)(\.\w+)$/i;

/** Reads which language is the first one, and where the others are. */
export const readLanguages = (config: Fields): HugoLanguages => {
  const written = findSetting(config, 'languages');
  const languages = new Map(
    Object.entries(isFields(written) ? written : {}).map(([code, fields]) => [
      code.toLowerCase(),
      isFields(fields) ? toText(findSetting(fields, 'contentDir')) : undefined,
    ]),
  );
  const first = (
    toText(findSetting(config, 'defaultContentLanguage')) ??
    (languages.has('en') ? 'en' : [...languages.keys()][0]) ??
    'en'
  ).toLowerCase();
  const root = posix.normalize(
    languages.get(first) ?? toText(findSetting(config, 'contentDir')) ?? 'content',
  );
  const folders = [...languages].flatMap(([code, folder]) => {
    const below = folder === undefined || code === first ? '' : posix.relative(root, posix.normalize(folder));
    return below === '' || below.startsWith('..') ? [] : [[`${below}/`, code] as const];
  });
  const markOf = (path: string): string | undefined => {
    const code = suffix.exec(path)?.[1]?.toLowerCase();
    return code !== undefined && (languages.has(code) || code === first) ? code : undefined;
  };
  return {
    root,
    findOther: (path) => {
      const mark = markOf(path);
      return folders.find(([folder]) => path.startsWith(folder))?.[1] ?? (mark === first ? undefined : mark);
    },
    toPlain: (path) => (markOf(path) === first ? path.replace(suffix, '$2') : path),
  };
};
