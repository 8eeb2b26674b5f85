/**
 * A part of a page that must be there, since the page brings it for this script.
 * @throws Error naming the part
 */
export const findPart = <Part extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Part,
): Part => {
  const part = root.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(`Search needs ${selector}`);
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

/** A button that is no more than its words. */
export const makeButton = (words: string, onclick: () => void): HTMLButtonElement =>
  make('button', { type: 'button', onclick }, words);

/** A link in an item of a list. */
export const makeLinkItem = (name: string, href: string): HTMLLIElement =>
  make('li', {}, make('a', { href }, name));
