import { nameOf, slugOf } from './facets.ts';
import type { FoundArticle } from './pagefind.ts';
import { findPart, make } from './parts.ts';
import { formatNumber, joinNames, type SearchTexts } from './texts.ts';

/**
 * Shows the strip of a story with its counts in words; a story without statements has none.
 * @param place holds a cell of each status, with the sign by which the index calls it
 */
export const showStrip = (place: HTMLElement, { meta, filters }: FoundArticle, texts: SearchTexts): void => {
  const code = meta.strip;
  if (code === undefined) {
    place.remove();
    return;
  }
  const row = findPart(place, 'span', '.signs');
  const cells = new Map(Array.from(row.children, (cell) => [cell.getAttribute('data-sign') ?? '', cell]));
  // In the order of the key below the results, not in that in which the index happens to have them.
  findPart(place, 'span', '.words').textContent = joinNames(
    texts,
    [...cells].flatMap(([sign, cell]) =>
      (filters.status ?? [])
        .filter((value) => cell.matches(`.${slugOf(value)}`))
        .map((value) => `${nameOf(value)}\u00a0${formatNumber(texts, code.split(sign).length - 1)}`),
    ),
  );
  // Between two sections is no cell, but a gap.
  row.replaceChildren(...Array.from(code, (sign) => cells.get(sign)?.cloneNode(true) ?? make('i', {})));
};
