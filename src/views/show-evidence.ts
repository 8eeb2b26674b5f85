/** The words of a panel, as EvidencePanel.astro hands them over. */
interface PanelWords {
  readonly close?: string;
  readonly copy?: string;
  readonly copied?: string;
  readonly by?: string;
  /** Between names, where it is no Latin comma. */
  readonly comma?: string;
  readonly previous?: string;
  readonly next?: string;
}

/** What a panel is about. */
interface Subject {
  /** A statement as in the list after the text; undefined where sources are cited alone. */
  readonly claim: HTMLElement | undefined;
  /** Its sources, as the list of sources has them. */
  readonly sources: readonly HTMLElement[];
  /** Passages of them that a citation names: "source#passage". */
  readonly quotes: readonly string[];
}

/** Makes an element. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
};

const findById = (id: string | undefined): HTMLElement[] => {
  const found = id === undefined ? null : document.getElementById(id);
  // The id of a source may be on an empty element in its entry.
  const entry = found?.matches('span:empty') === true ? found.closest('li') : found;
  return entry ? [entry] : [];
};

/** Where a statement stands in the text: "#claim-…". */
const findAnchor = (claim: HTMLElement): string => claim.querySelector('a')?.hash ?? '';

/** Its id in the story; the id of an entry may be on an empty element in it. */
const findSourceId = (source: HTMLElement): string =>
  (source.id || (source.querySelector('span:empty[id]')?.id ?? '')).replace('source-', '');

const readId = (link: Element): string | undefined =>
  decodeURIComponent((link.getAttribute('href') ?? '').split('#')[1] ?? '') || undefined;

/** The mark of what a note says, or of one line of it; any other opener is itself a link to its evidence. */
const toLink = (opener: Element): Element => {
  // A note comes before the words of its statement, and the mark after them.
  if (opener.matches('.note')) return opener.nextElementSibling?.nextElementSibling ?? opener;
  const href = opener.getAttribute('href') ?? '';
  return (opener.closest('.note') && document.querySelector(`.mark[href="${CSS.escape(href)}"]`)) ?? opener;
};

/** Finds what a mark, a note or a number opens. */
const findSubject = (opener: Element): Subject => {
  const link = toLink(opener);
  const id = readId(link);
  const claim = id?.startsWith('note-') === true ? findById(id)[0] : undefined;
  const ids = claim
    ? [...claim.querySelectorAll('a[href^="#source-"]')].map(readId)
    : [id, ...(link.getAttribute('data-also') ?? '').split(' ').map((also) => also && `source-${also}`)];
  const quotes = (link.getAttribute('data-quotes') ?? '').split(' ');
  return { claim, sources: ids.flatMap(findById), quotes };
};

/** A copy that may be on the page beside the original. */
const copyOf = (node: Element): Element => {
  const copy = node.cloneNode(true) as Element;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
};

/** The number of an entry: it is written where it is not one more than that of the entry before. */
const findNumber = (source: Element): number => {
  const before = source.previousElementSibling;
  return Number(source.getAttribute('value')) || (before ? findNumber(before) : 0) + 1;
};

/** The origin that a source shares with others, as the heading above them says it. */
const findOrigin = (source: Element): Element[] => {
  const heading = source.parentElement?.previousElementSibling;
  return heading?.matches('h3.from') === true ? [make('p', 'meta', heading.textContent.trim())] : [];
};

/** Which passages of a source a panel leaves out: those for others, and all but those that are named, if any are. */
const findOthers = (source: HTMLElement, claim: string | undefined, quotes: readonly string[]): Element[] => {
  const all = [...source.querySelectorAll('blockquote')];
  const id = findSourceId(source);
  const isFor = ({ dataset }: HTMLElement): boolean =>
    claim === undefined
      ? quotes.includes(`${id}#${dataset.name ?? ''}`)
      : (dataset.for ?? '').split(' ').includes(claim);
  const named = all.filter((passage) => passage.dataset.name !== undefined && isFor(passage));
  if (named.length > 0) return all.filter((passage) => !named.includes(passage));
  return all.filter(({ dataset }) =>
    claim !== undefined
      ? dataset.for !== undefined && !dataset.for.split(' ').includes(claim)
      : dataset.name !== undefined,
  );
};

