import { notation } from './notation.ts';
import type { PartKind } from './part-kind.ts';
import { citation } from './parts/citation.ts';
import { contents } from './parts/contents.ts';
import { document } from './parts/document.ts';
import { footnote, footnotes } from './parts/footnote.ts';
import { picture } from './parts/picture.ts';

/** Kinds that the pipeline makes of Markdown itself. */
const unwritten: Readonly<Record<string, PartKind>> = {
  citation,
  document,
  footnote,
  footnotes,
  // One footnote, in the list of them.
  'footnote-text': contents,
  // What is in the brackets of a container, first in it.
  label: contents,
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
