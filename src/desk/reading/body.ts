import type { Definition, Heading, Nodes, Text } from 'mdast';
import { isFigureName, type FigureName } from '../../domain/body/figure-names.ts';
import { parseCitations } from '../../markdown/citation.ts';
import { isDirective, isPartLabel } from '../../markdown/directive-syntax.ts';
import { type BodyClaim, type BodyClaimPlace, toBodyClaim } from './body-claim.ts';
import {
  type BodyPart,
  type Box,
  countColons,
  looksLikeFigure,
  toBodyPart,
  toTextWords,
} from './body-part.ts';
import { type BodyTable, looksLikeTable, toBodyTable } from './body-table.ts';
import { findHiddenReferences } from './hidden-references.ts';
import { toHeadingText, toIdsOfHeadings } from './heading-ids.ts';
import { likelihoodWord } from './likelihood-words.ts';
import { maxLevels, TooLarge, toNesting } from './limits.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { type BodySlips, type Placed, readSlips, toLinkAddress } from './slips.ts';
import { toSourceIndex } from '../../markdown/source-offset.ts';

export interface CitedId extends Placed {
  readonly id: string;
  /** Name of a passage of it, after "#". */
  readonly passage?: string;
}

/** Text in square brackets with an @ that is not a citation the site can read. */
export interface BrokenCitation extends Placed {
  readonly written: string;
  readonly reason: 'notation' | 'in-link';
}

/** Brackets with an @ after other words, as Pandoc reads them: [see @id], [-@id]. Perhaps words, perhaps not. */
export interface PossibleCitation extends Placed {
  readonly written: string;
  readonly id: string;
}

/** A citation where it is not read, since the claim around it names its sources itself. */
export interface CitationInClaim extends Placed {
  readonly written: string;
}

/** A term of likelihood in running text, outside claims. */
export interface LikelihoodWord extends Placed {
  readonly written: string;
}

/** Two or more spaces between words. */
export interface DoubleSpace extends Placed {
  readonly written: string;
}

export interface BodyLink extends Placed {
  readonly url: string;
}

export interface BodyImage extends Placed {
  readonly url: string;
  readonly alt: string;
  /** What is said of it and whose it is, written as Markdown's title: ![alt](file "caption (credit)"). */
  readonly title: string;
}

export interface BodyHeading extends Placed {
  readonly depth: number;
  readonly words: string;
  readonly id: string;
}

export interface BodyHtml extends Placed {
  readonly written: string;
}

/** Text that looks like a table of data but is not one. */
export interface UnreadTable extends Placed {
  readonly written: string;
}

/** Text that looks like a figure but is not one. */
export interface UnreadFigure extends Placed {
  readonly name: FigureName;
  readonly written: string;
}

export interface HiddenCharacter extends Placed {
  readonly character: string;
  /** "&#x202E;" */
  readonly written: string;
}

/** What the checks need to know of a body; plain values, the tree is not kept. */
export interface Body {
  readonly citedIds: readonly CitedId[];
  readonly brokenCitations: readonly BrokenCitation[];
  readonly possibleCitations: readonly PossibleCitation[];
  readonly claims: readonly BodyClaim[];
  readonly citationsInClaims: readonly CitationInClaim[];
  readonly likelihoodWords: readonly LikelihoodWord[];
  readonly doubleSpaces: readonly DoubleSpace[];
  readonly links: readonly BodyLink[];
  readonly images: readonly BodyImage[];
  readonly headings: readonly BodyHeading[];
  readonly html: readonly BodyHtml[];
  readonly tables: readonly BodyTable[];
  /** Other directives. */
  readonly parts: readonly BodyPart[];
  readonly unreadTables: readonly UnreadTable[];
  readonly unreadFigures: readonly UnreadFigure[];
  /** Invisible characters written as references, which can be seen only in the Markdown. */
  readonly hiddenCharacters: readonly HiddenCharacter[];
  /** What is easily written wrong; the anchors of headings are with the headings. */
  readonly slips: Omit<BodySlips, 'headingAnchors' | 'addresses'>;
}

/**
 * Parses a body into the facts that the checks judge.
 * @param start where the body begins in its file
 * @throws TooLarge where it is nested too deeply
 */
