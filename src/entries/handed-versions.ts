import type { KnownVersion } from '../domain/versions/version.ts';

/** The versions of public stories whose record lacks some, oldest first, by the permanent name of the story. */
export type Versions = ReadonlyMap<string, readonly KnownVersion[]>;

/** The same for every copy of this module: pages are bundled, the desk is not. */
const place = Symbol.for('sourceline.versions');

const holder = globalThis as { [place]?: Versions };

/** Hands the desk what is published now in a language, so that it can record it once it is out. */
export const handVersions = (versions: Versions): void => {
  holder[place] = new Map([...(holder[place] ?? []), ...versions]);
};

/** Takes what the store has handed over; nothing where no page was looked at. */
export const takeHandedVersions = (): Versions => {
  const versions = holder[place] ?? new Map();
  Reflect.deleteProperty(holder, place);
  return versions;
};
