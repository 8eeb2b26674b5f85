import type { Element, ElementContent, Root } from 'hast';

/**
 * Sets words in a script that is written from right to left apart from those around them: otherwise numbers and
 * signs beside them change places. A block that is mostly written so gets that direction itself. What an editor has
 * named the language or direction of stays as it is, and is set apart too. Runs after ids are made of headings.
 *
 * in:  <p>He told Al-Arabiya (العربية) 24 times</p><blockquote lang="fa"><p>…</p></blockquote>
 * out: <p>He told Al-Arabiya (<bdi>العربية</bdi>) 24 times</p><blockquote lang="fa" dir="auto"><p>…</p></blockquote>
 */
export const rehypeDirections =
  () =>
  (tree: Root): void => {
    setApartIn(tree);
  };

const blocks: ReadonlySet<string> = new Set([
  ...[
    'p',
    'blockquote',
    'ul',
    'ol',
    'dl',
    'table',
    'li',
    'dt',
    'dd',
    'td',
    'th',
    'summary',
    'caption',
    'figcaption',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);
/** Shown as written. */
const verbatim: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'bdi', 'bdo']);

const rightToLeft =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
const rightToLeftLetter = new RegExp(`(?=\\p{L})[${rightToLeft}]`, 'gu');
const letter = /\p{L}/gu;
/** Words of such a script with what is between them. */
const run = new RegExp(
  `(?=\\p{L})[${rightToLeft}](?:[\\p{M}${rightToLeft}]|[^\\p{L}]+?(?=[${rightToLeft}]))*`,
  'gu',
);

/** Words of a block; those whose language or direction is named have their own. */
const toText = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (node.properties.dir ?? node.properties.lang) !== undefined) return '';
  return 'children' in node ? node.children.map(toText).join('') : '';
};

/** More than half of the letters in a block that begins so, else more than three quarters. */
const isMostlyRightToLeft = (words: string): boolean => {
  // To count letters takes longer than all else here, and hardly any block has one of these.
  if (words.search(rightToLeftLetter) === -1) return false;
  const letters = words.match(letter) ?? [];
  const share = (words.match(rightToLeftLetter) ?? []).length / letters.length;
  return share > ((letters[0] ?? '').match(rightToLeftLetter) === null ? 0.75 : 0.5);
};

const setApartIn = (parent: Root | Element): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return split(child.value);
    if (child.type !== 'element' || verbatim.has(child.tagName) || child.properties.dir !== undefined)
      return [child];
    if (child.properties.lang !== undefined) child.properties.dir = 'auto';
    else if (blocks.has(child.tagName) && isMostlyRightToLeft(toText(child))) child.properties.dir = 'rtl';
    else setApartIn(child);
    return [child];
  });
};

const split = (value: string): ElementContent[] => {
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const { 0: words, index } of value.matchAll(run)) {
    if (index > at) pieces.push({ type: 'text', value: value.slice(at, index) });
    pieces.push({
      type: 'element',
      tagName: 'bdi',
      properties: {},
      children: [{ type: 'text', value: words }],
    });
    at = index + words.length;
  }
  if (at < value.length || pieces.length === 0) pieces.push({ type: 'text', value: value.slice(at) });
  return pieces;
};
