import { make, openPanel, toCloseButton } from './show-evidence.ts';

/** Values of a dossier on its card. */
const shown = 3;

/** A part of the page of the dossier, without its numbers of sources, whose list is there. */
const take = (part: Element): Element => {
  const copy = document.importNode(part, true);
  for (const number of copy.querySelectorAll('sup, .former')) number.remove();
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
};

/**
 * Shows the card of a dossier beside the link to it: made of its page, so that a story holds nothing that could be out
 * of date.
 * @param words of the panel: what closes it
 * @throws Error where the page cannot be had, or is none of a dossier
 */
export const showDossier = async (
  link: HTMLAnchorElement,
  words: { readonly close?: string },
): Promise<void> => {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href} answered ${String(response.status)}.`);
  // Not the styles around it, which the policy of this page does not know.
  const [article = ''] = /<article class="dossier".*<\/article>/s.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(article, 'text/html');
  const head = page.querySelector('.dossier > .head');
  const [kind, name, definition] = ['.label', 'h1', '.standfirst'].map((part) => head?.querySelector(part));
  if (!kind || !name || !definition) throw new Error(`${link.href} is no dossier.`);
  const facts = [...page.querySelectorAll('.facts > div')].slice(0, shown);
  openPanel(link, (panel) => {
    const title = make('p', '', name.textContent);
    title.id = 'panel-title';
    const open = make('a', '', page.querySelector<HTMLElement>('.dossier')?.dataset.open ?? '');
    open.href = link.href;
    panel.replaceChildren(
      make('div', 'panel-head', title, toCloseButton(panel, words.close)),
      make('p', 'meta', kind.textContent.trim()),
      take(definition),
      make('dl', '', ...facts.map(take)),
      make('div', 'panel-more', open),
    );
  });
};
