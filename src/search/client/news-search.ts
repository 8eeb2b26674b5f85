import type { Asker } from './ask.ts';
import { FilterForm } from './filter-form.ts';
import type * as emptyState from './empty-state.ts';
import type * as besideResults from './beside-results.ts';
import type * as otherLanguages from './other-languages.ts';
import { makeLatest } from './latest.ts';
import { openAsker } from './open-asker.ts';
import { carryQuery } from './carry-query.ts';
import { findPart, makeButton } from './parts.ts';
import { waitFor } from './patience.ts';
import { keepPlace, type Place, readPlace, returnTo } from './place.ts';
import { formatQuery, isEmptyQuery, namesFacets, parseQuery, type Query } from './query.ts';
import { nothingFound, ResultList } from './result-list.ts';
import { sayFound, type SearchTexts } from './texts.ts';

/** What helps whoever found nothing; fetched when someone does. */
// No literal address: to those, Vite adds a kilobyte of script that preloads style sheets.
const loadEmptyState = () => import('./empty' + '-state.ts') as Promise<typeof emptyState>;

/** What shows dossiers and corrected words, and the feeds of what is chosen; fetched with the first words or choice. */
const loadBeside = () => import('./beside' + '-results.ts') as Promise<typeof besideResults>;

/** What asks the indexes of other languages; fetched when somebody chooses these. */
const loadOthers = () => import('./other' + '-languages.ts') as Promise<typeof otherLanguages>;

/** What stands around the stories of one answer, and is hidden before there is another. */
const beside = '.found-dossiers, .spelling, .elsewhere, .empty, .follow';

/** Milliseconds without a key before a search runs. */
const quietMs = 150;
/** Milliseconds without a key after which a word counts as finished, and may be corrected. */
const finishedMs = 700;

/**
 * <news-search>: searches as one types and keeps the address in step. The page brings the form, the
 * template of a result and all texts; without this script it still holds lists to browse.
 */
class NewsSearch extends HTMLElement {
  readonly #texts = JSON.parse(this.dataset.texts ?? '{}') as SearchTexts;
  readonly #form = new FilterForm(this, this.#texts);
  readonly #results = new ResultList(this, this.#texts);
  readonly #startSearch = makeLatest();
  readonly #startRestoring = makeLatest();
  #timers: number[] = [];

  connectedCallback(): void {
    findPart(this, 'details', '.filters').open = matchMedia('(min-width: 60em)').matches;
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    this.addEventListener('input', (event) => {
      if (event.target === this.#form.words) this.#goSoon();
    });
    this.addEventListener('change', (event) => {
      if (event.target !== this.#form.words) this.#go('push');
    });
    addEventListener('popstate', () => void this.#restore());
    // The browser would scroll before the results are there.
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => {
      keepPlace(this);
    });
    const { words } = this.#form;
    const typed = words.value;
    void this.#restore();
    // Whoever typed before this script was there goes on with that.
    if (typed === '') return;
    words.value = typed;
    this.#goSoon();
  }

  /** Fills the form from the address and searches. What is entered while the index is on its way stays. */
  async #restore(): Promise<void> {
    const { search } = location;
    const place = readPlace();
    const isNew = this.#startRestoring();
    // Words are shown at once; which filters exist, only the index can tell.
    this.#form.query = parseQuery(search, {}).query;
    carryQuery();
    if (namesFacets(search)) this.dataset.stage = 'results';
    this.#makeRoom(this.#form.query);
    const asker = await this.#open();
    if (!asker) return;
    const totals = namesFacets(search) ? await this.#load(asker.loadTotals()) : {};
    if (!totals || !isNew()) return;
    this.#form.fillWith(totals);
    const { query, slips } = parseQuery(search, totals);
    this.#form.query = { ...this.#form.query, facets: query.facets };
    if (location.search !== search) this.#remember('replace');
    this.#tell('.remark', slips.map((slip) => this.#texts.slips[slip]).join(' '));
    await this.#search(asker, this.#form.query, false, place);
  }

  #goSoon(): void {
    this.#form.forgetVerbatim();
    this.#stopTimers();
    this.#timers = [
      window.setTimeout(() => {
        this.#remember('replace');
        void this.#run(true);
      }, quietMs),
      window.setTimeout(() => void this.#run(false), finishedMs),
    ];
  }