export const parseBody = (markdown: string, start: number): Body => {
  const citedIds: CitedId[] = [];
  const brokenCitations: BrokenCitation[] = [];
  const possibleCitations: PossibleCitation[] = [];
  const claims: BodyClaim[] = [];
  const citationsInClaims: CitationInClaim[] = [];
  const likelihoodWords: LikelihoodWord[] = [];
  const doubleSpaces: DoubleSpace[] = [];
  const links: BodyLink[] = [];
  const images: BodyImage[] = [];
  const html: BodyHtml[] = [];
  const tables: BodyTable[] = [];
  const parts: BodyPart[] = [];
  const unreadTables: UnreadTable[] = [];
  const unreadFigures: UnreadFigure[] = [];
  const hiddenCharacters: HiddenCharacter[] = [];
  const headings: Heading[] = [];
  const definitions = new Map<string, Definition>();
  const imageReferences: { readonly identifier: string; readonly alt: string; readonly offset: number }[] =
    [];

  const tree = parseMarkdown(markdown);
  const { headingAnchors, addresses, ...slips } = readSlips(tree, markdown, start);
  const startOf = (node: Nodes): number => start + (node.position?.start.offset ?? 0);

  /** @param from where the words of a node begin that are its own, after those of its children */
  const readReferences = (node: Nodes, from = node.position?.start.offset ?? 0): void => {
    for (const { written, character, index } of findHiddenReferences(
      markdown.slice(from, node.position?.end.offset ?? 0),
    )) {
      hiddenCharacters.push({ written, character, offset: start + from + index });
    }
  };

  const readText = (node: Text, { isInLink, place }: Surroundings): void => {
    const source = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const indexOf = (index: number): number => toSourceIndex(node.value, source, index);
    if (place === 'text' || place === 'link' || place === 'figure') {
      for (const match of node.value.matchAll(likelihoodWord)) {
        likelihoodWords.push({ written: match[0], offset: startOf(node) + indexOf(match.index) });
      }
    }
    if (node.value.includes('  ')) {
      for (const match of node.value.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
        doubleSpaces.push({ written: match[0], offset: startOf(node) + indexOf(match.index) });
      }
    }
    if (node.value.includes(':table')) {
      for (const match of source.matchAll(looksLikeTable)) {
        unreadTables.push({ written: match[0], offset: startOf(node) + match.index });
      }
    }
    if (node.value.includes(':')) {
      for (const match of source.matchAll(looksLikeFigure)) {
        const name = match[1] ?? match[2] ?? '';
        if (!isFigureName(name)) continue;
        unreadFigures.push({ name, written: match[0], offset: startOf(node) + match.index });
      }
    }
    if (!node.value.includes('@')) return;
    for (const match of node.value.matchAll(withWordsBefore)) {
      const [written, id = ''] = match;
      possibleCitations.push({ written, id, offset: startOf(node) + indexOf(match.index) });
    }
    if (!node.value.includes('[@')) return;
    let index = 0;
    for (const part of parseCitations(node.value)) {
      if (part.kind === 'text') {
        for (const match of part.value.matchAll(/\[@[^\]]*\]?/g)) {
          const offset = startOf(node) + indexOf(index + match.index);
          brokenCitations.push({ written: match[0], reason: 'notation', offset });
        }
      } else if (isInLink) {
        brokenCitations.push({
          written: part.value,
          reason: 'in-link',
          offset: startOf(node) + indexOf(index),
        });
      } else {
        if (place === 'claim') {
          citationsInClaims.push({ written: part.value, offset: startOf(node) + indexOf(index) });
        }
        let from = 0;
        for (const { id, passage } of part.cited) {
          from = part.value.indexOf(`@${id}`, from);
          citedIds.push({
            id,
            ...(passage !== undefined && { passage }),
            offset: startOf(node) + indexOf(index + from),
          });
          from += 1;
        }
      }
      index += part.value.length;
    }
  };

  let textWords: string | undefined;

  // HTML is not taken apart here: what it opens and closes is only counted.
  let openElements = 0;

  const read = (node: Nodes, surroundings: Surroundings, level: number): void => {
    if (node.type === 'html') openElements += countOpened(node.value);
    if (level + openElements > maxLevels) throw new TooLarge(toNesting(startOf(node)));
    if (node.type === 'text') readText(node, surroundings);
    if (holdingWords.has(node.type)) readReferences(node);
    if (node.type === 'link') readReferences(node, node.children.at(-1)?.position?.end.offset);
    if (node.type === 'textDirective' && node.name === 'claim')
      claims.push(toBodyClaim(node, markdown, start, surroundings.place));
    else if (node.type === 'leafDirective' && node.name === 'table')
      tables.push(toBodyTable(node, markdown, start));
    else if (isDirective(node)) {
      const part = toBodyPart(
        node,
        markdown,
        start,
        () => (textWords ??= toTextWords(tree)),
        surroundings.box,
      );
      parts.push(part);
      const url = part.name === 'embed' ? part.attributes.get('url') : undefined;
      if (url?.value.startsWith('https://')) links.push({ url: url.value, offset: url.valueOffset });
    }
    if (node.type === 'link') links.push({ url: toLinkAddress(node), offset: startOf(node) });
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'image') {
      images.push({ url: node.url, alt: node.alt ?? '', title: node.title ?? '', offset: startOf(node) });
    }
    if (node.type === 'imageReference') {
      imageReferences.push({ identifier: node.identifier, alt: node.alt ?? '', offset: startOf(node) });
    }
    if (node.type === 'heading') headings.push(node);
    if (node.type === 'html') html.push({ written: node.value, offset: startOf(node) });
    if ('children' in node) {
      const entered = enter(node, surroundings);
      const within =
        node.type === 'containerDirective'
          ? { ...entered, box: { name: node.name, colons: countColons(node, markdown) } }
          : entered;
      for (const child of node.children) read(child, within, level + 1);
    }
  };
  read(tree, { isInLink: false, place: 'text' }, 0);

  for (const { identifier, alt, offset } of imageReferences) {
    const { url = '', title } = definitions.get(identifier) ?? {};
    images.push({ url, alt, title: title ?? '', offset });
  }
  const ofImages = new Set(imageReferences.map((image) => image.identifier));
  for (const [identifier, definition] of definitions) {
    if (!ofImages.has(identifier)) links.push({ url: definition.url, offset: startOf(definition) });
  }
  for (const { url, offset } of addresses) links.push({ url, offset });
  const ids = toIdsOfHeadings(
    headings.filter((heading) => !headingAnchors.has(heading)),
    slips.anchors.filter(({ fault }) => fault === undefined).map(({ anchor }) => anchor),
  );
  return {
    citedIds,
    brokenCitations,
    possibleCitations,
    claims,
    citationsInClaims,
    likelihoodWords,
    doubleSpaces,
    links,
    images,
    headings: headings.map((heading) => ({
      depth: heading.depth,
      words: toHeadingText(heading),
      id: headingAnchors.get(heading) ?? ids.shift() ?? '',
      offset: startOf(heading),
    })),
    html,
    tables,
    parts,
    unreadTables,
    unreadFigures,
    hiddenCharacters,
    slips,
  };
};

