import { notation } from './notation.ts';
import type { PartKind } from './part-kind.ts';
import { citation } from './parts/citation.ts';
import { footnote, footnotes, footnoteText } from './parts/footnote.ts';
import { label } from './parts/label.ts';
import { picture } from './parts/picture.ts';

/** Kinds that the pipeline makes of Markdown itself. */
const unwritten: Readonly<Record<string, PartKind>> = {
  citation,
  footnote,
  footnotes,
  'footnote-text': footnoteText,
  label,
  picture,
};

/**
 * What knows all that a kind of part can be.
 * @throws RangeError for a body that another version of the pipeline left
 */
export const findPartKind = (kind: string): PartKind => {
  const found = notation[kind] ?? unwritten[kind];
  if (found === undefined) throw new RangeError(`Nothing knows what a part of the kind "${kind}" is.`);
  return found;
};
