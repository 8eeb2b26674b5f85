import { isUtf8 } from 'node:buffer';
import { toToldStory } from '../../entries/told-story.ts';
import { collections, type CollectionName, folderOf } from '../../schemas/collections.ts';
import { isToldWhole } from '../../schemas/told-whole.ts';
import { type Body, parseBody } from './body.ts';
import type { Document } from './document.ts';
import type { Fields } from './fields.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import { type Excess, findExcess, findOverlength, TooLarge } from './limits.ts';
import { parseFields } from './parse-fields.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import type { FolderFile } from './read-folder.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import type { YamlFault } from './yaml-fault.ts';

/** A file as far as it could be read, and what hindered the rest. */
export interface ParsedFile {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

const patterns = (Object.keys(collections) as CollectionName[]).map((collection) => ({
  collection,
  // The only special character in the table's patterns is the star.
  pattern: new RegExp(
    `^${folderOf(collection)}/${collections[collection].pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}$`,
  ),
}));

/**
 * The collection that a file belongs to by its path, if any loader would take it. What is called as a translation may turn
 * out to be a story: see parseFile.
 */
export const findCollection = (path: string): CollectionName | undefined =>
  patterns.find(({ pattern }) => pattern.test(path))?.collection;

/** The id by which the rest of the site knows the file: a story's folder, for a translation with its language behind it,
 * or the file's own name. */
export const toId = (path: string): string => {
  const [, first = '', file] = path.split('/');
  if (file === undefined) return first.replace(/\.[^.]*$/, '');
  const [, language] = /^index\.(.+)\.md$/.exec(file) ?? [];
  return language === undefined ? first : `${first}/${language}`;
};

/**
 * Parses a file of a collection. Never throws: what cannot be read becomes a finding. A story that is told in another
 * language of the site alone is called as a translation, and known by its fields.
 */
export const parseFile = (file: FolderFile, collection: CollectionName): ParsedFile => {
  const { text, fault } = decodeFile(file.bytes);
  const checked: CheckedFile = { path: file.path, text };
  const toDocument = (fields: Fields | undefined, body: Body | undefined): Document => {
    const id = toId(file.path);
    const isStory = collection === 'translations' && isToldWhole(fields?.value);
    return { ...checked, ...(isStory ? toToldStory(id) : { collection, id }), fields, body };
  };
  const toFinding = (id: ProblemId, offset: number, message: string): Finding => ({
    id,
    file: checked,
    offset,
    message,
  });
  if (fault) {
    return {
      document: toDocument(undefined, undefined),
      findings: [toFinding('unreadable-file', fault.offset, fault.message)],
    };
  }
  const toExcessive = ({ offset, message }: Excess): ParsedFile => ({
    document: toDocument(undefined, undefined),
    findings: [toFinding('too-large', offset, message)],
  });
  const overlength = findOverlength(text);
  if (overlength) return toExcessive(overlength);
  try {
    if (file.path.endsWith('.yaml')) {
      const { fields, faults } = parseFields(text, 0);
      return { document: toDocument(fields, undefined), findings: toYamlFindings(faults, checked) };
    }
    const split = splitFrontmatter(text);
    if (split.kind !== 'split') {
      return {
        document: toDocument(undefined, undefined),
        findings: [
          split.kind === 'missing'
            ? toFinding(
                'missing-frontmatter',
                0,
                'Start with a line of ---, then the fields, then --- again.',
              )
            : toFinding('unclosed-frontmatter', 0, 'Close the frontmatter with a line that is just: ---'),
        ],
      };
    }
    const excess = findExcess(split.body, split.bodyStart);
    if (excess) return toExcessive(excess);
    const { fields, faults } = parseFields(split.yaml, split.yamlStart);
    return {
      document: toDocument(fields, parseBody(split.body, split.bodyStart)),
      findings: toYamlFindings(faults, checked),
    };
  } catch (error) {
    if (error instanceof TooLarge) return toExcessive(error.excess);
    // Parsers call themselves for every level: ten thousand brackets exhaust the stack. Anything else is ours.
    if (!(error instanceof RangeError)) throw error;
    return {
      document: toDocument(undefined, undefined),
      findings: [
        toFinding(
          'unreadable-file',
          0,
          'The text is nested too deeply. Use fewer brackets or quotation marks.',
        ),
      ],
    };
  }
};

/** The text of a file, and what hinders from reading it. */
export const decodeFile = (
  bytes: Uint8Array | undefined,
): { readonly text: string; readonly fault?: { readonly offset: number; readonly message: string } } => {
  const text = decodeText(bytes);
  if (bytes === undefined)
    return {
      text,
      fault: {
        offset: 0,
        message: 'The file cannot be opened. Check its permissions and, if it is a link, where it points.',
      },
    };
  const save = 'Save the file as UTF-8 in your editor.';
  if (isWide(bytes)) return { text: '', fault: { offset: 0, message: `This is UTF-16, not UTF-8. ${save}` } };
  if (isUtf8(bytes)) return { text };
  return { text, fault: { offset: findForeignByte(bytes), message: `This is not UTF-8. ${save}` } };
};

/** How much of a file is looked at to tell its encoding. */
const sampleBytes = 4096;

/** Whether a file is UTF-16, by its byte-order mark or by the zero byte in every Latin letter. */
const isWide = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, sampleBytes);
  return sample.filter((byte) => byte === 0).length > sample.length / 4;
};

/** The text of a file; a byte-order mark is no part of it, and what is not UTF-8 becomes \uFFFD. */
export const decodeText = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8').decode(bytes);

/** A file that a content folder may have or not, below it; one that is not there is empty. */
export const findTextFile = (files: readonly FolderFile[], path: string): CheckedFile => ({
  path,
  text: decodeText(files.find((file) => file.path === path)?.bytes),
});

/** A character of UTF-8 has four bytes at most: going back at most three undoes a cut inside one. */
const cuts = [0, 1, 2, 3];

/** Where the first character is that is not UTF-8, found by bisection: if the text is sound up to a byte, it is sound before it. */
const findForeignByte = (bytes: Uint8Array): number => {
  const toSound = (end: number): Uint8Array | undefined =>
    cuts.map((cut) => bytes.subarray(0, Math.max(0, end - cut))).find((piece) => isUtf8(piece));
  let sound = 0;
  let foreign = bytes.length;
  while (foreign - sound > 1) {
    const middle = Math.floor((sound + foreign) / 2);
    if (toSound(middle) === undefined) foreign = middle;
    else sound = middle;
  }
  return decodeText(toSound(sound)).length;
};

const yamlIds: Readonly<Record<YamlFault['kind'], ProblemId>> = {
  syntax: 'yaml-syntax',
  duplicate: 'duplicate-field',
  'not-fields': 'not-fields',
};

/** One slip often makes the parser stumble again; only the first fault of syntax helps. */
export const toYamlFindings = (faults: readonly YamlFault[], file: CheckedFile): Finding[] => {
  const firstSyntaxFault = faults.find((fault) => fault.kind === 'syntax');
  return faults
    .filter((fault) => fault.kind !== 'syntax' || fault === firstSyntaxFault)
    .map((fault) => ({ id: yamlIds[fault.kind], file, offset: fault.offset, message: fault.message }));
};
