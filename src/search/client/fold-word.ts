import { respell } from '../sameness/respelling.ts';

/** A word in the form in which the vocabulary has it: as it is searched for, without accents. */
export const foldWord = (word: string): string =>
  respell(word).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
