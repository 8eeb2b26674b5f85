import { toSlug } from '../../domain/address.ts';
import { toCountry } from '../../domain/country.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { countryCodes } from '../../schemas/country-code.ts';
import { isDeviceName } from '../../schemas/identifier.ts';
import type { Document } from '../reading/document.ts';
import type { Named } from './archive.ts';
import { toDigest } from './record.ts';

/** A file that the import makes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A name that nothing in the archive says. */
export interface GuessedName {
  readonly name: string;
  readonly key: string;
}

/** Gives names of an archive the ids of what is here, and makes files for those that are new. */
export interface NameBook {
  readonly idOf: (named: Named) => string;
  /** Whether something of that name was here before the import. */
  readonly isKnown: (name: string) => boolean;
  readonly made: () => readonly NewFile[];
  /** Names of new files that were made from keys. */
  readonly guessed: () => readonly GuessedName[];
}

/** One line of YAML text, without what nobody sees. */
export const toYamlText = (text: string): string =>
  JSON.stringify(
    text
      .replaceAll(/[\p{Cc}\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\p{Co}]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

/** An id of Latin letters; of other scripts nothing is left, and the digest of the name stands for it. */
export const toId = (name: string, kind: string): string => {
  const slug = toSlug(name).slice(0, 60).replace(/-$/, '');
  if (slug === '') return `${kind}-${toDigest(name.normalize('NFC')).slice(0, 6)}`;
  return isDeviceName(slug) ? `${slug}-1` : slug;
};

const cut = (words: string, maxChars: number): string =>
  words.length <= maxChars ? words : `${words.slice(0, maxChars - 1).trimEnd()}…`;

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/**
 * Opens the book of authors or topics.
 * @param documents what the content folder has
 */
export const openNames = (
  documents: readonly Document[],
  collection: Extract<CollectionName, 'authors' | 'topics'>,
): NameBook => {
  const ids = new Map<string, string>();
  const known = new Set<string>();
  const taken = new Set<string>();
  for (const { id, fields, collection: its } of documents) {
    if (its !== collection) continue;
    const name = fields?.value.name;
    for (const each of [id, typeof name === 'string' ? name : id]) {
      ids.set(fold(each), id);
      known.add(fold(each));
    }
    taken.add(id);
  }
  const made: NewFile[] = [];
  const guessed: GuessedName[] = [];
  const singular = collection === 'authors' ? 'author' : 'topic';
  return {
    idOf: ({ name, description, key: called = name, isGuess }) => {
      const key = fold(name);
      // An import before may have made the file by the key.
      const found = ids.get(key) ?? ids.get(fold(called));
      if (found !== undefined) return found;
      if (isGuess === true) guessed.push({ name, key: called });
      // By the key, since the page of the old site may have been there: "/authors/ben/".
      const base = toId(called, singular);
      let id = base;
      for (let count = 2; taken.has(id); count += 1) id = `${base}-${String(count)}`;
      taken.add(id);
      ids.set(key, id);
      const fields =
        collection === 'authors'
          ? [`name: ${toYamlText(cut(name, 80))}`, 'kind: person']
          : [
              `name: ${toYamlText(cut(name, 60))}`,
              `description: ${toYamlText(cut(description === undefined || description.trim() === '' ? `Stories filed under “${cut(name, 60)}”.` : description.trim(), 200))}`,
            ];
      made.push({ path: `${collection}/${id}.md`, text: ['---', ...fields, '---', ''].join('\n') });
      return id;
    },
    isKnown: (name) => known.has(fold(name)),
    made: () => made,
    guessed: () => guessed,
  };
};

/** Codes of countries by their names in English, as the Unicode CLDR has them. */
export const listCountryNames = (): ReadonlyMap<string, string> =>
  new Map([...countryCodes].map((code) => [fold(toCountry(code, 'en').name), code]));

export const findCountry = (names: ReadonlyMap<string, string>, name: string): string | undefined =>
  names.get(fold(name));