/** [see @id] and [-@id]; not [a@b.org]. */
const withWordsBefore = /\[(?:[^\][@]*[\s;(])?-?(?<!\[)@([a-z0-9]+(?:-[a-z0-9]+)*)[^\][]*\]/g;

/** Nodes in whose Markdown character references are decoded, and which have no children that are listed here too. */
const holdingWords: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'image',
  'imageReference',
  'definition',
  'html',
]);

/** Elements that hold nothing, and those that the next of their kind closes. */
const withoutEnd = /^(?:br|hr|img|wbr|input|col|source|p|li|td|th|tr|dt|dd|option)$/i;

/** How many elements a piece of HTML opens and does not close, which is less than none for a closing tag. */
const countOpened = (html: string): number =>
  [...html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)].reduce(
    (count, [, slash, name = '']) => (withoutEnd.test(name) ? count : count + (slash === '' ? 1 : -1)),
    0,
  );

/** What a piece of text is in. */
interface Surroundings {
  readonly isInLink: boolean;
  readonly place: BodyClaimPlace;
  /** The figure in which something is, and in no other block. */
  readonly figure?: FigureName | undefined;
  /** The box around it, and how many colons that begins with. */
  readonly box?: Box | undefined;
}

/** Whether a piece of a figure is drawn, or names it: see isDrawn in the parts of a body. */
const isDrawn = (node: Nodes, figure: FigureName | undefined): boolean =>
  figure !== undefined && (isPartLabel(node) || (figure === 'timeline' && node.type === 'list'));

/** The surroundings of a node's children. */
const enter = (node: Nodes, { figure, ...surroundings }: Surroundings): Surroundings => {
  if (isDrawn(node, figure)) return { ...surroundings, place: 'figure' };
  switch (node.type) {
    case 'textDirective':
      return node.name === 'claim' ? { ...surroundings, place: 'claim' } : surroundings;
    case 'containerDirective':
      return isFigureName(node.name) ? { ...surroundings, figure: node.name } : surroundings;
    case 'heading':
      return { ...surroundings, place: 'heading' };
    case 'link':
    case 'linkReference':
      return { isInLink: true, place: surroundings.place === 'text' ? 'link' : surroundings.place };
    default:
      return surroundings;
  }
};
