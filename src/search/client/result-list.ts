import type { Answer } from './ask.ts';
import type { Asked } from './found-word.ts';
import type { Hit } from './pagefind.ts';
import { findPart, replaceItems } from './parts.ts';
import type * as result from './result.ts';
import { splitWords } from './search-words.ts';
import type { SearchTexts } from './texts.ts';

/** What prints a story that was found; fetched beside the first that is, which takes longer. */
// No literal address, as in news-search.ts.
const loadResult = () => import('./res' + 'ult.ts') as Promise<typeof result>;

/** Results shown at once. */
const pageSize = 10;
/** The first of them are fetched before any other: a slow line shows something sooner. */
const firstSize = 3;

/** What of an answer is shown. */
type Found = Pick<Answer, 'hits' | 'isBegun'>;

/** That nothing is. */
export const nothingFound: Found = { hits: [], isBegun: false };

/** The list of stories found, grown by a button. */
export class ResultList {
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  readonly #texts: SearchTexts;
  readonly #field: HTMLInputElement;
  #hits: readonly Hit[] = [];
  #asked: Asked = { words: [], isBegun: false };
  #shown = 0;

  /** @param root holds the field, the list, its button and the template of a result */
  constructor(root: ParentNode, texts: SearchTexts) {
    this.#texts = texts;
    this.#list = findPart(root, 'ol', '.results');
    this.#more = findPart(root, 'button', '.more');
    this.#template = findPart(root, 'template', '.result');
    this.#field = findPart(root, 'input');
    this.#more.addEventListener('click', () => {
      const next = this.#shown;
      void this.#grow([pageSize]).then(() => {
        // Whoever went on by keyboard goes on with the first story that came.
        this.#list.children[next]?.querySelector('a')?.focus();
      });
    });
  }

  /**
   * Shows the first of these stories; what was there before goes when they are ready.
   * @param onReady called when they are in place, before they are shown: what is above them comes with them, so
   * that they do not jump
   * @param least stories to show, where more than usual were shown before
   */
  async show({ hits, isBegun }: Found, onReady?: () => void, least = pageSize): Promise<void> {
    this.#hits = hits;
    this.#asked = { words: splitWords(this.#field.value), isBegun };
    this.#shown = 0;
    await this.#grow([firstSize, Math.max(least, pageSize) - firstSize], onReady);
  }

  async #grow(sizes: readonly number[], onReady?: () => void): Promise<void> {
    const hits = this.#hits;
    for (const size of sizes) {
      const next = hits.slice(this.#shown, this.#shown + size);
      const asked = this.#asked;
      const [{ buildResult }, ...articles] = await Promise.all([
        loadResult(),
        ...next.map((hit) => hit.data()),
      ]);
      // Meanwhile something else may have been asked for, and is shown by its own call.
      if (hits !== this.#hits) return;
      const items = articles.map((article) => buildResult(this.#template, article, asked, this.#texts));
      if (this.#shown === 0) {
        onReady?.();
        replaceItems(this.#list, items, this.#field);
      } else this.#list.append(...items);
      this.#shown += next.length;
      this.#more.hidden = this.#shown >= hits.length;
    }
  }
}
