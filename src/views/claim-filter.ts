import { hubPageAddress } from '../domain/address.ts';
import { type ClaimQuery, isAskedFor, pickShortest, pickYears, type PlainList } from './claim-query.ts';

/**
 * <claim-filter>: shows those statements of a list, on all its pages, that answer to its form, and keeps the
 * address in step. It reads the plain pages of the site, of the shortest list that holds what is asked for;
 * without this script they are what there is. The page brings the form and all texts (data attributes).
 */
class ClaimFilter extends HTMLElement {
  /** The list as the page brought it. */
  #plain: Element[] = [];

  connectedCallback(): void {
    const form = this.#form;
    this.#plain = [...this.#list.children];
    form.addEventListener('input', (event) => {
      this.#answer(event.target instanceof HTMLSelectElement ? 'push' : 'replace');
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#answer('push');
      });
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer('push');
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.hidden = false;
    this.#restore();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<claim-filter> needs a form');
    return form;
  }

  get #list(): HTMLElement {
    const list = document.getElementById('statements');
    if (!list) throw new Error('<claim-filter> needs a list');
    return list;
  }

  get #fields(): NodeListOf<HTMLSelectElement | HTMLInputElement> {
    return this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input');
  }

  /** Fills the form from the address. A value that no field has is left out. */
  #restore(): void {
    const parameters = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      field.value = parameters.get(field.name) ?? '';
      // A select that has no such option shows nothing at all; its empty one reads "any".
      if (field.value === '') field.value = '';
    }
    void this.#apply();
  }

  /** Writes the form into the address and applies it. */
  #answer(how: 'push' | 'replace'): void {
    const chosen = [...this.#fields]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]);
    const address = `${location.pathname}${chosen.length > 0 ? `?${String(new URLSearchParams(chosen))}` : ''}`;
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    void this.#apply();
  }

  async #apply(): Promise<void> {
    // The address has what is asked for now; a slow answer to another question is dropped.
    const { search } = location;
    const texts = this.dataset;
    const { query, ways } = this.#read();
    if (ways.length === 0) {
      this.#show(this.#plain, false, '');
      return;
    }
    this.#say(texts.loading);
    try {
      const own = { hub: texts.hub ?? '', total: Number(texts.total) };
      const groups = await this.#load(pickShortest([[own], ...ways]));
      if (search !== location.search) return;
      const left = join(groups.filter((group) => keepAskedFor(group, query)));
      const shown = left.reduce((count, group) => count + group.querySelectorAll('li').length, 0);
      this.#show(
        left,
        true,
        shown === 0 ? texts.none : texts.shown?.replace('{n}', shown.toLocaleString(texts.dialect)),
      );
    } catch {
      if (search === location.search) this.#show(this.#plain, false, texts.failed);
    }
  }

  /** What is asked for, and each way to lists that hold it; no way where nothing is asked for. */
  #read(): { readonly query: ClaimQuery; readonly ways: PlainList[][] } {
    const ways: PlainList[][] = [];
    const facets: [string, string][] = [];
    for (const { name, value, selectedOptions, dataset } of this.querySelectorAll('select')) {
      if (value === '') continue;
      facets.push([name, value]);
      ways.push([
        { hub: `${dataset.folder ?? ''}${value}/`, total: Number(selectedOptions[0]?.dataset.total) },
      ]);
    }
    const [from = '', to = ''] = [...this.querySelectorAll('input')].map(({ value }) => value);
    const [facet, value] = this.dataset.own?.split('=') ?? [];
    const query = { facets: facet && value ? [...facets, [facet, value] as const] : facets, from, to };
    if (from !== '' || to !== '') {
      const years = [...this.querySelectorAll('data')].map(({ value: year, dataset }) => ({
        year,
        hub: `${this.dataset.years ?? ''}${year}/`,
        total: Number(dataset.total),
      }));
      ways.push(pickYears(years, query));
    }
    return { query, ways };
  }

  /** The stories of lists with their statements, from all pages; those of this page are at hand. */
  async #load(lists: readonly PlainList[]): Promise<Element[]> {
    const addresses = lists.flatMap(({ hub, total }) =>
      Array.from({ length: Math.ceil(total / Number(this.dataset.size)) }, (_, index) =>
        hubPageAddress(hub, index + 1),
      ),
    );
    const pages = await Promise.all(
      addresses.map(async (address) =>
        address === location.pathname ? this.#plain.map(copy) : fetchGroups(address),
      ),
    );
    return pages.flat();
  }

  #show(groups: readonly Element[], isFiltered: boolean, message: string | undefined): void {
    this.#list.replaceChildren(...groups);
    const pager = document.querySelector<HTMLElement>('.pager');
    if (pager) pager.hidden = isFiltered;
    this.#say(message);
  }

  #say(message = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

const copy = (group: Element): Element => group.cloneNode(true) as Element;

/** Fetches a plain page and takes the items of its list, nothing else. */
const fetchGroups = async (address: string): Promise<Element[]> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll('#statements > li')];
};

/** Takes away the statements of a story that are not asked for. @returns whether any is left */
const keepAskedFor = (group: Element, query: ClaimQuery): boolean => {
  const { dataset } = group as HTMLElement;
  for (const item of group.querySelectorAll('li')) {
    if (
      !isAskedFor(Object.assign<DOMStringMap, DOMStringMap, DOMStringMap>({}, dataset, item.dataset), query)
    )
      item.remove();
  }
  return group.querySelector('li') !== null;
};

/** Puts together again what a story has on two pages. */
const join = (groups: readonly Element[]): Element[] => {
  const joined: Element[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const isSame = before?.querySelector('a')?.pathname === group.querySelector('a')?.pathname;
    if (before && isSame) before.querySelector('ol')?.append(...group.querySelectorAll('li'));
    else joined.push(group);
  }
  return joined;
};

customElements.define('claim-filter', ClaimFilter);
