import type * as besideResults from './beside-results.ts';
import { makeLatest } from './latest.ts';
import { openAsker } from './open-asker.ts';
import { findPart } from './parts.ts';
import { waitFor } from './patience.ts';
import { formatQuery, isEmptyQuery, type Query } from './query.ts';
import { nothingFound, ResultList } from './result-list.ts';
import { fill, sayFound, type SearchTexts } from './texts.ts';

/** What shows dossiers; fetched with the first words. */
// No literal address, as in news-search.ts.
const loadBeside = () => import('./beside' + '-results.ts') as Promise<typeof besideResults>;

/** Milliseconds without a key before a search runs. */
const quietMs = 200;

/**
 * <search-dialog>: search over the page one reads. It lives in a shadow tree with the style sheet of the
 * search page, so that neither page touches the other's looks.
 */
class SearchDialog extends HTMLElement {
  #texts: SearchTexts | undefined;
  #results: ResultList | undefined;
  readonly #startAsking = makeLatest();
  #timer: number | undefined;

  /** Takes the dialog, its texts and its looks from the search page. */
  takeFrom(page: DocumentFragment): void {
    const root = this.#root;
    root.adoptedStyleSheets = [...page.querySelectorAll('style')].map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.textContent);
      return sheet;
    });
    const search = findPart(page, 'news-search');
    this.#texts = JSON.parse(search.dataset.texts ?? '{}') as SearchTexts;
    root.append(document.importNode(findPart(page, 'template', '.dialog').content, true));
    root.append(document.importNode(findPart(search, 'template', '.result'), true));
    this.#results = new ResultList(root, this.#texts);
    this.#field.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), quietMs);
    });
    this.#dialog.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  /**
   * Opens the dialog; whatever had the focus gets it back when it closes.
   * @param typed what the reader typed while it was not there yet
   */
  open(typed: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (typed === '') {
      this.#field.select();
      return;
    }
    this.#field.value = typed;
    void this.#search();
  }

  get #root(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  get #dialog(): HTMLDialogElement {
    return findPart(this.#root, 'dialog');
  }

  get #field(): HTMLInputElement {
    return findPart(this.#root, 'input');
  }

  /** Arrows go from the field through dossiers and stories and back. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const root = this.#root;
    const stops = [
      this.#field,
      ...root.querySelectorAll('.found-dossiers a, .results h2 a'),
    ] as HTMLElement[];
    const at = stops.findIndex((stop) => stop === root.activeElement);
    const next = stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  get #dossiers(): HTMLElement {
    return findPart(this.#root, 'section', '.found-dossiers');
  }

  #clear(): void {
    this.#dossiers.hidden = true;
    void this.#results?.show(nothingFound);
  }

  #say(message: string): void {
    findPart(this.#root, 'p', '[role=status]').textContent = message;
  }

  async #search(): Promise<void> {
    const texts = this.#texts;
    if (!texts) return;
    const isNew = this.#startAsking();
    const query: Query = { words: this.#field.value, facets: {} };
    const all = findPart(this.#root, 'a', '.all');
    all.search = formatQuery(query);
    if (isEmptyQuery(query)) {
      this.#clear();
      this.#say('');
      return;
    }
    this.#say(texts.loading);
    try {
      const answer = await waitFor(
        openAsker().then((asker) => asker.ask(query)),
        () => {
          this.#say(texts.slow);
        },
      );
      const { hits, corrected, missing } = answer;
      // Stories are shown all the same, should dossiers not come.
      const showDossiers = await loadBeside()
        .then(({ prepareDossiers }) => prepareDossiers(this.#root, answer, query))
        .catch(() => undefined);
      if (!isNew()) return;
      await this.#results?.show(answer, () => {
        this.#dossiers.hidden = true;
        showDossiers?.();
      });
      if (!isNew()) return;
      const remark = corrected === undefined ? '' : ` · ${fill(texts.corrected, { words: corrected })}`;
      this.#say(sayFound(texts, hits.length, missing) + remark);
    } catch {
      if (!isNew()) return;
      this.#clear();
      this.#say(texts.failedInDialog);
    }
  }
}

customElements.define('search-dialog', SearchDialog);
