import type { ElementContent, Root } from 'hast';

/**
 * A typed hole in a body: what is there is said as data, and made into words only when a page, a feed or a
 * text is made of the body. Its fields hold nothing but what JSON can.
 */
export interface Part {
  type: 'part';
  /** Names the file in parts/ that knows what it can be. */
  kind: string;
  fields: PartFields;
  /** What the editor wrote in it. */
  children: ElementContent[];
}

export type PartFields = Readonly<Record<string, unknown>>;

/** A body as a tree: elements and text as the sanitiser let them through, and parts. */
export type BodyTree = Root;

declare const stored: unique symbol;

/** A body as it is kept, compact (see compact-body.ts): long stories are many, and trees of them are large. */
export type StoredBody = string & { readonly [stored]: true };

declare module 'hast' {
  interface ElementContentMap {
    part: Part;
  }
  interface RootContentMap {
    part: Part;
  }
}

/** Makes a part. */
export const toPart = (kind: string, fields: PartFields, children: ElementContent[] = []): Part => ({
  type: 'part',
  kind,
  fields,
  children,
});
