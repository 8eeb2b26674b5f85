import type { Heading, Nodes } from 'mdast';

/** {#id} at the end of a heading, as Pandoc, kramdown and many others have it. */
export const headingAnchor = /[ \t]*\{#([^\s{}]+)\}[ \t]*$/;

/** The form of an anchor: it begins with a letter or a digit, in any script. */
const anchorForm = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.:-]*$/u;

/** What ids of the page itself begin with, or are. */
const ofPage =
  /^(?:claim-|source-|note-|story-|user-content-|filter-|(?:footnote-label|main|top|all-corrections|crossings|withdrawn)$)/;

/** Why something is not an anchor. */
export type AnchorFault = 'form' | 'of-page' | 'repeated';

/** An anchor as it is in an address: everyone types accents in one piece. */
export const toAnchor = (written: string): string => written.normalize('NFC');

/**
 * What hinders an anchor of an editor's own from being one.
 * @param taken anchors that were given before
 */
export const findAnchorFault = (anchor: string, taken: ReadonlySet<string>): AnchorFault | undefined => {
  if (!anchorForm.test(anchor)) return 'form';
  if (ofPage.test(anchor)) return 'of-page';
  return taken.has(anchor) ? 'repeated' : undefined;
};

/** Elements of text that may have an id; "name" is one on a link alone. */
const tag =
  /<(a|p|div|span|section|h[1-6]|li|dt|dd|table|caption|tr|td|th|figure|blockquote|sup|em|strong|b|i)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>/gi;

const attribute = /(?<=\s)(name|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

/** Anchors that a piece of HTML sets: <a name="…">, or an id of any element of text. */
export const findHtmlAnchors = (html: string): string[] =>
  [...html.matchAll(tag)].flatMap(([, element = '', attributes = '']) => {
    const [, name = '', double, single, bare] = attribute.exec(attributes) ?? [];
    const written = double ?? single ?? bare;
    return written === undefined || (name.toLowerCase() === 'name' && element.toLowerCase() !== 'a')
      ? []
      : [toAnchor(written.trim())];
  });

/** The anchor that a heading was given in braces or by HTML in it. */
export const findHeadingAnchor = (heading: Heading): string | undefined => {
  const last = heading.children.at(-1);
  const written = last?.type === 'text' ? headingAnchor.exec(last.value)?.[1] : undefined;
  return written === undefined ? findIn(heading) : toAnchor(written);
};

const findIn = (node: Nodes): string | undefined => {
  if (node.type === 'html') return findHtmlAnchors(node.value)[0];
  if (!('children' in node)) return undefined;
  return node.children.map(findIn).find((anchor) => anchor !== undefined);
};

/** Takes the braces of an anchor off a heading. */
export const dropHeadingAnchor = (heading: Heading): void => {
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(headingAnchor, '');
};
