import type { Element, ElementContent } from 'hast';
import type { Edition } from '../edition.ts';
import { element, link } from './element.ts';
import type { BodyMatter } from './part-kind.ts';
import { toPlainLine } from './plain-text.ts';

/** Stops of the keyboard from the top of a story's page to the end of its text, at most. */
export const maxStops = 60;

/**
 * What a stop is for: evidence stands in the lists behind the text as well, the table of a figure on the page of that
 * figure, the way back from a footnote in the browser's own key; a link stands nowhere else.
 */
type Purpose = 'evidence' | 'return' | 'table' | 'link' | 'other';

interface Stop {
  readonly node: Element;
  readonly purpose: Purpose;
  /** The paragraph, row or entry that it stands in, and the section, both counted through the text. */
  readonly block: number;
  readonly section: number;
  /** What a link is called outside its sentence. */
  readonly name: string;
}

const listNote = /#note-(\d+)$/;
const listedSource = /#source-(.+)$/;
const blocks = new Set(['p', 'li', 'tr', 'caption', 'dt', 'dd', 'figcaption']);
const controls = new Set(['button', 'iframe', 'audio', 'video', 'input', 'select', 'textarea']);

const toAddress = ({ properties: { href } }: Element): string => (typeof href === 'string' ? href : '');

/** The sources and named passages that a link of the text opens: those of its statement, or those it cites. */
const findOpened = (node: Element, { claims }: Pick<BodyMatter, 'claims'>): readonly string[] => {
  const { dataAlso, dataQuotes } = node.properties;
  const href = toAddress(node);
  const number = listNote.exec(href)?.[1];
  const claim = number === undefined ? undefined : claims[Number(number) - 1];
  if (claim !== undefined) return [...claim.cite, ...(claim.quotes ?? [])];
  const source = listedSource.exec(href)?.[1];
  const also = [dataAlso, dataQuotes].flatMap((ids) => (typeof ids === 'string' ? ids.split(' ') : []));
  return source === undefined ? [] : [source, ...also.filter(Boolean)];
};

const isEvidence = ({ properties: { role, dataFootnoteRef } }: Element): boolean =>
  role === 'doc-noteref' || dataFootnoteRef !== undefined;

const toPurpose = (node: Element, isInFigure: boolean): Purpose | undefined => {
  const { tabIndex, href, dataFootnoteBackref } = node.properties;
  if (tabIndex === -1) return undefined;
  if (node.tagName === 'summary') return isInFigure ? 'table' : 'other';
  if (node.tagName === 'a' && href !== undefined) {
    if (isEvidence(node)) return 'evidence';
    return dataFootnoteBackref === undefined ? 'link' : 'return';
  }
  return tabIndex === 0 || controls.has(node.tagName) ? 'other' : undefined;
};

const findTitle = (node: Element): string | undefined => {
  const { className } = node.properties;
  if (Array.isArray(className) && className.includes('figure-title')) return toPlainLine([node]);
  for (const child of node.children) {
    const title = child.type === 'element' ? findTitle(child) : undefined;
    if (title !== undefined) return title;
  }
  return undefined;
};

/** Where in the text the search for stops is. */
interface Place {
  readonly block: number;
  /** The name of the figure around it. */
  readonly figure?: string;
  readonly isFolded?: boolean;
}

/** The stops of a text, and those that it gets when a reader unfolds what is folded in it. */
interface Found {
  readonly stops: readonly Stop[];
  readonly folded: readonly Element[];
}

/**
 * Finds the stops of a text, in its order. None is a number that opens no source which an earlier stop has not opened,
 * a number in a drawing, since the table of the figure has it too, or what is folded.
 */
const listStops = (content: readonly ElementContent[], matter: Pick<BodyMatter, 'claims'>): Found => {
  const stops: Stop[] = [];
  const folded: Element[] = [];
  const opened = new Set<string>();
  let lastBlock = 0;
  let section = 0;
  const unfolded = new Set<string>();
  const isRepeated = (node: Element, isFolded: boolean): boolean => {
    const sources = findOpened(node, matter);
    const isKnown =
      sources.length > 0 && sources.every((id) => opened.has(id) || (isFolded && unfolded.has(id)));
    for (const id of sources) (isFolded ? unfolded : opened).add(id);
    // The mark of a statement opens who says it first, so its sources decide nothing here: see parts/claim.ts.
    return isKnown && listedSource.test(toAddress(node));
  };
  const visit = (node: ElementContent, { block, figure, isFolded = false }: Place): void => {
    if (node.type !== 'element' || node.tagName === 'svg') return;
    if (node.tagName === 'h2') section += 1;
    if (blocks.has(node.tagName)) lastBlock += 1;
    const place = {
      block: blocks.has(node.tagName) ? lastBlock : block,
      ...(node.tagName === 'figure' ? { figure: findTitle(node) ?? '' } : figure !== undefined && { figure }),
    };
    const purpose = toPurpose(node, figure !== undefined);
    if (purpose !== undefined && !(purpose === 'evidence' && isRepeated(node, isFolded))) {
      const words = toPlainLine([node]);
      const name = [figure ?? '', words].filter(Boolean).join(': ');
      // A link without words cannot be listed.
      if (isFolded) folded.push(node);
      else
        stops.push({
          node,
          purpose: words === '' && purpose === 'link' ? 'other' : purpose,
          block: place.block,
          section,
          name,
        });
    }
    for (const child of node.children) {
      const isSummary = child.type === 'element' && child.tagName === 'summary';
      visit(child, { ...place, isFolded: isFolded || (node.tagName === 'details' && !isSummary) });
    }
  };
  for (const node of content) visit(node, { block: 0 });
  return { stops, folded };
};

