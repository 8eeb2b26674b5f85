import { createHash } from 'node:crypto';
import { decodeFile } from '../reading/parse-file.ts';
import { parseFields } from '../reading/parse-fields.ts';
import { splitFrontmatter } from '../reading/split-frontmatter.ts';
import { Refusal } from '../user-error.ts';
import type { Draft } from './draft.ts';
import { editFields } from './edit-fields.ts';
import { findLineEnding, mergeLines } from './merge-lines.ts';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const hasMark = (bytes: Uint8Array): boolean => byteOrderMark.equals(bytes.subarray(0, 3));

/** What tells one version of a file from another. */
export const toDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A story as the form shows it. */
export type StoryFile =
  | {
      readonly kind: 'fields';
      readonly values: Readonly<Record<string, unknown>>;
      readonly yaml: string;
      /** The text without the empty lines above it. */
      readonly body: string;
      /** How many lines of the file are before the text. */
      readonly linesBefore: number;
    }
  /** The fields cannot be read: all is shown as it is written. */
  | { readonly kind: 'whole'; readonly text: string };

/** @throws Refusal where the file is no text that can be written back as it was */
const readText = (bytes: Uint8Array): string => {
  const { text, fault } = decodeFile(bytes);
  if (fault) throw new Refusal(fault.message);
  return text;
};

const countLines = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** A file taken apart; together the pieces are the file. */
interface Pieces {
  readonly opening: string;
  readonly yaml: string;
  /** The line that closes the fields, and the empty ones below it. */
  readonly middle: string;
  readonly body: string;
}

const takeApart = (text: string): Pieces | undefined => {
  const split = splitFrontmatter(text);
  if (split.kind !== 'split') return undefined;
  const { yaml, yamlStart, body, bodyStart } = split;
  const empty = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(body)?.[0] ?? '';
  return {
    opening: text.slice(0, yamlStart),
    yaml,
    middle: text.slice(yamlStart + yaml.length, bodyStart) + empty,
    body: body.slice(empty.length),
  };
};

/** @throws Refusal where the file is no text that can be written back as it was */
export const readStory = (bytes: Uint8Array): StoryFile => {
  const text = readText(bytes);
  const pieces = takeApart(text);
  const parsed = pieces && parseFields(pieces.yaml, 0);
  if (!pieces || !parsed?.fields || parsed.faults.length > 0) return { kind: 'whole', text };
  const { opening, yaml, middle, body } = pieces;
  return {
    kind: 'fields',
    values: parsed.fields.value,
    yaml,
    body,
    linesBefore: countLines(opening + yaml + middle),
  };
};

/** Whatever closes the fields must end its line before a text can follow. */
const closeLine = (middle: string, ending: string): string =>
  /[\r\n]$/.test(middle) ? middle : `${middle}${ending}${ending}`;

/**
 * The file as a draft has it. What the draft does not speak of keeps its bytes.
 * @throws Refusal where a field cannot be changed by itself, or the draft is not of this form of the file
 */
export const applyDraft = (
  bytes: Uint8Array,
  { changes, body, whole }: Omit<Draft, 'digest'>,
): Uint8Array => {
  if (changes.length === 0 && body === undefined && whole === undefined) return bytes;
  const text = readText(bytes);
  const toBytes = (written: string): Uint8Array =>
    Buffer.concat([hasMark(bytes) ? byteOrderMark : Buffer.alloc(0), Buffer.from(written)]);
  if (whole !== undefined) return toBytes(mergeLines(text, whole));
  const pieces = takeApart(text);
  if (!pieces) throw new Refusal('The fields of this file cannot be read.');
  const ending = findLineEnding(text);
  const changed = body === undefined ? pieces.body : mergeLines(pieces.body, body, ending);
  return toBytes(
    [
      pieces.opening,
      editFields(pieces.yaml, changes),
      changed === '' ? pieces.middle : closeLine(pieces.middle, ending),
      changed,
    ].join(''),
  );
};
