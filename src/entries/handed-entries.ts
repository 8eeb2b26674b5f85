import type { z } from 'astro/zod';
import type { collections, CollectionName } from '../schemas/collections.ts';

/** A file of content, read: what the store makes everything of. */
export interface Entry<Name extends CollectionName> {
  readonly id: string;
  readonly collection: Name;
  readonly data: z.output<(typeof collections)[Name]['schema']>;
  /** What the Markdown pipeline found in the text, as Astro keeps it; nothing for files without one. */
  readonly rendered?: unknown;
}

/** Every file of content that belongs to a collection. */
export type Entries = { readonly [Name in CollectionName]: readonly Entry<Name>[] };

/** The same for every copy of this module: pages are bundled, the desk is not. */
const place = Symbol.for('sourceline.entries');

const holder = globalThis as { [place]?: Entries };

/** Hands what a build has read to the store, which is in a bundle of its own, and takes it back with nothing. */
export const handEntries = (entries: Entries | undefined): void => {
  if (entries === undefined) Reflect.deleteProperty(holder, place);
  else holder[place] = entries;
};

/** What the desk has read for this build; nothing while an editor is at work, when Astro reads. */
export const findHandedEntries = (): Entries | undefined => holder[place];
