import type { Code, FootnoteDefinition, Heading, Html, Nodes, Root } from 'mdast';
import {
  type AnchorFault,
  dropHeadingAnchor,
  findAnchorFault,
  findHeadingAnchor,
  findHtmlAnchors,
} from '../../markdown/anchors.ts';
import { findBareAddress, findBareAddresses } from '../../markdown/bare-addresses.ts';
import { toPrintedWords } from '../../markdown/printed-words.ts';
import { findPrivateNotes } from '../../markdown/private-notes.ts';
import { toSourceIndex } from '../../markdown/source-offset.ts';
import { toHeadingText } from './heading-ids.ts';
import { findNotations, type Notation } from './notations.ts';

/** Anything in a body with the place where it is written. Offsets count from the start of the file. */
export interface Placed {
  readonly offset: number;
}

/** Notation that would appear as typed, and whether it is inside HTML, where Markdown is not read. */
export interface BodyNotation extends Notation {
  readonly isInHtml: boolean;
}

/** A private note of another program. */
export interface BodyPrivateNote extends Placed {
  readonly written: string;
  readonly isClosed: boolean;
}

/** A footnote that would not appear: nothing refers to it, or an earlier one has its name. */
export interface LostNote extends Placed {
  readonly label: string;
  readonly reason: 'unused' | 'repeated';
}

/** Lines that indentation turns into code. */
export interface IndentedCode extends Placed {
  readonly words: string;
}

/** A heading made by a line below it. */
export interface UnderlinedHeading extends Placed {
  readonly words: string;
  readonly line: string;
}

/** An id that an editor gave to a place. */
export interface BodyAnchor extends Placed {
  readonly anchor: string;
  readonly fault: AnchorFault | undefined;
}

/** An address in the text, bare or in HTML. */
export interface WrittenAddress extends Placed {
  readonly url: string;
}

/** What is mistyped, or may be meant differently. */
export interface BodySlips {
  readonly notations: readonly BodyNotation[];
  readonly privateNotes: readonly BodyPrivateNote[];
  readonly lostNotes: readonly LostNote[];
  readonly indentedCode: readonly IndentedCode[];
  readonly underlinedHeadings: readonly UnderlinedHeading[];
  readonly anchors: readonly BodyAnchor[];
  readonly addresses: readonly WrittenAddress[];
  /** Anchors of headings, by heading. */
  readonly headingAnchors: ReadonlyMap<Heading, string>;
}

/**
 * Reads what is easily mistyped. Removes anchors in braces from the headings.
 * @param start where the body begins in its file
 */
export const readSlips = (tree: Root, markdown: string, start: number): BodySlips => {
  const printed = toPrintedWords(tree, markdown);
  const lostNotes: LostNote[] = [];
  const indentedCode: IndentedCode[] = [];
  const underlinedHeadings: UnderlinedHeading[] = [];
  const anchors: BodyAnchor[] = [];
  const addresses: WrittenAddress[] = [];
  const headingAnchors = new Map<Heading, string>();
  const notes = new Map<string, FootnoteDefinition>();
  const referredTo = new Set<string>();
  const taken = new Set<string>();
  const inHtml: { readonly from: number; readonly to: number }[] = [];

  const startOf = (node: Nodes): number => start + (node.position?.start.offset ?? 0);
  const sourceOf = (node: Nodes): string =>
    markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

  /** @param isWritten whether in braces: ids in HTML often come from another site, and nothing links to them */
  const keepAnchor = (anchor: string, offset: number, isWritten = false): boolean => {
    const fault = findAnchorFault(anchor, taken);
    if (fault === undefined) taken.add(anchor);
    if (fault === undefined || isWritten) anchors.push({ anchor, offset, fault });
    return fault === undefined;
  };

  const readHeading = (heading: Heading): void => {
    const anchor = findHeadingAnchor(heading);
    if (anchor !== undefined) {
      dropHeadingAnchor(heading);
      const isWritten = /\}[ \t]*$/m.test(sourceOf(heading));
      if (keepAnchor(anchor, startOf(heading), isWritten)) headingAnchors.set(heading, anchor);
    }
    const source = sourceOf(heading);
    if (source.startsWith('#')) return;
    underlinedHeadings.push({
      words: toHeadingText(heading),
      line: source.slice(source.search(/[-=]+[ \t]*$/)).trim(),
      offset: startOf(heading),
    });
  };

  const readHtml = (node: Html, isInHeading: boolean): void => {
    inHtml.push({ from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 });
    if (!isInHeading) findHtmlAnchors(node.value).forEach((anchor) => keepAnchor(anchor, startOf(node)));
    for (const match of node.value.matchAll(hrefs)) {
      const [, double, single, bare] = match;
      const url = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
      addresses.push({ url, offset: startOf(node) + match.index });
    }
  };

  const readCode = (node: Code): void => {
    if (/^(?:`{3}|~{3})/.test(sourceOf(node))) return;
    indentedCode.push({ words: node.value, offset: startOf(node) });
  };

  const readText = (node: Extract<Nodes, { type: 'text' }>): void => {
    if (node.data?.isLinked === true) return;
    let from = 0;
    for (const { url, written } of findBareAddresses(node.value)) {
      const index = Math.max(node.value.indexOf(written, from), from);
      from = index + written.length;
      const offset = startOf(node) + toSourceIndex(node.value, sourceOf(node), index);
      addresses.push({ url, offset });
    }
  };

  const read = (node: Nodes, isInLink: boolean, isInHeading: boolean): void => {
    if (node.type === 'heading') readHeading(node);
    if (node.type === 'html') readHtml(node, isInHeading);
    if (node.type === 'code') readCode(node);
    if (node.type === 'text' && !isInLink) readText(node);
    if (node.type === 'footnoteReference') referredTo.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      if (notes.has(node.identifier)) {
        lostNotes.push({ label: node.label ?? node.identifier, reason: 'repeated', offset: startOf(node) });
      } else notes.set(node.identifier, node);
    }
    if ('children' in node) {
      const holdsLink = isInLink || node.type === 'link' || node.type === 'linkReference';
      for (const child of node.children) read(child, holdsLink, isInHeading || node.type === 'heading');
    }
  };
  read(tree, false, false);

  for (const [identifier, node] of notes) {
    if (!referredTo.has(identifier))
      lostNotes.push({ label: node.label ?? identifier, reason: 'unused', offset: startOf(node) });
  }
  const privateNotes = findPrivateNotes(printed);
  const isPrivate = ({ offset }: Notation): boolean =>
    privateNotes.some((note) => note.start <= offset && offset < note.end);
  return {
    notations: findNotations(printed, markdown)
      .filter((notation) => !isPrivate(notation))
      .map((notation) => ({
        ...notation,
        isInHtml: inHtml.some(({ from, to }) => from <= notation.offset && notation.offset < to),
        offset: start + notation.offset,
      })),
    privateNotes: privateNotes.map(({ start: from, end, isClosed }) => ({
      written: markdown.slice(from, end),
      isClosed,
      offset: start + from,
    })),
    lostNotes,
    indentedCode,
    underlinedHeadings,
    anchors,
    addresses,
    headingAnchors,
  };
};

const hrefs = /(?<=<[a-z][^<>]*\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

/** The address of a link as the site makes it. */
export const toLinkAddress = (link: Extract<Nodes, { type: 'link' }>): string =>
  findBareAddress(link) ?? link.url;
