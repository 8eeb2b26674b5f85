import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../sealed-file.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { digestOwnCode } from './code-digest.ts';
import { digestPart } from './output-keys.ts';

/** What is known of a text without reading it. */
interface Facts {
  /** Digest of the text, 64 hexadecimal digits. */
  readonly digest: string;
  /** Its length in UTF-8. */
  readonly bytes: number;
}

/** A text that was made before, or just now. */
export interface KeptText extends Facts {
  /** The text itself; where somebody has been at what was kept, it is made anew. */
  readonly read: () => string;
}

/** Texts that take longer to make than to read, each with what it is made from. */
export interface KeptTexts {
  /** The text that an earlier build has made from the same, else the one that is made now. */
  readonly take: (from: object, make: () => string) => KeptText | string;
  /** Keeps what was asked for, and nothing else, for the next build. */
  readonly save: () => Promise<void>;
}

/** Of a text, what is known of it by what it was made from. */
const factsName = 'facts.kept';

const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Texts in a folder, a file each, by their digests. Where it cannot be written they are in memory alone. */
const openTextFiles = (folder: string) => {
  const known = new Map<string, string>();
  return {
    put: (digest: string, text: string): void => {
      known.set(digest, text);
      try {
        mkdirSync(folder, { recursive: true });
        const part = join(folder, `${digest}.part`);
        writeFileSync(part, text);
        renameSync(part, join(folder, digest));
      } catch {
        // Whoever asks for it in another build makes it anew.
      }
    },
    find: (digest: string): string | undefined => {
      const text = known.get(digest);
      if (text !== undefined) return text;
      try {
        const read = readFileSync(join(folder, digest), 'utf8');
        if (digestText(read) !== digest) return undefined;
        known.set(digest, read);
        return read;
      } catch {
        return undefined;
      }
    },
  };
};

/**
 * Opens texts that are kept between builds: a build with one changed story asks how long all of them are, and reads those
 * that it prints. The folder may be deleted at any time; where it cannot be written, every build makes all of them.
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
  const own = join(folder, name);
  const former = ((await readSealed(join(own, factsName))) ?? new Map()) as ReadonlyMap<string, Facts>;
  const files = openTextFiles(own);
  const asked = new Map<string, Facts>();
  const make = (makeText: () => string): Facts => {
    const text = makeText();
    const facts = { digest: digestText(text), bytes: Buffer.byteLength(text) };
    files.put(facts.digest, text);
    return facts;
  };
  return {
    take: (from, makeText) => {
      const key = createHash('sha256').update(common).update(digestPart(from)).digest('base64');
      const facts = asked.get(key) ?? former.get(key) ?? make(makeText);
      asked.set(key, facts);
      const read = (): string => {
        const found = files.find(facts.digest);
        if (found !== undefined) return found;
        const text = makeText();
        files.put(facts.digest, text);
        return text;
      };
      return { ...facts, read };
    },
    save: async () => {
      if (asked.size === former.size && asked.keys().every((key) => former.has(key))) return;
      await writeSealed(join(own, factsName), asked).catch(() => undefined);
      const used = new Set([factsName, ...asked.values().map(({ digest }) => digest)]);
      for (const file of await readdir(own).catch(() => []))
        if (!used.has(file)) await rm(join(own, file), { recursive: true, force: true });
    },
  };
};
