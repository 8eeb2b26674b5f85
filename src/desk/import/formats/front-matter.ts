import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { Fault } from '../archive.ts';

/** Fields at the head of a text, whatever the archive calls them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A file cannot be read; the message is for the report, the line counted from 1. */
export class UnreadableFile extends Error {
  readonly line: number | undefined;

  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

/** What the report says of a file that cannot be read. @throws whatever else went wrong */
export const toFault = (file: string, error: unknown): Fault => {
  if (!(error instanceof UnreadableFile)) throw error;
  return { file, line: error.line, message: error.message };
};

/** A text and the fields at its head. */
export interface FrontMatter {
  readonly fields: Fields;
  readonly body: string;
  /** Where the body begins, counted from 1. */
  readonly bodyLine: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value between printed quotation marks, as a word processor makes them of typewriter ones. */
const printedMarks = /^([ \t]*(?:- )?[\w-]+:[ \t]+)“([^\n]*)”[ \t]*$/gm;

/** Values that are words: several, so that marks around all of them are no quotation. */
const areMarksOfYaml = (yaml: string): boolean => {
  const words = yaml.match(/^[\w-]+:[ \t]+(?![[{"'\d|>])\S[^\n]* [^\n]*$/gm) ?? [];
  return words.length > 1 && words.every((line) => /:[ \t]+“[^\n]*”[ \t]*$/.test(line));
};

/** A value between quotation marks that goes on at the very beginning of the next line. */
const quotedOverLines = /^([\w-]+:[ \t]+)("(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')(?=[ \t]*(?:#[^\n]*)?$)/gm;

/**
 * What was meant where YAML is not as its standard has it. Jekyll, Hugo and Eleventy read lines of a quoted value that are
 * not indented; printed quotation marks that were meant to be those of YAML are taken for them: else a colon ends a name.
 */
const readings: readonly ((yaml: string) => string)[] = [
  (yaml) =>
    yaml.replaceAll(
      quotedOverLines,
      (_, name: string, value: string) => `${name}${value.replaceAll('\n', '\n  ')}`,
    ),
  (yaml) =>
    yaml.replaceAll(printedMarks, (_, name: string, words: string) => `${name}${JSON.stringify(words)}`),
];

const parseMeant = (yaml: string) => {
  const written = parseDocument(yaml, { uniqueKeys: false });
  if (written.errors.length === 0 && !areMarksOfYaml(yaml)) return written;
  let meant = yaml;
  // Each where those before it are not enough.
  for (const reading of written.errors.length === 0 ? readings.slice(-1) : readings) {
    meant = reading(meant);
    const document = parseDocument(meant, { uniqueKeys: false });
    if (document.errors.length === 0) return document;
  }
  return written;
};

/**
 * Reads YAML that is fields with values.
 * @param firstLine where it begins in its file
 * @throws UnreadableFile
 */
export const parseYamlFields = (yaml: string, firstLine: number): Fields => {
  const document = parseMeant(yaml);
  const [fault] = document.errors;
  if (fault !== undefined) {
    const line = fault.linePos?.[0].line;
    throw new UnreadableFile(
      `The YAML cannot be read: ${fault.message.replace(/ at line [^]*$/, '')}.`,
      line === undefined ? undefined : line + firstLine - 1,
    );
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (value === null || value === undefined) return {};
  if (!isRecord(value)) throw new UnreadableFile('The YAML has no fields with values.', firstLine);
  return value;
};

const parseTomlFields = (toml: string): Fields => {
  try {
    return parseToml(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UnreadableFile(
      `The TOML cannot be read: ${error.message.split('\n')[0] ?? ''}`,
      error.line + 1,
    );
  }
};

/** @throws UnreadableFile */
export const parseConfig = (name: string, text: string): Fields =>
  name.endsWith('.toml') ? parseTomlFields(text) : parseYamlFields(text, 1);

/**
 * Splits a text from the fields at its head: YAML between lines of hyphens, TOML between lines of plus signs, or an
 * object of JSON. Undefined where there are none.
 * @throws UnreadableFile
 */
export const splitFrontMatter = (file: string): FrontMatter | undefined => {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const fenced = /^(---|\+\+\+)[ \t]*\n(?:([^]*?)\n)?\1[ \t]*(?:\n|$)/.exec(text);
  if (fenced !== null) {
    const [whole, fence, inside = ''] = fenced;
    return {
      fields: fence === '+++' ? parseTomlFields(inside) : parseYamlFields(inside, 2),
      body: text.slice(whole.length),
      bodyLine: whole.split('\n').length,
    };
  }
  if (/^(?:---|\+\+\+)[ \t]*\n/.test(text))
    throw new UnreadableFile('The front matter has no closing line.', 1);
  if (/^\{\s*\n?\s*"/.test(text)) {
    const end = /^\}[ \t]*$/m.exec(text);
    if (end === null) throw new UnreadableFile('The front matter has no closing brace.', 1);
    try {
      const value: unknown = JSON.parse(text.slice(0, end.index + 1));
      if (isRecord(value)) {
        const body = text.slice(end.index + end[0].length).replace(/^\n/, '');
        return {
          fields: value,
          body,
          bodyLine: text.slice(0, text.length - body.length).split('\n').length,
        };
      }
    } catch (error) {
      throw new UnreadableFile(`The JSON cannot be read: ${error instanceof Error ? error.message : ''}`, 1);
    }
  }
  return undefined;
};

/** A value as one line of words; undefined for what is none. */
export const toText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim() || undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined;
};

/** A list of words, as programs write it: a list, or one word. */
export const toTexts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((item: unknown) => toText(isRecord(item) ? (item.name ?? item.title) : item) ?? [])
    : (isRecord(value) ? [toText(value.name)] : [toText(value)]).filter((text) => text !== undefined);

/** The first field of several names that has a value. */
export const findText = (fields: Fields, ...names: readonly string[]): string | undefined =>
  names.map((name) => toText(fields[name])).find((text) => text !== undefined);
