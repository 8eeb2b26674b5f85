import type { Element, ElementContent, Root } from 'hast';
import { calloutElement, footnoteList } from './notes.ts';

/** What stands by itself. Nothing of it is possible within a line of Markdown. */
const blockNames: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...[
    'hgroup',
    'hr',
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'optgroup',
    'option',
    'p',
    'pre',
  ],
  ...['search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption'],
  ...[calloutElement, footnoteList],
]);

/** Whether an element stands by itself, between words that are not one with its own. */
export const isBlockName = (name: string): boolean => blockNames.has(name);

/** Marks of words that say the same. Within each other they say nothing more. */
const families: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  del: 'del',
  s: 'del',
  strike: 'del',
};

/** Marks of words. Around blocks, those of `families` and links go on within the blocks, and the others end there. */
const wordMarks: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'bdi',
    'bdo',
    'big',
    'blink',
    'button',
    'cite',
    'code',
    'dfn',
    'font',
    'ins',
    'kbd',
  ],
  ...[
    'label',
    'mark',
    'nobr',
    'output',
    'q',
    'samp',
    'small',
    'span',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
  ],
  ...Object.keys(families),
]);

/** What holds nothing but blocks. */
const structures: ReadonlySet<string> = new Set([
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl', 'menu', 'dir', 'hgroup', 'details'],
]);

/** What stays as it is within what is marked. */
const unmarked: ReadonlySet<string> = new Set([
  'pre',
  'hr',
  'listing',
  'figcaption',
  calloutElement,
  footnoteList,
]);

const isHeading = (name: string): boolean => /^(?:h[1-6]|summary)$/.test(name);

const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' ||
  (node.type === 'text' && node.value.trim() === '') ||
  (node.type === 'element' && node.tagName === 'br');

/** Whether there is something to mark: neither a space nor a place that links lead to. */
const isSeen = (node: ElementContent): boolean =>
  !isBlank(node) && node.type === 'element' && (node.tagName !== 'a' || node.children.length > 0)
    ? true
    : node.type === 'text' && node.value.trim() !== '';

/** Spaces at the edge of a mark are outside of it, since Markdown can have none there. */
const putSpacesOutside = (mark: Element): ElementContent[] => {
  const first = mark.children[0];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const last = mark.children.at(-1);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
  mark.children = mark.children.filter((child) => child.type !== 'text' || child.value !== '');
  return [
    ...(before === '' ? [] : [{ type: 'text', value: before } as const]),
    ...(mark.children.length === 0 && mark.tagName in families && mark.properties.id === undefined
      ? []
      : [mark]),
    ...(after === '' ? [] : [{ type: 'text', value: after } as const]),
  ];
};

/** Neighbours of which the second goes on with the mark of the first are one. */
const joinMarks = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.reduce<ElementContent[]>((joined, node) => {
    const last = joined.at(-1);
    if (
      node.type === 'element' &&
      last?.type === 'element' &&
      node.tagName in families &&
      families[node.tagName] === families[last.tagName] &&
      node.properties.id === undefined
    )
      joined[joined.length - 1] = { ...last, children: joinMarks([...last.children, ...node.children]) };
    else if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
    return joined;
  }, []);

const space: ElementContent = { type: 'text', value: ' ' };

/**
 * Takes blocks out of what holds words alone, so that none is printed within a line: a mark such as <strong> that is
 * never closed holds the rest of a story, and browsers show it so; a heading that is never closed holds the paragraphs
 * behind it.
 */
