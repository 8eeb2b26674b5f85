import type { Edition } from '../../domain/edition.ts';

/** In which language the words of a draft are, and how days are written. */
export interface Manner extends Pick<Edition, 'dialect' | 'language'> {
  /** How days are written in the language in which a story is told; left out, as in the draft. */
  readonly dialectOf?: (language: string) => string;
}