  #stopTimers(): void {
    this.#timers.forEach(clearTimeout);
  }

  #go(how: 'push' | 'replace'): void {
    this.#stopTimers();
    this.#remember(how);
    void this.#run(false);
  }

  #remember(how: 'push' | 'replace'): void {
    const { pathname, search } = location;
    const asked = formatQuery(this.#form.query);
    if (asked === search) return;
    this.#tell('.remark', '');
    if (how === 'push') keepPlace(this);
    history[`${how}State`](null, '', pathname + asked);
    carryQuery();
  }

  async #run(isTyping: boolean): Promise<void> {
    const asker = await this.#open();
    if (asker) await this.#search(asker, this.#form.query, isTyping);
  }

  #open(): Promise<Asker | undefined> {
    return this.#load(openAsker());
  }

  /** Waits for a part of the index; says so if it takes long or fails. */
  async #load<Part>(part: Promise<Part>): Promise<Part | undefined> {
    try {
      return await waitFor(part, () => {
        // A choice of order would leave too little room for it on a telephone, unless a reader is at it.
        if (!this.querySelector('.order:focus-within')) this.toggleAttribute('data-unordered', true);
        this.#say(this.#texts.slow);
      });
    } catch {
      this.#fail();
      return undefined;
    }
  }

  #fail(): void {
    this.#say(this.#texts.failed);
    findPart(this, 'p', '.status').append(
      ' ',
      makeButton(this.#texts.again, () => void this.#restore()),
    );
    void this.#results.show(nothingFound);
    this.dataset.stage = 'browse';
  }

  async #search(asker: Asker, query: Query, isTyping: boolean, place?: Place): Promise<void> {
    const isNew = this.#startSearch();
    const isEmpty = isEmptyQuery(query);
    if (!isEmpty) this.#say(this.#texts.loading);
    this.#makeRoom(query);
    this.#form.showChoices(() => {
      this.#go('push');
    });
    const answers = await this.#load(
      Promise.all([
        asker.ask(query, isTyping),
        query.languages && !isEmpty
          ? loadOthers().then(({ askOthers }) => askOthers(this, query, this.#texts))
          : undefined,
      ]),
    );
    if (!answers) return;
    const [answer, others] = answers;
    const total = answer.hits.length + (others?.total ?? 0);
    const missing = answer.missing.filter((word) => others?.lacks(word) ?? true);
    const goTo = (other: Query): void => {
      this.#form.query = other;
      this.#go('push');
    };
    // Stories are shown all the same, should what is above them not come.
    const showAbove = answer.term
      ? await this.#load(
          loadBeside().then(({ prepareAbove }) => prepareAbove(this, answer, query, this.#texts, goTo)),
        )
      : undefined;
    if (!isNew()) return;
    const onReady = (): void => {
      for (const part of this.querySelectorAll<HTMLElement>(beside)) part.hidden = true;
      showAbove?.();
      this.dataset.stage = isEmpty ? 'browse' : 'results';
      // Of what was not found one thing is said: which word, where that is known.
      this.#say(isEmpty ? '' : sayFound(this.#texts, total, missing));
      this.#tell('.missing', total === 0 || missing.length === 0 ? '' : sayFound(this.#texts, 0, missing));
      // Nothing and one are in no order.
      this.toggleAttribute('data-unordered', answer.hits.length < 2);
    };
    const shown = this.#results.show(isEmpty ? nothingFound : answer, onReady, place?.shown);
    if (!(await this.#load(shown.then(() => true)))) return;
    if (!isNew()) return;
    // Below all that is shown of the page's own language: nothing comes above them any more.
    others?.show();
    if (place) returnTo(this, place);
    const placedAt = scrollY;
    if (!isEmpty && total === 0) {
      const { showEmptyState } = await loadEmptyState();
      await showEmptyState(query, {
        search: this,
        texts: this.#texts,
        asker,
        isNew,
        goTo,
      });
    }
    const counts = await this.#load(answer.countFacets());
    if (!counts || !isNew()) return;
    this.#form.fillWith(await asker.loadTotals());
    this.#form.showCounts(counts);
    if (Object.keys(query.facets).length > 0) (await loadBeside()).showFeeds(this, query);
    // The page may have been too short for it before; whoever has scrolled meanwhile is left alone.
    if (place && scrollY === placedAt) returnTo(this, { ...place, hasFocus: false });
  }

  /** Takes the lists to browse away before results come: they would be pushed down. */
  #makeRoom(query: Query): void {
    if (!isEmptyQuery(query)) this.dataset.stage = 'results';
  }

  #say(message: string): void {
    const status = findPart(this, 'p', '.status');
    if (status.textContent !== message) status.textContent = message;
  }

  /** A line that is there only while it has something to say. */
  #tell(selector: string, message: string): void {
    const line = findPart(this, 'p', selector);
    line.textContent = message;
    line.hidden = message === '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    readonly 'news-search': HTMLElement;
  }
}

customElements.define('news-search', NewsSearch);
