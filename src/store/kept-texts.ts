import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openShelves } from '../sealed-shelves.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { digestOwnCode } from './code-digest.ts';
import { digestPart } from './output-keys.ts';

/** Texts that take longer to make than to read, each with what it is made from. */
export interface KeptTexts {
  /** The text that an earlier build has made from the same, else the one that is made now. */
  readonly take: (from: object, make: () => string) => string;
  /** Keeps what was asked for, and nothing else, for the next build. */
  readonly save: () => Promise<void>;
}

/**
 * Opens texts that are kept between builds. The folder may be deleted at any time; where it cannot be written, every build
 * makes all of them.
 * @param folder of what is kept
 * @param name of the kind of texts
 */
export const openKeptTexts = async (
  name: string,
  folder = join(run.cacheFolder, 'texts'),
): Promise<KeptTexts> => {
  // While an editor is at work a page is made once; and a preview has stories that the next build has not.
  if (run.showHeld !== undefined) return { take: (_, make) => make(), save: () => Promise.resolve() };
  const common = JSON.stringify([digestOwnCode(), site]);
  const kept = await openShelves<string>(join(folder, name));
  return {
    take: (from, make) => {
      const digest = createHash('sha256').update(common).update(digestPart(from)).digest('base64');
      const known = kept.take(digest);
      if (known !== undefined) return known;
      const text = make();
      kept.put(digest, text);
      return text;
    },
    save: kept.save,
  };
};
