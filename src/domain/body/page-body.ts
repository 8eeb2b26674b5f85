import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Edition } from '../edition.ts';
import type { StoredBody } from './body.ts';
import { makeBody } from './make-body.ts';
import type { BodyMatter } from './part-kind.ts';

declare const safe: unique symbol;

/** HTML that may stand in a page as it is: made of sanitised elements, of parts and of escaped text. */
export type SafeHtml = string & { readonly [safe]: true };

/** A body that refers to nothing: that of a topic, an author or a page of the newsroom. */
const nothing: BodyMatter = { sources: [], claims: [], pictures: [], tables: {} };

const printer = unified().use(rehypeStringify).freeze();

/** A body as its page prints it. */
export const toPageHtml = (body: StoredBody, edition: Edition, matter: Partial<BodyMatter> = {}): SafeHtml =>
  printer.stringify({
    type: 'root',
    children: makeBody(body, 'toPage', { ...nothing, ...matter }, edition),
  }) as SafeHtml;
