import { findCharacters, type FileWithText, toCharacterName } from './find-characters.ts';
import type { Finding } from '../problems/finding.ts';

/** Invisible characters that control machines; XML 1.0, in which feeds are written, cannot hold most of them. */
const control = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Finds control characters, as they come with text copied from elsewhere; also those written as "\b" in YAML. */
export const checkControlCharacters = (document: FileWithText): Finding[] =>
  findCharacters(document, control).map(({ character, written: _, ...place }) => ({
    id: 'control-character',
    file: document,
    ...place,
    message: `There is an invisible control character (${toCharacterName(character)}) here. Delete it: feeds cannot contain it.`,
  }));
