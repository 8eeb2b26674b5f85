import { createHash } from 'node:crypto';
import { toSlug } from './address.ts';
import { countRepeats } from './count-repeats.ts';

/** What the id of a figure is made of. */
export interface NamedFigure {
  /** The name that the editor gave it. */
  readonly id: string | undefined;
  /** Its plain words, without marks of Markdown. */
  readonly title: string;
}

/** Letters of an id, at most; longer titles are cut between words. */
const maxLength = 48;

/** Of a title in another script only letters and digits count: typesetting changes the rest. */
const toDigest = (title: string): string =>
  createHash('sha256')
    .update(
      title
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 8);

const cutBetweenWords = (slug: string): string => {
  const start = slug.slice(0, maxLength + 1);
  const end = start.lastIndexOf('-');
  return start.slice(0, end > 0 ? end : maxLength);
};

const toOwn = ({ id, title }: NamedFigure): string => {
  if (id !== undefined) return id;
  const slug = toSlug(title);
  if (slug === '') return toDigest(title);
  return slug.length <= maxLength ? slug : cutBetweenWords(slug);
};

/**
 * Names the figures of a story, as they are written in addresses. Of several with the same title or id the later ones
 * are counted: -2, -3. Once published an id is part of an address: this function must not change.
 * @param figures in the order of the text
 * @returns the ids in the same order, no two of them alike
 */
export const toFigureIds = (figures: readonly NamedFigure[]): string[] => countRepeats(figures.map(toOwn));

/** The anchor of a figure on the page of its story. */
export const toFigureAnchor = (id: string): string => `figure-${id}`;