export const settleNesting = (tree: Root): void => {
  /** Elements of any other name that hold blocks. */
  const holders = new Set<Element>();
  const isBlock = (node: ElementContent): node is Element =>
    node.type === 'element' && (blockNames.has(node.tagName) || holders.has(node));

  /** Gives each run of words to `wrap`, and each block to `settleBlock`. */
  const split = (
    children: readonly ElementContent[],
    wrap: (run: ElementContent[]) => ElementContent[],
    settleBlock: (block: Element) => ElementContent,
  ): ElementContent[] => {
    const settled: ElementContent[] = [];
    let run: ElementContent[] = [];
    const flush = (): void => {
      settled.push(...(run.some(isSeen) ? wrap(run) : run));
      run = [];
    };
    for (const child of children) {
      if (isBlock(child)) {
        flush();
        settled.push(settleBlock(child));
      } else run.push(child);
    }
    flush();
    return settled;
  };

  const goOnWithin = (
    block: Element,
    wrap: (run: ElementContent[]) => ElementContent[],
    isLink: boolean,
  ): Element => {
    const { tagName } = block;
    // Words of a heading are strong already, and a picture is no words; but both may lead somewhere.
    if (unmarked.has(tagName) || (!isLink && (isHeading(tagName) || tagName === 'figure'))) return block;
    return {
      ...block,
      children: structures.has(tagName)
        ? block.children.map((child) => (isBlock(child) ? goOnWithin(child, wrap, isLink) : child))
        : split(block.children, wrap, (inner) => goOnWithin(inner, wrap, isLink)),
    };
  };

  const holdsLink = (node: ElementContent): boolean =>
    node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));

  const openMark = (mark: Element, children: readonly ElementContent[]): ElementContent[] => {
    let { properties } = mark;
    const isLink = mark.tagName === 'a';
    const wrap = (run: ElementContent[]): ElementContent[] => {
      if (isLink && run.some(holdsLink)) return run;
      const wrapped: Element = { ...mark, properties, children: run };
      // A place is in one place.
      properties = { ...properties, id: undefined, name: undefined };
      return [wrapped];
    };
    const goesOn = isLink ? 'href' in properties : mark.tagName in families;
    const settled = split(children, wrap, (block) => (goesOn ? goOnWithin(block, wrap, isLink) : block));
    const isPlace = properties === mark.properties && ('id' in properties || 'name' in properties);
    return isPlace ? [{ ...mark, children: [] }, ...settled] : settled;
  };

  /** A heading has the words before its first block; where there are none, those of the blocks in it. */
  const openHeading = (heading: Element, children: readonly ElementContent[]): ElementContent[] => {
    const first = children.findIndex(isBlock);
    const before = children.slice(0, first);
    if (!before.every(isBlank)) return [{ ...heading, children: before }, ...children.slice(first)];
    const isPlain = children.every(
      (child) =>
        isBlank(child) ||
        (isBlock(child) && ['p', 'div'].includes(child.tagName) && !child.children.some(isBlock)),
    );
    return isPlain
      ? [
          {
            ...heading,
            children: children.flatMap((child) => (isBlock(child) ? [...child.children, space] : [])),
          },
        ]
      : [...children];
  };

  const settleAll = (children: readonly ElementContent[], open: ReadonlySet<string>): ElementContent[] =>
    joinMarks(children.flatMap((child) => settle(child, open)));

  /** Where links with words lead. */
  const linked = new Set<unknown>();
  /** A parser opens what is never closed anew in every paragraph, in empty ones too. */
  const isOpenedAnew = ({ tagName, properties, children }: Element): boolean => {
    if (tagName !== 'a' || !('href' in properties)) return false;
    if (children.length > 0 && children.every(isBlank)) return linked.has(properties.href);
    linked.add(properties.href);
    return false;
  };

  const settle = (node: ElementContent, open: ReadonlySet<string>): ElementContent[] => {
    if (node.type !== 'element' || node.tagName === 'pre') return [node];
    const { tagName } = node;
    const family = families[tagName];
    const children = settleAll(
      node.children,
      family === undefined || open.has(family) ? open : new Set([...open, family]),
    );
    if (family !== undefined && open.has(family) && node.properties.id === undefined) return children;
    if (children.some(isBlock)) {
      if (wordMarks.has(tagName)) return openMark(node, children);
      if (isHeading(tagName)) return openHeading(node, children);
      if (tagName === 'p')
        return split(
          children,
          (run) => [{ ...node, children: run }],
          (block) => block,
        );
      holders.add(node);
    }
    node.children = children;
    if (isOpenedAnew(node)) return children;
    return (family === undefined && tagName !== 'a') || holders.has(node) ? [node] : putSpacesOutside(node);
  };

  tree.children = settleAll(tree.children as ElementContent[], new Set());
};
