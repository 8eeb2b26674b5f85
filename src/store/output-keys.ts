import { createHash } from 'node:crypto';
import type { ForeignWords } from '../domain/mark-foreign-words.ts';
import { run } from '../run.ts';
import { digestOwnCode } from './code-digest.ts';

/** A path of a route as Astro takes it, with what its output is made from. */
interface Path<Props> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
  /** Words that are set apart on every page of its language. */
  readonly foreignWords?: readonly ForeignWords[];
}

/** A path of which Astro knows whether its output of the build before still holds. */
type KeyedPath<Props> = Path<Props> & { readonly cacheKey?: string };

/** What JSON would leave out without a word: a key must not forget anything that is printed. */
const assertWritable = (value: unknown): void => {
  if (typeof value === 'function' || value instanceof Map || value instanceof Set)
    throw new TypeError(
      `No key can be made of a ${typeof value === 'function' ? 'function' : 'Map or Set'}.`,
    );
};

/** Whether JSON writes a value whole, and there is no edition in it. */
const isPlain = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (value instanceof Map || value instanceof Set) return false;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.entries(value).every(([name, part]) => name !== 'edition' && isPlain(part));
};

/** What is written of a value; the edition is code and settings, which the digest of the code stands for. */
const write = (value: unknown): string =>
  // To ask about every part while it is written takes several times as long.
  isPlain(value)
    ? JSON.stringify(value)
    : JSON.stringify(value, (name, part: unknown) => {
        if (name === 'edition') return undefined;
        assertWritable(part);
        return part;
      });

const known = new WeakMap<object, string>();

/** Of so many letters a text is digested as it is: to write it as JSON takes as long as everything else together. */
const longText = 500;

/** @throws TypeError for a part that cannot be written down whole */
const makeDigest = (part: object): string => {
  const isRecord = !Array.isArray(part) && !(part instanceof Map) && !(part instanceof Set);
  const texts = (isRecord ? Object.entries(part) : []).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length >= longText,
  );
  const hash = createHash('sha256');
  if (texts.length === 0) return hash.update(write(part)).digest('base64url');
  const rest = { ...part, ...Object.fromEntries(texts.map(([name, text]) => [name, [text.length]])) };
  hash.update(write(rest));
  for (const [, text] of texts) hash.update(text);
  return hash.digest('base64url');
};

/** Digest of a part, without the edition; if several outputs have it, it is made once. */
export const digestPart = (part: object): string => {
  const digest = known.get(part) ?? makeDigest(part);
  known.set(part, digest);
  return digest;
};

/**
 * Gives each path a key: the digest of everything that its output is made from. An output whose key is that of the
 * build before is taken from there (desk/build/kept/); that it may be is what tests/pages shows:
 * a page follows from its view model alone, written down as JSON.
 * @param listParts what a path's output is made from, without the edition, in parts that other paths may share; left
 *   out, its props
 * @returns the paths; without keys while an editor is at work
 * @throws TypeError for a part that cannot be written down whole
 */
export const keyOutputs = <Props extends object>(
  paths: readonly Path<Props>[],
  listParts: (props: Props) => readonly object[] = (props) => [props],
): KeyedPath<Props>[] => {
  if (run.showHeld === 'live') return [...paths];
  const common = digestOwnCode();
  return paths.map(({ foreignWords, ...path }) => ({
    ...path,
    cacheKey: createHash('sha256')
      .update(
        [common, ...[...(foreignWords ? [foreignWords] : []), ...listParts(path.props)].map(digestPart)].join(
          '\n',
        ),
      )
      .digest('base64url'),
  }));
};
