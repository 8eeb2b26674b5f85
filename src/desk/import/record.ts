import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { compareText } from '../../domain/order.ts';
import { type Imported, importedPath, importedSchema } from '../../schemas/imported.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { decodeText } from '../reading/parse-file.ts';
import { Refusal } from '../user-error.ts';

const heading = `# What "npm run import" brought in: what the archive calls a story, its folder here, and the digest of what was written.
# Commit this file and leave it as it is: by it, a second run knows what it wrote and what an editor has changed since.
`;

/** The first sixteen digits of SHA-256. */
export const toDigest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Reads the record of earlier imports. A content folder without one has none.
 * @throws Refusal where it cannot be read: without it, stories that editors changed could not be told
 */
export const readRecord = (files: readonly FolderFile[]): Imported => {
  const file = files.find(({ path }) => path === importedPath);
  if (file === undefined) return {};
  const refuse = (): never => {
    throw new Refusal(
      `${importedPath} cannot be read. Restore the version of the last commit; nothing was imported.`,
    );
  };
  let value: unknown;
  try {
    value = parse(decodeText(file.bytes));
  } catch {
    return refuse();
  }
  const read = importedSchema.safeParse(value ?? {});
  return read.success ? read.data : refuse();
};

/** Writes the record, sorted, so that a new story is new lines for those who read the change. */
export const formatRecord = (record: Imported): string =>
  `${heading}${stringify(Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => compareText(a, b))), { lineWidth: 0 })}`;
