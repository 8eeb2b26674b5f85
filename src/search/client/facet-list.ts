import { type Counts, type FacetId, languageOf, slugOf } from './facets.ts';
import { findPart, make, makeName } from './parts.ts';
import { fill, formatNumber, orderCounts, type SearchTexts, showName } from './texts.ts';

/** Values of a facet that are shown before the reader asks for all. */
const shownAtFirst = 6;

interface Item {
  readonly row: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly total: HTMLSpanElement;
}

/**
 * The values of one facet as boxes to tick. They stay where they are while counts change, so that nothing
 * moves under the reader's finger: their order is that of the whole index.
 */
export class FacetList {
  readonly id: FacetId;
  readonly #fieldset: HTMLFieldSetElement;
  readonly #texts: SearchTexts;
  readonly #items = new Map<string, Item>();
  #isWhole = false;

  /** @param fieldset holds a list and a button that shows all values */
  constructor(fieldset: HTMLFieldSetElement, texts: SearchTexts) {
    this.id = fieldset.dataset.facet as FacetId;
    this.#fieldset = fieldset;
    this.#texts = texts;
    this.#all.addEventListener('click', () => {
      this.#isWhole = true;
      this.#fold();
    });
  }

  get #all(): HTMLButtonElement {
    return findPart(this.#fieldset, 'button', '.all');
  }

  /** Lists every value that the index has. */
  fillWith(totals: Counts): void {
    if (this.#items.size > 0) return;
    const rows = orderCounts(this.#texts, totals).map(([value]) => {
      const box = make('input', { type: 'checkbox', name: this.id, value: slugOf(value) });
      const total = make('span', { className: 'meta' });
      const row = make(
        'li',
        {},
        make(
          'label',
          {},
          box,
          make('span', {}, makeName(showName(this.#texts, value), languageOf(value))),
          total,
        ),
      );
      this.#items.set(value, { row, box, total });
      return row;
    });
    this.#fieldset.querySelector('ul')?.replaceChildren(...rows);
  }

  /** The values ticked. */
  get chosen(): readonly string[] {
    return [...this.#items].filter(([, { box }]) => box.checked).map(([value]) => value);
  }

  /** Ticks these values and no others. */
  choose(values: readonly string[]): void {
    for (const [value, { box }] of this.#items) box.checked = values.includes(value);
  }

  /** Shows how many stories each value would give. */
  show(counts: Counts): void {
    for (const [value, { row, box, total }] of this.#items) {
      const count = counts[value] ?? 0;
      total.textContent = formatNumber(this.#texts, count);
      // What a reader is at does not go from under them, late as the counts may come.
      row.classList.toggle('nothing', count === 0 && !box.checked && box !== document.activeElement);
    }
    this.#fold();
  }

  #fold(): void {
    const rows = [...this.#items.values()];
    const at = document.activeElement;
    const offered = rows.filter(({ row }) => !row.classList.contains('nothing'));
    const shown = new Set(
      offered.filter(({ box }, index) => this.#isWhole || index < shownAtFirst || box.checked || box === at),
    );
    for (const item of rows) item.row.hidden = !shown.has(item);
    this.#all.hidden = shown.size === offered.length;
    this.#all.textContent = fill(this.#texts.all, { n: formatNumber(this.#texts, offered.length) });
    // A facet of which the index knows nothing, or of which every story here has the same nothing.
    this.#fieldset.hidden = offered.length === 0;
    // The button goes; whoever was at it goes on with what came in its place.
    if (at === this.#all && this.#all.hidden) (offered[shownAtFirst] ?? offered.at(-1))?.box.focus();
  }
}