/**
 * The entry of a source with its number, and the link to it beside the text.
 * @param claim the statement it is for: passages that others quote are left out
 * @param quotes passages that the citation names
 */
const toSource = (
  source: HTMLElement,
  claim: HTMLElement | undefined,
  quotes: readonly string[],
): HTMLElement => {
  const number = make('span', '', String(findNumber(source)));
  const others = findOthers(source, claim?.id.replace('note-', ''), quotes);
  const parts = [...source.children].filter((part) => !others.includes(part));
  // The sentence of a statement has its whole way; a source that is cited alone has it here.
  const origin = claim === undefined ? findOrigin(source) : [];
  const entry = make('li', '', number, make('div', '', ...parts.map(copyOf), ...origin));
  // Which statements rest on it is no news where this one alone does.
  for (const only of entry.querySelectorAll<HTMLAnchorElement>('.meta > span > a:only-child'))
    if (claim && only.hash === findAnchor(claim)) only.parentElement?.remove();
  return entry;
};

/** Those who assert a statement: their links are below the list, each once. */
const findSpeakers = (claim: HTMLElement): Element[] => {
  const links = [...document.querySelectorAll('.speakers a')];
  return (claim.dataset.by ?? '').split(' ').flatMap((place) => links[Number(place) - 1] ?? []);
};

const toCopyButton = (id: string, words: PanelWords): HTMLButtonElement => {
  const button = make('button', '', words.copy ?? '');
  button.type = 'button';
  // Without a safe connection a browser lets no page copy.
  button.hidden = !isSecureContext;
  button.addEventListener('click', () => {
    const { origin, pathname } = location;
    const address = `${origin}${pathname}#${id}`;
    const show = (words = address): void => {
      button.textContent = words;
    };
    // Where a browser lets no page copy, the reader has the address to copy.
    navigator.clipboard.writeText(address).then(
      () => {
        show(words.copied);
      },
      () => {
        show();
      },
    );
  });
  return button;
};

/** The marks and numbers of the text that can be pressed, a mark in place of its note. */
const findNeighbours = (
  opener: Element,
): readonly [previous: Element | undefined, next: Element | undefined] => {
  const all = [...document.querySelectorAll(':is(.prose, .facts) [role=doc-noteref]')].filter(
    (other) => other.checkVisibility() && !other.closest('svg'),
  );
  const link = toLink(opener);
  const place = all.findIndex((other) => other === link);
  return place < 0 ? [undefined, undefined] : [all[place - 1], all[place + 1]];
};

/** Leads on from one piece of evidence to the next, since the keyboard does not stop at each in the text. */
const toSteps = (opener: Element, words: PanelWords): HTMLElement => {
  const neighbours = findNeighbours(opener);
  const buttons = (['previous', 'next'] as const).map((way, index) => {
    const button = make('button', '', words[way] ?? '');
    const to = neighbours[index];
    button.type = 'button';
    button.dataset.way = way;
    button.disabled = to === undefined;
    button.setAttribute('aria-describedby', 'panel-title');
    button.addEventListener('click', () => {
      if (!to) return;
      showEvidence(to, words);
      panel?.querySelector<HTMLElement>(`[data-way=${way}]:enabled`)?.focus({ preventScroll: true });
    });
    return button;
  });
  return make('div', 'panel-steps', ...buttons);
};

/** What closes a panel. */
export const toCloseButton = (panel: HTMLElement, word = ''): HTMLButtonElement => {
  const close = make('button', '', word);
  close.type = 'button';
  close.addEventListener('click', () => {
    panel.hidePopover();
  });
  return close;
};

