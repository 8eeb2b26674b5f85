import type { Claim } from './article.ts';
import type { Edition } from './edition.ts';

/**
 * The words of a statement where they stand alone, as in a list: they may begin in the middle of a sentence of their
 * story, and get the capital of a sentence. Quoted words and names keep their letters; data has the words as the
 * story has them.
 */
export const toWordsAlone = (
  { text, speakers, sources }: Pick<Claim, 'text' | 'speakers' | 'sources'>,
  edition: Pick<Edition, 'text'>,
): string => {
  const names = [...speakers, ...sources.map(({ publisher }) => publisher.name)];
  return names.some((name) => text === name || text.startsWith(`${name} `))
    ? text
    : edition.text.evidence.alone(text);
};
