import type { ElementContent } from 'hast';
import type { BodyTree } from './body.ts';
import { link } from './element.ts';

/** Something whose names lead to a page of its own. */
export interface LinkedName {
  readonly address: string;
  readonly names: readonly string[];
}

/** Where no name becomes a link: in what is an address or a title already, and in others' words. */
const unlinkable = /^(?:a|h[1-6]|blockquote|caption|code|figcaption|pre|q|summary|th)$/;

/** Parts whose words are the story's own; a figure, a quotation or a citation is another's or no running text. */
const running: ReadonlySet<string> = new Set([
  'claim',
  'analysis',
  'note',
  'background',
  'method',
  'infobox',
]);

const escape = (name: string): string => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** Scripts that set no space between a name and what follows it, such as a particle. */
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A name as it may stand in a text: whole, with whatever spaces and apostrophes print gave it. */
const toPattern = (name: string): string => {
  const words = escape(name)
    .replaceAll(/\s+/g, String.raw`[\s\u00A0\u202F]+`)
    .replaceAll(/['’]/g, "['’]")
    .replaceAll('-', '[-‑]');
  const isUnspaced = (letter: string | undefined): boolean => unspaced.test(letter ?? '');
  const before = isUnspaced(name.at(0)) ? '' : String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‑])`;
  const behind = isUnspaced(name.at(-1)) ? '' : String.raw`(?![\p{L}\p{N}]|[-‑][\p{L}\p{N}])`;
  return `${before}(?:${words})${behind}`;
};

/** Any of several names; the longest first, so that no name is cut by a shorter one. */
const toNamesPattern = (names: readonly string[]): RegExp =>
  new RegExp(
    names
      .toSorted((a, b) => b.length - a.length)
      .map(toPattern)
      .join('|'),
    'u',
  );

/** Whether a text names something: whole words, capitals as they are written. */
export const toNameFinder = (names: readonly string[]): ((text: string) => boolean) => {
  if (names.length === 0) return () => false;
  const pattern = toNamesPattern(names);
  return (text) => pattern.test(text);
};

const patterns = new WeakMap<LinkedName, RegExp>();

/** What finds the names in a text; it is made once, since every story asks. */
const toKnownPattern = (linked: LinkedName): RegExp => {
  const pattern = patterns.get(linked) ?? toNamesPattern(linked.names);
  patterns.set(linked, pattern);
  return pattern;
};

/** The addresses of a folder that a body's links lead to, each once, in the order of the text. */
export const findLinkedAddresses = (tree: BodyTree, folder: string): string[] => {
  const found = new Set<string>();
  const lookIn = (node: BodyTree | BodyTree['children'][number]): void => {
    if (node.type === 'element' && typeof node.properties.href === 'string') {
      const address = node.properties.href.replace(/[#?].*$/s, '');
      if (address.startsWith(folder) && address !== folder) found.add(address);
    }
    if ('children' in node) node.children.forEach(lookIn);
  };
  lookIn(tree);
  return [...found];
};

/**
 * Links the first mention of each to its page. What the editor has linked already gets no second link.
 * @param tree a settled body, which stays as it is
 */
export const linkNames = (tree: BodyTree, linked: readonly LinkedName[]): BodyTree => {
  const named = linked.filter(({ names }) => names.length > 0);
  if (named.length === 0) return tree;
  const written = new Set(findLinkedAddresses(tree, '/'));
  const wanted = named.filter(({ address }) => !written.has(address));
  if (wanted.length === 0) return tree;
  const waiting = new Map(wanted.map((one) => [one.address, toKnownPattern(one)]));
  const linkIn = (text: string): ElementContent[] => {
    let first: { readonly address: string; readonly at: number; readonly words: string } | undefined;
    for (const [address, pattern] of waiting) {
      const match = pattern.exec(text);
      if (match === null || (first !== undefined && first.at <= match.index)) continue;
      first = { address, at: match.index, words: match[0] };
    }
    if (first === undefined) return text === '' ? [] : [{ type: 'text', value: text }];
    waiting.delete(first.address);
    const { at, words, address } = first;
    return [
      ...(at === 0 ? [] : [{ type: 'text' as const, value: text.slice(0, at) }]),
      link(words, address),
      ...linkIn(text.slice(at + words.length)),
    ];
  };
  const visit = (node: ElementContent): ElementContent[] => {
    if (waiting.size === 0) return [node];
    switch (node.type) {
      case 'text':
        return linkIn(node.value);
      case 'element':
        return unlinkable.test(node.tagName) ? [node] : [{ ...node, children: node.children.flatMap(visit) }];
      case 'part':
        return running.has(node.kind) ? [{ ...node, children: node.children.flatMap(visit) }] : [node];
      default:
        return [node];
    }
  };
  return {
    ...tree,
    children: tree.children.flatMap((node): BodyTree['children'] =>
      node.type === 'doctype' ? [node] : visit(node),
    ),
  };
};