const fill = (panel: HTMLElement, opener: Element, words: PanelWords): void => {
  const { claim, sources, quotes } = findSubject(opener);
  const close = toCloseButton(panel, words.close);
  const sentence = claim?.querySelector('b')?.textContent ?? '';
  const publishers = sources.map((source) => source.querySelector('b')?.textContent ?? '');
  const title = make('p', '', sentence === '' ? publishers.join(words.comma ?? ', ') : sentence);
  title.id = 'panel-title';
  if (claim) title.prepend(make('i', `sign ${[...claim.classList].slice(1).join(' ')}`));
  const speakers = claim ? findSpeakers(claim) : [];
  const elsewhere = claim?.querySelector('.elsewhere');
  const reading = sources.length > 0 ? document.querySelector('.sources .reading') : null;
  const anchor = claim ? findAnchor(claim).slice(1) : (sources[0]?.id ?? '');
  const more = [
    ...speakers.map((speaker) => make('span', '', `${words.by ?? ''} `, copyOf(speaker))),
    ...[reading, elsewhere].flatMap((part) => (part ? [copyOf(part)] : [])),
  ];
  panel.replaceChildren(
    make('div', 'panel-head', title, close),
    make('ol', '', ...sources.map((source) => toSource(source, claim, quotes))),
    ...(more.length > 0 ? [make('div', 'panel-more', ...more)] : []),
    make('div', 'panel-foot', toCopyButton(anchor, words), toSteps(opener, words)),
  );
};

/** The note of a statement in the margin, if it is there; else the opener itself. */
const findNote = (opener: Element): Element => {
  const before = opener.previousElementSibling?.previousElementSibling;
  return opener.matches('.mark') && before?.matches('.note') === true && before.checkVisibility()
    ? before
    : opener;
};

/** Puts the panel over its note or beside its line, where there is a margin; on a narrow screen the style sheet does. */
const place = (panel: HTMLElement, opener: Element): void => {
  panel.style.removeProperty('top');
  panel.style.removeProperty('left');
  if (getComputedStyle(panel).position !== 'absolute') return;
  const prose = document.querySelector('.prose') ?? opener;
  const line = findNote(opener).getBoundingClientRect();
  const text = prose.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(panel).direction === 'rtl';
  const room = document.documentElement.clientWidth - 16 - panel.offsetWidth;
  // 3rem from the text to the margin, less the padding of the panel, so that its words are where the note's were.
  const left = isRightToLeft ? text.left - 31 - panel.offsetWidth : text.right + 31;
  const top = Math.min(line.top - 12, innerHeight - panel.offsetHeight - 16);
  panel.style.left = `${String(Math.max(16, Math.min(left, room)) + scrollX)}px`;
  panel.style.top = `${String(Math.max(16, top) + scrollY)}px`;
};

/** On a narrow screen the line that was pressed stays in sight above the panel. */
const keepInSight = (panel: HTMLElement, opener: Element): void => {
  if (getComputedStyle(panel).position !== 'fixed') return;
  const hidden = opener.getBoundingClientRect().bottom + 32 - panel.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden });
};

let panel: HTMLElement | undefined;
/** What the panel is about, and what it was about when it was opened: there the browser puts the focus back. */
let openedBy: Element | undefined;
let firstOpenedBy: Element | undefined;

const makePanel = (): HTMLElement => {
  const made = make('div', 'panel');
  made.popover = 'auto';
  made.tabIndex = -1;
  made.setAttribute('role', 'dialog');
  made.setAttribute('aria-labelledby', 'panel-title');
  made.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    openedBy?.classList.remove('is-open');
    // Back to where the reader was, unless the reader has gone elsewhere.
    const focused = document.activeElement ?? document.body;
    if (openedBy instanceof HTMLElement && (focused === document.body || focused === firstOpenedBy)) {
      openedBy.focus({ preventScroll: true });
    }
  });
  // The Back key leads to another part of the page, which the sheet would hide.
  addEventListener('popstate', () => {
    made.hidePopover();
  });
  // A link to another part of the page leads there.
  made.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a[href^="#"]')) made.hidePopover();
  });
  document.body.append(made);
  return made;
};

/** Shows the evidence behind a mark, a note or a number of a source. */
export const showEvidence = (opener: Element, words: PanelWords): void => {
  openPanel(opener, (shown) => {
    fill(shown, opener, words);
  });
};

/** Opens the panel: in its place in the margin, or on a sheet from the lower edge of a narrow screen. */
export const openPanel = (opener: Element, fillPanel: (panel: HTMLElement) => void): void => {
  panel ??= makePanel();
  openedBy?.classList.remove('is-open');
  openedBy = opener;
  opener.classList.add('is-open');
  fillPanel(panel);
  if (!panel.matches(':popover-open')) {
    firstOpenedBy = opener;
    panel.showPopover();
  }
  opener.scrollIntoView({ block: 'nearest' });
  place(panel, opener);
  keepInSight(panel, opener);
  panel.focus({ preventScroll: true });
};
