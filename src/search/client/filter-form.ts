import { formatKnownDate } from '../../domain/dates.ts';
import { type FacetCounts, type FacetId, languageOf } from './facets.ts';
import { FacetList } from './facet-list.ts';
import { MonthRange } from './month-range.ts';
import { findPart, make, makeButton, makeName, replaceItems } from './parts.ts';
import { orderMonths, type Query, sortOrders } from './query.ts';
import { fill, formatNumber, type SearchTexts, showName } from './texts.ts';

/** Everything a reader narrows the stories by, and the words. */
export class FilterForm {
  readonly #root: HTMLElement;
  readonly #texts: SearchTexts;
  readonly #lists: readonly FacetList[];
  readonly #months: MonthRange;
  /** Set by a query that takes its words as they are; the next word typed ends it. */
  #isVerbatim = false;

  /** @param root holds the field of words, the facets, the months, the order and the list of choices */
  constructor(root: HTMLElement, texts: SearchTexts) {
    this.#root = root;
    this.#texts = texts;
    this.#lists = [...root.querySelectorAll<HTMLFieldSetElement>('fieldset[data-facet]')].map(
      (fieldset) => new FacetList(fieldset, texts),
    );
    this.#months = new MonthRange(findPart(root, 'fieldset', '.months'), texts);
  }

  /** The field of words. */
  get words(): HTMLInputElement {
    return findPart(this.#root, 'input', '[name=q]');
  }

  get #sort(): HTMLSelectElement {
    return findPart(this.#root, 'select', '[name=sort]');
  }

  /** Whether other languages are searched, too; a site of one language has no such choice. */
  get #everyLanguage(): Partial<HTMLInputElement> {
    return this.#root.querySelector<HTMLInputElement>('[name=languages]') ?? {};
  }

  /** Lists what there is to choose from. */
  fillWith(totals: FacetCounts): void {
    for (const list of this.#lists) list.fillWith(totals[list.id] ?? {});
  }

  /** What the form asks for now. */
  get query(): Query {
    const { from, to } = this.#months.chosen;
    const facets: Partial<Record<FacetId, readonly string[]>> = {};
    for (const list of this.#lists) if (list.chosen.length > 0) facets[list.id] = list.chosen;
    return {
      words: this.words.value,
      facets,
      ...orderMonths(from, to),
      sort: sortOrders.find((order) => order === this.#sort.value),
      languages: this.#everyLanguage.checked ? 'all' : undefined,
      isVerbatim: this.#isVerbatim,
    };
  }

  set query({ words, facets, from, to, sort, languages, isVerbatim = false }: Query) {
    this.#isVerbatim = isVerbatim;
    this.words.value = words;
    for (const list of this.#lists) list.choose(facets[list.id] ?? []);
    this.#months.choose({ from, to });
    this.#sort.value = sort ?? '';
    this.#everyLanguage.checked = languages !== undefined;
  }

  /** Words that are typed are open to correction again. */
  forgetVerbatim(): void {
    this.#isVerbatim = false;
  }

  /** Shows how many stories each choice would give. */
  showCounts(counts: FacetCounts): void {
    for (const list of this.#lists) list.show(counts[list.id] ?? {});
    this.#months.show(counts.month ?? {});
  }

  /**
   * Lists what is chosen, each with a button that takes it away.
   * @param onChange called when one was removed
   */
  showChoices(onChange: () => void): void {
    const { from, to } = this.query;
    const toChip = (name: string, onRemove: () => void, language = ''): HTMLLIElement => {
      const button = makeButton('', () => {
        onRemove();
        onChange();
        this.words.focus();
      });
      button.append(makeName(name, language));
      button.ariaLabel = fill(this.#texts.remove, { filter: name });
      return make('li', {}, button);
    };
    const chips = this.#lists.flatMap((list) =>
      list.chosen.map((value) =>
        toChip(
          showName(this.#texts, value),
          () => {
            list.choose(list.chosen.filter((other) => other !== value));
          },
          languageOf(value),
        ),
      ),
    );
    if (from !== undefined || to !== undefined) {
      const ends = [from, to].map((month) =>
        month === undefined ? '…' : formatKnownDate(month, this.#texts),
      );
      chips.push(
        toChip([...new Set(ends)].join(' – '), () => {
          this.#months.choose({});
        }),
      );
    }
    // Whoever was at a choice that is gone is back in the field.
    replaceItems(findPart(this.#root, 'ul', '.chips'), chips, this.words);
    const count = findPart(findPart(this.#root, 'summary'), 'span');
    count.textContent = chips.length === 0 ? '' : formatNumber(this.#texts, chips.length);
  }
}
