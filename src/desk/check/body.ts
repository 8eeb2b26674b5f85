import type { Definition, Heading, Nodes, Text } from 'mdast';
import { parseCitations } from '../../markdown/citation.ts';
import { toHeadingIds } from './heading-ids.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { toSourceIndex } from './source-offset.ts';

/** Anything in a body with the place where it is written. Offsets count from the start of the file. */
interface Placed {
  readonly offset: number;
}

export interface CitedId extends Placed {
  readonly id: string;
  /** Written with a backslash: the author wants the brackets printed, which works for ids not listed. */
  readonly isEscaped: boolean;
}

/** Text in square brackets with an @ that is no citation the site can read. */
export interface BrokenCitation extends Placed {
  readonly written: string;
  readonly reason: 'notation' | 'in-link';
}

export interface BodyLink extends Placed {
  readonly url: string;
}

export interface BodyImage extends Placed {
  readonly url: string;
  readonly alt: string;
}

export interface BodyHeading extends Placed {
  readonly depth: number;
  readonly id: string;
}

export interface BodyHtml extends Placed {
  readonly written: string;
}

/** What the checks need to know of a body; plain values, the tree is not kept. */
export interface Body {
  readonly citedIds: readonly CitedId[];
  readonly brokenCitations: readonly BrokenCitation[];
  readonly links: readonly BodyLink[];
  readonly images: readonly BodyImage[];
  readonly headings: readonly BodyHeading[];
  readonly html: readonly BodyHtml[];
}

/**
 * Parses a body into the facts that the checks judge.
 * @param start where the body begins in its file
 */
export const parseBody = (markdown: string, start: number): Body => {
  const citedIds: CitedId[] = [];
  const brokenCitations: BrokenCitation[] = [];
  const links: BodyLink[] = [];
  const images: BodyImage[] = [];
  const html: BodyHtml[] = [];
  const headings: Heading[] = [];
  const definitions = new Map<string, Definition>();
  const imageReferences: { readonly identifier: string; readonly alt: string; readonly offset: number }[] =
    [];

  const startOf = (node: Nodes): number => start + (node.position?.start.offset ?? 0);

  const readText = (node: Text, isInLink: boolean): void => {
    if (!node.value.includes('[@')) return;
    const source = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const indexOf = (index: number): number => toSourceIndex(node.value, source, index);
    const isEscaped = (at: number): boolean => source[at - 1] === '\\' || source[at + 1] === '\\';
    let index = 0;
    for (const part of parseCitations(node.value)) {
      if (part.kind === 'text') {
        for (const match of part.value.matchAll(/\[@[^\]]*\]?/g)) {
          const at = indexOf(index + match.index);
          if (!isEscaped(at)) {
            brokenCitations.push({ written: match[0], reason: 'notation', offset: startOf(node) + at });
          }
        }
      } else if (isInLink) {
        brokenCitations.push({
          written: part.value,
          reason: 'in-link',
          offset: startOf(node) + indexOf(index),
        });
      } else {
        let from = 0;
        for (const { id } of part.cited) {
          from = part.value.indexOf(`@${id}`, from);
          citedIds.push({
            id,
            offset: startOf(node) + indexOf(index + from),
            isEscaped: isEscaped(indexOf(index)),
          });
          from += 1;
        }
      }
      index += part.value.length;
    }
  };

  const read = (node: Nodes, isInLink: boolean): void => {
    if (node.type === 'text') readText(node, isInLink);
    if (node.type === 'link') links.push({ url: node.url, offset: startOf(node) });
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'image') images.push({ url: node.url, alt: node.alt ?? '', offset: startOf(node) });
    if (node.type === 'imageReference') {
      imageReferences.push({ identifier: node.identifier, alt: node.alt ?? '', offset: startOf(node) });
    }
    if (node.type === 'heading') headings.push(node);
    if (node.type === 'html') html.push({ written: node.value, offset: startOf(node) });
    if ('children' in node) {
      const isLink = node.type === 'link' || node.type === 'linkReference';
      for (const child of node.children) read(child, isInLink || isLink);
    }
  };
  read(parseMarkdown(markdown), false);

  for (const { identifier, alt, offset } of imageReferences) {
    images.push({ url: definitions.get(identifier)?.url ?? '', alt, offset });
  }
  const ofImages = new Set(imageReferences.map((image) => image.identifier));
  for (const [identifier, definition] of definitions) {
    if (!ofImages.has(identifier)) links.push({ url: definition.url, offset: startOf(definition) });
  }
  const ids = toHeadingIds(headings);
  return {
    citedIds,
    brokenCitations,
    links,
    images,
    headings: headings.map((heading, index) => ({
      depth: heading.depth,
      id: ids[index] ?? '',
      offset: startOf(heading),
    })),
    html,
  };
};
