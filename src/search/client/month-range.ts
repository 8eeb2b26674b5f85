import { formatKnownDate } from '../../domain/dates.ts';
import type { Counts } from './facets.ts';
import { type Bar, isMonth, toBars } from './months.ts';
import { findPart, make, makeButton } from './parts.ts';
import type { Query } from './query.ts';
import { fill, formatArticles, type SearchTexts } from './texts.ts';

/** The range of months: two fields, and a histogram whose bars set them. */
export class MonthRange {
  readonly #fieldset: HTMLFieldSetElement;
  readonly #texts: SearchTexts;

  constructor(fieldset: HTMLFieldSetElement, texts: SearchTexts) {
    this.#fieldset = fieldset;
    this.#texts = texts;
    // A browser without a field for months shows one for words, and an example helps; elsewhere none is allowed.
    for (const field of fieldset.querySelectorAll('input')) {
      if (field.type === 'text') field.placeholder = field.dataset.example ?? '';
    }
  }

  #field(name: 'from' | 'to'): HTMLInputElement {
    return findPart(this.#fieldset, 'input', `[name=${name}]`);
  }

  /** The months wanted; what is not a month (in browsers without a field for months) is left out. */
  get chosen(): { readonly from: string | undefined; readonly to: string | undefined } {
    const read = (name: 'from' | 'to'): string | undefined =>
      [this.#field(name).value].find((month) => isMonth(month));
    return { from: read('from'), to: read('to') };
  }

  /** Sets the range; without ends, all of time. */
  choose({ from = '', to = '' }: Pick<Query, 'from' | 'to'>): void {
    this.#field('from').value = from;
    this.#field('to').value = to;
  }

  /** Draws the stories of each month, without regard to the range outside of what is asked for. */
  show(counts: Counts): void {
    const { from, to } = this.chosen;
    const bars = toBars(counts, from, to);
    const most = Math.max(1, ...bars.map(({ total }) => total));
    const holder = findPart(this.#fieldset, 'div', '.bars');
    const hadFocus = holder.contains(document.activeElement);
    holder.replaceChildren(...bars.map((bar) => this.#toButton(bar, most)));
    if (hadFocus) (holder.querySelector<HTMLButtonElement>('button:enabled') ?? this.#field('from')).focus();
    const [first, last] = [bars[0], bars.at(-1)];
    findPart(this.#fieldset, 'p', '.ends').replaceChildren(
      ...(first === last ? [first] : [first, last]).map((bar) =>
        make('span', {}, bar ? formatKnownDate(bar.label, this.#texts) : ''),
      ),
    );
    this.#fieldset.hidden = bars.length === 0 && from === undefined && to === undefined;
  }

  #toButton(bar: Bar, most: number): HTMLButtonElement {
    const name = fill(this.#texts.bar, {
      month: formatKnownDate(bar.label, this.#texts),
      stories: formatArticles(this.#texts, bar.total),
    });
    const button = makeButton('', () => {
      this.choose(bar);
      button.dispatchEvent(new Event('change', { bubbles: true }));
    });
    button.title = button.ariaLabel = name;
    button.disabled = bar.total === 0;
    button.style.setProperty('--share', String(bar.total / most));
    return button;
  }
}
