import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { claimStatuses, likelihoods } from './claim.ts';

/** Where every build keeps which versions of stories were published, below the content folder: a file for each story. */
export const versionsFolder = 'versions';

/** The file of a story. @param id its permanent name */
export const versionsPath = (id: string): string => `${versionsFolder}/${id}.jsonl`;

const likelihoodTerms = Object.keys(likelihoods) as (keyof typeof likelihoods)[];
const name = z.string().regex(/^[0-9a-z]{8}$/);

const paragraphLine = z.strictObject({ paragraph: name, text: z.string().min(1) });

const claimLine = z.strictObject({
  claim: name,
  anchor: z.string().min(1),
  text: z.string(),
  status: z.enum(claimStatuses),
  speakers: z.array(z.string()),
  publishers: z.array(z.string()),
  likelihood: z.enum(likelihoodTerms).optional(),
});

const versionLine = z.strictObject({
  version: z.iso.datetime(),
  paragraphs: z.array(name),
  claims: z.array(name),
});

const lineSchema = z.union([paragraphLine, claimLine, versionLine]);

type ClaimLine = z.output<typeof claimLine>;

/** A marked statement as it is recorded. */
interface Claim extends Omit<ClaimLine, 'claim' | 'speakers' | 'publishers' | 'likelihood'> {
  readonly speakers: readonly string[];
  readonly publishers: readonly string[];
  readonly likelihood?: ClaimLine['likelihood'];
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

const readLine = (line: string): z.output<typeof lineSchema> | undefined => {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
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
  const listed: { readonly offset: number; readonly line: z.output<typeof versionLine> }[] = [];
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
        paragraphs: line.paragraphs.flatMap((piece) => paragraphs.get(piece) ?? []),
        claims: line.claims.flatMap((piece) => claims.get(piece) ?? []),
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
    lines.add(JSON.stringify({ version: at, paragraphs, claims } satisfies z.input<typeof versionLine>));
  }
  return [...lines, ''].join('\n');
};
