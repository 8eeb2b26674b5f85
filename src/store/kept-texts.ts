import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../sealed-file.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { digestCode } from './code-digest.ts';
import { digestPart } from './output-keys.ts';

/** Texts by the digest of what they are made from. */
type Texts = ReadonlyMap<string, string>;

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
  const file = join(folder, `${name}.kept`);
  const common = JSON.stringify([digestCode(), site]);
  const kept = ((await readSealed(file)) ?? new Map()) as Texts;
  const asked = new Map<string, string>();
  return {
    take: (from, make) => {
      const digest = createHash('sha256').update(common).update(digestPart(from)).digest('base64');
      const text = kept.get(digest) ?? make();
      asked.set(digest, text);
      return text;
    },
    save: async () => {
      const isSame = asked.size === kept.size && asked.keys().every((digest) => kept.has(digest));
      if (!isSame) await writeSealed(file, asked).catch(() => undefined);
    },
  };
};
