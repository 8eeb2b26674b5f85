import { type Found, loadPagefind } from './pagefind.ts';
import { formatQuery, parseQuery, type Query } from './query.ts';
import { buildResult } from './result.ts';

/** Results shown at once. */
const pageSize = 10;
/** Milliseconds without a key before a search runs. */
const quietMs = 150;

/**
 * <news-search>: searches as one types and keeps the address in step. The page brings the form, the
 * template of a result and all texts (data attributes); without this script it still holds lists to browse.
 */
class NewsSearch extends HTMLElement {
  #shown = 0;
  #found: Found | undefined;
  /** Counts searches, so that a slow answer to an old question is dropped. */
  #asked = 0;
  #timer: number | undefined;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember('push');
      void this.#search();
    });
    this.#form.addEventListener('input', (event) => {
      const isChoice = event.target instanceof HTMLSelectElement;
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(
        () => {
          this.#remember(isChoice ? 'push' : 'replace');
          void this.#search();
        },
        isChoice ? 0 : quietMs,
      );
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  get #form(): HTMLFormElement {
    return this.#need('form', HTMLFormElement);
  }

  get #more(): HTMLButtonElement {
    return this.#need('.more', HTMLButtonElement);
  }

  get #list(): HTMLOListElement {
    return this.#need('.results', HTMLOListElement);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #need<Part extends Element>(selector: string, kind: new () => Part): Part {
    const element = this.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`<news-search> needs ${selector}`);
    return element;
  }

  /** What the form says now. */
  get #query(): Query {
    return {
      words: this.#need('input', HTMLInputElement).value,
      facets: Object.fromEntries(
        this.#selects.filter((select) => select.value !== '').map((select) => [select.name, select.value]),
      ),
    };
  }

  /** Fills the form from the address and searches, if it asks for anything. */
  async #restore(): Promise<void> {
    const known = Object.fromEntries(
      this.#selects.map((select) => [select.name, [...select.options].map((option) => option.value)]),
    );
    const { query, hasUnknown } = parseQuery(window.location.search, known);
    this.#need('input', HTMLInputElement).value = query.words;
    for (const select of this.#selects) select.value = query.facets[select.name] ?? '';
    const remark = this.#need('.remark', HTMLElement);
    remark.textContent = hasUnknown ? (this.dataset.unknown ?? '') : '';
    remark.hidden = !hasUnknown;
    await this.#search();
  }

  #remember(how: 'push' | 'replace'): void {
    const address = window.location.pathname + formatQuery(this.#query);
    if (address === window.location.pathname + window.location.search) return;
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { words, facets } = this.#query;
    const isEmpty = words.trim() === '' && Object.keys(facets).length === 0;
    this.#need('.browse', HTMLElement).hidden = !isEmpty;
    if (isEmpty) {
      this.#show({ results: [], filters: {} }, '');
      return;
    }
    this.#say(this.dataset.loading ?? '');
    try {
      const pagefind = await loadPagefind();
      const found = await pagefind.search(words.trim() === '' ? null : words, {
        filters: facets,
        ...(words.trim() === '' ? { sort: { date: 'desc' as const } } : {}),
      });
      if (asked !== this.#asked) return;
      this.#show(found, this.#count(found.results.length));
      await this.#showMore();
    } catch {
      if (asked !== this.#asked) return;
      this.#show({ results: [], filters: {} }, this.dataset.failed ?? '');
      this.#need('.browse', HTMLElement).hidden = false;
    }
  }

  #count(results: number): string {
    const { one = '', many = '', none = '', advice = '' } = this.dataset;
    if (results === 0) return `${none} ${advice}`;
    return results === 1 ? one : many.replace('{n}', results.toLocaleString(document.documentElement.lang));
  }

  #say(message: string): void {
    this.#need('.status', HTMLElement).textContent = message;
  }

  #show(found: Found, message: string): void {
    this.#found = found;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#say(message);
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    if (!found) return;
    const next = found.results.slice(this.#shown, this.#shown + pageSize);
    const stories = await Promise.all(next.map((result) => result.data()));
    if (found !== this.#found) return;
    const template = this.#need('template', HTMLTemplateElement);
    this.#list.append(...stories.map((story) => buildResult(template, story, document.documentElement.lang)));
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= found.results.length;
  }
}

customElements.define('news-search', NewsSearch);
