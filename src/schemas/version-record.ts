import { createHash } from 'node:crypto';
import { type ClaimStatus, claimStatuses, likelihoods } from './claim.ts';

/** Where every build keeps which versions of stories were published, below the content folder: a file for each story. */
export const versionsFolder = 'versions';

/** The file of a story. @param id its permanent name */
export const versionsPath = (id: string): string => `${versionsFolder}/${id}.jsonl`;

/** A marked statement as it is recorded. */
interface Claim {
  readonly anchor: string;
  readonly text: string;
  readonly status: ClaimStatus;
  readonly speakers: readonly string[];
  readonly publishers: readonly string[];
  readonly likelihood?: keyof typeof likelihoods | undefined;
}

/** A version as it is recorded. */
export interface RecordedVersion {
  readonly at: string;
  readonly text: { readonly claims: readonly Claim[]; readonly paragraphs: readonly string[] };
}

/** A line that cannot be read, and where it begins, in characters. */
export interface RecordFault {
  readonly offset: number;
  readonly message: string;
}

/** A piece of a text is named by a digest of itself: two builds that record the same write the same line. */
const nameOf = (value: unknown): string =>
  (createHash('sha256').update(JSON.stringify(value)).digest().readUIntBE(0, 6) % 36 ** 8)
    .toString(36)
    .padStart(8, '0');

/** A piece of text, a statement, or a version, which names those that it has. */
type Line =
  | { readonly paragraph: string; readonly text: string }
  | (Claim & { readonly claim: string })
  | { readonly version: string; readonly paragraphs: readonly string[]; readonly claims: readonly string[] };

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isSomeText: Test = (value) => typeof value === 'string' && value !== '';
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);
const isName: Test = (value) => typeof value === 'string' && /^[0-9a-z]{8}$/.test(value);
const isNames: Test = (value) => Array.isArray(value) && value.every(isName);
const isMoment: Test = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** The fields of each kind of line. A schema of zod takes ten times as long, and every command reads every line. */
const kinds: readonly Readonly<Record<string, Test>>[] = [
  { paragraph: isName, text: isSomeText },
  {
    claim: isName,
    anchor: isSomeText,
    text: isText,
    status: (value) => claimStatuses.some((status) => status === value),
    speakers: isTexts,
    publishers: isTexts,
    likelihood: (value) =>
      value === undefined || (typeof value === 'string' && Object.hasOwn(likelihoods, value)),
  },
  { version: isMoment, paragraphs: isNames, claims: isNames },
];

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' &&
  value !== null &&
  kinds.some(
    (kind) =>
      Object.keys(value).every((field) => Object.hasOwn(kind, field)) &&
      Object.entries(kind).every(([field, test]) => test((value as Record<string, unknown>)[field])),
  );

const readLine = (written: string): Line | undefined => {
  try {
    const value: unknown = JSON.parse(written);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads the record of a story. Lines stand for themselves and in no order, so that those of two branches can be kept
 * side by side.
 * @returns the versions that can be read, oldest first, and what is wrong with the rest
 */
export const readVersions = (
  text: string,
): { readonly versions: readonly RecordedVersion[]; readonly faults: readonly RecordFault[] } => {
  const paragraphs = new Map<string, string>();
  const claims = new Map<string, Claim>();
  const listed: { readonly offset: number; readonly line: Extract<Line, { version: string }> }[] = [];
  const faults: RecordFault[] = [];
  for (const { 0: written, index: offset } of text.matchAll(/^.*\S.*$/gm)) {
    const line = readLine(written);
    if (line === undefined)
      faults.push({ offset, message: 'This line is not part of the record of a story.' });
    else if ('version' in line) listed.push({ offset, line });
    else if ('paragraph' in line) paragraphs.set(line.paragraph, line.text);
    else {
      const { claim, ...facts } = line;
      claims.set(claim, facts);
    }
  }
  const versions = new Map<string, RecordedVersion>();
  for (const { offset, line } of listed) {
    const lost = [...line.paragraphs, ...line.claims].find(
      (piece) => !paragraphs.has(piece) && !claims.has(piece),
    );
    if (lost !== undefined) {
      faults.push({ offset, message: `This version names "${lost}", and no line has it.` });
      continue;
    }
    // The same moment on two branches: one of them was published last, and nobody knows which.
    versions.set(line.version, {
      at: line.version,
      text: {
        claims: line.claims.flatMap((piece) => claims.get(piece) ?? []),
        paragraphs: line.paragraphs.flatMap((piece) => paragraphs.get(piece) ?? []),
      },
    });
  }
  return {
    versions: [...versions.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    faults: faults.toSorted((a, b) => a.offset - b.offset),
  };
};

/** Writes the record of a story: each piece once, before the first version that has it. */
export const formatVersions = (versions: readonly RecordedVersion[]): string => {
  const lines = new Set<string>();
  for (const { at, text } of versions) {
    const paragraphs = text.paragraphs.map((paragraph) => {
      const piece = nameOf(paragraph);
      lines.add(JSON.stringify({ paragraph: piece, text: paragraph }));
      return piece;
    });
    const claims = text.claims.map(({ anchor, text: words, status, speakers, publishers, likelihood }) => {
      const facts = { anchor, text: words, status, speakers, publishers, likelihood };
      const piece = nameOf(facts);
      lines.add(JSON.stringify({ claim: piece, ...facts }));
      return piece;
    });
    lines.add(JSON.stringify({ version: at, paragraphs, claims } satisfies Line));
  }
  return [...lines, ''].join('\n');
};
