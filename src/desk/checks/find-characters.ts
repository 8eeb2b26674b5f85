import type { Body } from '../reading/body.ts';
import { type Fields, listFieldTexts } from '../reading/fields.ts';
import type { CheckedFile } from '../problems/finding.ts';

/** A character that ought not to be there. */
export interface PlacedCharacter {
  readonly character: string;
  /** The character itself, or the reference to it in Markdown. */
  readonly written: string;
  readonly offset: number;
  /** The field that it was written into by a code such as "\b"; left out if it is in the text itself. */
  readonly field?: string;
}

/** A file with its fields and its body, where it has such that could be read. */
export type FileWithText = CheckedFile & {
  readonly fields?: Fields | undefined;
  readonly body?: Pick<Body, 'hiddenCharacters'> | undefined;
};

/** "U+202E" */
export const toCharacterName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Finds characters in a file, or else in what YAML made of codes in it, and where Markdown refers to them.
 * @param pattern with the flag g
 */
export const findCharacters = (document: FileWithText, pattern: RegExp): PlacedCharacter[] => {
  const inText = [...document.text.matchAll(pattern)].map((match) => ({
    character: match[0],
    written: match[0],
    offset: match.index,
  }));
  const referredTo = (document.body?.hiddenCharacters ?? []).filter(
    ({ character }) => character.match(pattern) !== null,
  );
  // If they are in the text, YAML has read them from there.
  return [...(inText.length > 0 ? inText : findInFields(document, pattern)), ...referredTo];
};

const findInFields = (document: FileWithText, pattern: RegExp): PlacedCharacter[] =>
  listFieldTexts(document.fields).flatMap(({ field, offset, written }) => {
    const [character] = written.match(pattern) ?? [];
    return character === undefined ? [] : [{ character, written: character, offset, field }];
  });