/** Keeps of the stops with one purpose the first of each group, and all others. */
const keepFirst = (
  stops: readonly Stop[],
  purpose: Purpose,
  toGroup: (stop: Stop) => number | string,
): readonly Stop[] => {
  const seen = new Set<number | string>();
  return stops.filter((stop) => {
    if (stop.purpose !== purpose) return true;
    const isFirst = !seen.has(toGroup(stop));
    seen.add(toGroup(stop));
    return isFirst;
  });
};

/** How a text with too many stops gets along with fewer: one way after the other, until there are few enough. */
const savings: readonly ((stops: readonly Stop[]) => readonly Stop[])[] = [
  (stops) => keepFirst(stops, 'evidence', ({ block }) => block),
  (stops) =>
    keepFirst(stops, 'evidence', ({ section }) => section).filter(({ purpose }) => purpose !== 'return'),
  (stops) => keepFirst(stops, 'link', ({ node }) => toAddress(node)),
  (stops) => keepFirst(stops, 'evidence', () => 0).filter(({ purpose }) => purpose !== 'table'),
];

/** What of a text is a stop, and which links are listed behind it instead. */
interface Plan {
  readonly kept: ReadonlySet<Element>;
  readonly listed: readonly Stop[];
}

const plan = ({ stops: all, folded }: Found, room: number): Plan => {
  let stops = all;
  for (const save of savings) if (stops.length > room) stops = save(stops);
  const excess = stops.length - room;
  const links = stops.filter(({ purpose }) => purpose === 'link');
  // The list is folded, which makes one stop of it.
  const listed = excess > 0 ? links.slice(-(excess + 1)) : [];
  const kept = stops.filter((stop) => !listed.includes(stop)).map(({ node }) => node);
  return { kept: new Set([...kept, ...folded]), listed };
};

const isStop = (node: Element): boolean =>
  node.tagName === 'a' ? node.properties.href !== undefined : node.tagName === 'summary';

/** Takes what is no stop out of the keyboard's way. */
const pass = (node: ElementContent, kept: ReadonlySet<Element>): ElementContent => {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => pass(child, kept));
  if (!isStop(node) || kept.has(node)) return { ...node, children };
  // Marks begin alike, which packs better; so do numbers in a text, not those in a drawing.
  const { className, transform } = node.properties;
  const properties =
    className === undefined && transform === undefined
      ? { tabIndex: -1, ...node.properties }
      : { ...node.properties, tabIndex: -1 };
  return { ...node, properties, children };
};

const toList = (listed: readonly Stop[], { text }: Pick<Edition, 'text'>): ElementContent[] =>
  listed.length === 0
    ? []
    : [
        element(
          'details',
          [
            element('summary', [text.article.moreLinks(listed.length)]),
            element(
              'ul',
              listed.map(({ node, name }) => element('li', [link(name, toAddress(node))])),
            ),
          ],
          { className: ['fold', 'more-links'], dataPagefindIgnore: '' },
        ),
      ];

/**
 * Keeps the keyboard's way through a text short, however long the text is. Where its stops are more than there is room
 * for, evidence is a stop once in a paragraph, then once in a section, then once in the text: the panel leads on from
 * one to the next, and so does the list behind the text. Should its links still be too many, the last of them stand in
 * a folded list at its end. Pointers and those who listen reach all of them where they are.
 * @param room stops that the text may have
 */
export const keepStopsFew = (
  content: readonly ElementContent[],
  matter: Pick<BodyMatter, 'claims'>,
  room: number,
  edition: Pick<Edition, 'text'>,
): ElementContent[] => {
  const { kept, listed } = plan(listStops(content, matter), room);
  return [...content.map((node) => pass(node, kept)), ...toList(listed, edition)];
};
