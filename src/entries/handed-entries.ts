import type { z } from 'astro/zod';
import type { collections, CollectionName } from '../schemas/collections.ts';

/** A file of content, read: what the store makes everything of. */
export interface Entry<Name extends CollectionName> {
  readonly id: string;
  readonly collection: Name;
  readonly data: z.output<(typeof collections)[Name]['schema']>;
  /** What the Markdown pipeline found in the text, as Astro keeps it; nothing for files without one. */
  readonly rendered?: unknown;
  /** Stands for the file, and for how it was read; nothing where Astro reads. */
  readonly readFrom?: string;
}

/** Every file of content that belongs to a collection. */
export type Entries = { readonly [Name in CollectionName]: readonly Entry<Name>[] };

/** The same for every copy of this module: pages are bundled, the desk is not. */
const place = Symbol.for('sourceline.entries');

const taken = 'taken';

const holder = globalThis as { [place]?: Entries | typeof taken };

/** Hands what a build has read to the store, which is in a bundle of its own, and takes it back with nothing. */
export const handEntries = (entries: Entries | undefined): void => {
  if (entries === undefined) Reflect.deleteProperty(holder, place);
  else holder[place] = entries;
};

/** Whether the desk has read for this build; while an editor is at work, Astro reads. */
export const areEntriesHanded = (): boolean => holder[place] !== undefined;

/** Whether what the desk has read is still there for the store to take. */
export const areEntriesWaiting = (): boolean => areEntriesHanded() && holder[place] !== taken;

/**
 * Takes what the desk has read for this build, which nobody holds from then on: of thousands of stories it is as much as
 * all that is made of them.
 * @returns nothing while an editor is at work, when Astro reads
 * @throws Error where it was taken before
 */
export const takeHandedEntries = (): Entries | undefined => {
  const entries = holder[place];
  if (entries === taken) throw new Error('What the desk has read was taken before.');
  if (entries !== undefined) holder[place] = taken;
  return entries;
};
