import type { Element, ElementContent, Parents, Root } from 'hast';

/** How the ids of footnotes begin, as remark-rehype makes them; allowed-html.ts lets no others through. */
export const footnotePrefix = 'user-content-';
const notePrefix = `${footnotePrefix}fn-`;
const placePrefix = `${footnotePrefix}fnref-`;

/**
 * Makes parts of footnotes and of the places that refer to them, so that their words and links are made with the
 * rest of a page, in its language. What merely looks like a footnote stays the HTML it is.
 *
 * in:  <sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref>1</a></sup>
 *      <section data-footnotes>…<li id="user-content-fn-a"><p>A note. <a data-footnote-backref>↩</a></p></li>…</section>
 * out: part "footnote" with id a, number 1, place 1; part "footnotes" around parts "footnote-text"
 */
export const rehypeFootnotes =
  () =>
  (tree: Root): void => {
    replaceIn(tree);
  };

const replaceIn = (parent: Parents): void => {
  parent.children = (parent.children as ElementContent[]).map((child): ElementContent => {
    if ('children' in child) replaceIn(child);
    if (child.type !== 'element') return child;
    return toPlace(child) ?? toList(child) ?? child;
  });
};

/** A place in the text that refers to a footnote; undefined for anything else. */
const toPlace = (sup: Element): ElementContent | undefined => {
  const [link] = sup.children;
  if (sup.tagName !== 'sup' || sup.children.length !== 1 || link?.type !== 'element') return undefined;
  const { href, id: own, dataFootnoteRef } = link.properties;
  if (dataFootnoteRef === undefined || typeof own !== 'string' || !href?.startsWith(`#${notePrefix}`))
    return undefined;
  const id = href.slice(notePrefix.length + 1);
  const [number] = link.children;
  if (!own.startsWith(placePrefix + id) || number?.type !== 'text') return undefined;
  const place = own.slice(placePrefix.length + id.length + 1);
  return {
    type: 'part',
    kind: 'footnote',
    fields: { id, number: Number(number.value), places: place === '' ? 1 : Number(place) },
    children: [],
  };
};

/** The footnotes at the end; undefined for anything else. */
const toList = (section: Element): ElementContent | undefined => {
  if (section.tagName !== 'section' || section.properties.dataFootnotes === undefined) return undefined;
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return undefined;
  const notes = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  return {
    type: 'part',
    kind: 'footnotes',
    fields: {},
    children: notes.flatMap((note, index) => (note.type === 'element' ? [toNote(note, index + 1)] : [])),
  };
};

const toNote = (note: Element, number: number): ElementContent => {
  const places = dropBackLinks(note);
  return {
    type: 'part',
    kind: 'footnote-text',
    fields: { id: (note.properties.id ?? '').slice(notePrefix.length), number, places },
    children: note.children,
  };
};

const isBackLink = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.properties.dataFootnoteBackref !== undefined;

/** Removes the links back to the text, with the spaces before them. @returns how many there were */
const dropBackLinks = (parent: Element): number => {
  let dropped = 0;
  const kept: ElementContent[] = [];
  for (const child of parent.children) {
    if (isBackLink(child)) {
      dropped += 1;
      const before = kept.at(-1);
      if (before?.type === 'text') before.value = before.value.replace(/ $/, '');
      if (before?.type === 'text' && before.value === '') kept.pop();
      continue;
    }
    if (child.type === 'element') dropped += dropBackLinks(child);
    kept.push(child);
  }
  parent.children = kept;
  return dropped;
};
