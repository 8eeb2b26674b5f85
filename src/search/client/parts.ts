/**
 * A part of a page that must be there, since the page brings it for this script.
 * @param rest of its selector, after the tag
 * @throws Error naming the part
 */
export const findPart = <Tag extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: Tag,
  rest = '',
): HTMLElementTagNameMap[Tag] => {
  const part = root.querySelector<HTMLElementTagNameMap[Tag]>(tag + rest);
  if (!part) throw new Error(tag + rest);
  return part;
};

/** Makes an element with its properties and what is in it. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};

/** Puts other items into a list. Whoever was at a link or button of it stays at it; if it is gone, they come to another place. */
export const replaceItems = (list: Element, items: readonly Node[], otherwise: HTMLElement): void => {
  const toName = (part: Element): string | null => part.getAttribute('href') ?? part.ariaLabel;
  const at = list.querySelector(':focus');
  list.replaceChildren(...items);
  if (!at) return;
  const same = [...list.querySelectorAll<HTMLElement>('a, button')].find(
    (part) => toName(part) === toName(at),
  );
  (same ?? otherwise).focus();
};

/** A button that is no more than its words. */
export const makeButton = (words: string, onclick: () => void): HTMLButtonElement =>
  make('button', { type: 'button', onclick }, words);

/** A link in an item of a list. */
export const makeLinkItem = (name: string, href: string): HTMLLIElement =>
  make('li', {}, make('a', { href }, name));

/** A name, with its language where that is not the page's. @param language BCP 47; empty for the page's */
export const makeName = (name: string, language: string): Node | string =>
  language === '' ? name : make('bdi', { lang: language }, name);
