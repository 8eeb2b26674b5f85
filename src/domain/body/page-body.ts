import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Edition } from '../edition.ts';
import type { StoredBody } from './body.ts';
import { keepStopsFew } from './keyboard-stops.ts';
import { makeBody } from './make-body.ts';
import type { BodyMatter } from './part-kind.ts';
import { keepInReaderViews } from './reader-views.ts';
import { writeNumbersOnPage } from './written-numbers.ts';

declare const safe: unique symbol;

/** HTML that may be in a page as it is: made of sanitised elements, of parts and of escaped text. */
export type SafeHtml = string & { readonly [safe]: true };

/** A body that refers to nothing: that of a topic, an author or a page of the newsroom. */
const nothing: BodyMatter = { sources: [], claims: [], pictures: [], stills: {}, tables: {}, documents: {} };

const printer = unified().use(rehypeStringify, { closeEmptyElements: true }).freeze();
const drawingPrinter = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true }).freeze();

/** Elements that parts made, as a page prints them. */
export const printElements = (children: readonly ElementContent[]): SafeHtml =>
  printer.stringify({ type: 'root', children: [...children] }) as SafeHtml;

/** What figures/ drew, as the content of an svg element. */
export const printDrawing = (content: readonly ElementContent[]): SafeHtml =>
  drawingPrinter.stringify({ type: 'root', children: [...content] }) as SafeHtml;

/** Where what comes first in a text stands: after the paragraph that opens it, or before anything else that does. */
const putForward = (
  content: readonly ElementContent[],
  first: ElementContent | undefined,
): ElementContent[] => {
  if (first === undefined) return [...content];
  const opening = content.findIndex(({ type }) => type === 'element');
  const opener = content[opening];
  const isOpenedInWords = opener?.type === 'element' && opener.tagName === 'p';
  return content.toSpliced(isOpenedInWords ? opening + 1 : 0, 0, first);
};

/**
 * A body as its page prints it.
 * @param room stops of the keyboard that it may have
 * @param lead its picture: a reader meets a sentence first
 */
export const toPageHtml = (
  body: StoredBody,
  edition: Edition,
  matter: Partial<BodyMatter> = {},
  { room = Infinity, lead }: { readonly room?: number; readonly lead?: Element | undefined } = {},
): SafeHtml => {
  const whole = { ...nothing, ...matter };
  const tree: Root = { type: 'root', children: makeBody(body, 'toPage', whole, edition) };
  writeNumbersOnPage(tree);
  const content = keepInReaderViews(tree.children as ElementContent[]);
  return printElements(putForward(keepStopsFew(content, whole, room, edition), lead));
};
