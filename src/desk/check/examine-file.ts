import { Complaint } from '../complaint.ts';
import { formatReason } from '../format-reason.ts';
import { checkCitations } from './check-citations.ts';
import { checkClaimNotation } from './check-claim-notation.ts';
import { checkControlCharacters } from './check-control-characters.ts';
import { checkCorrectionPlaces } from './check-correction-places.ts';
import { checkDates } from './check-dates.ts';
import { checkHeadingIds } from './check-heading-ids.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLikelihood } from './check-likelihood.ts';
import { checkRawHtml } from './check-raw-html.ts';
import { checkRepeatedAttributes } from './check-repeated-attributes.ts';
import { checkInvisibleCharacters } from './check-invisible-characters.ts';
import { checkRepeatedHeadings } from './check-repeated-headings.ts';
import { checkWebAddresses } from './check-web-addresses.ts';
import { checkTypography } from './check-typography.ts';
import { checkSchema } from './check-schema.ts';
import { checkTableNotation } from './check-table-notation.ts';
import { checkUnwritten } from './check-unwritten.ts';
import { type Document, isWithdrawn } from './document.ts';
import type { Finding } from './finding.ts';
import { findCollection, parseFile } from './parse-file.ts';
import type { FolderFile } from './read-folder.ts';

/** What a file says of itself: read as far as it could be, and what is wrong with it whatever the others hold. */
export interface ExaminedFile {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** Examines one file; undefined for those that no collection takes. */
export type Examine = (file: FolderFile) => ExaminedFile | undefined;

/** Checks that look at nothing but the file itself. Those that look at others are in check-content.ts. */
const checks: readonly ((document: Document) => readonly Finding[])[] = [
  checkControlCharacters,
  checkInvisibleCharacters,
  checkSchema,
  checkDates,
  checkCitations,
  checkClaimNotation,
  checkTableNotation,
  checkRepeatedAttributes,
  checkLikelihood,
  checkCorrectionPlaces,
  checkHeadings,
  checkHeadingIds,
  checkRepeatedHeadings,
  checkRawHtml,
  checkTypography,
  checkUnwritten,
  checkWebAddresses,
];

/** A check has failed of itself; the message is one line for the person at the keyboard. */
export class BrokenCheck extends Complaint {}

/**
 * Parses a file and runs every check that needs no other file. Its result hangs on the path and the bytes
 * alone, never on the moment, so that it may be kept.
 * @throws BrokenCheck that names the file, so that one fault of ours does not hide where it was met
 */
export const examineFile: Examine = (file) => {
  const collection = findCollection(file.path);
  if (collection === undefined) return undefined;
  try {
    const { document: parsed, findings } = parseFile(file, collection);
    // What is not published any more need not be right, and must not keep the site from being built.
    const document = isWithdrawn(parsed) ? { ...parsed, body: undefined } : parsed;
    return { document, findings: [...findings, ...checks.flatMap((check) => check(document))] };
  } catch (error) {
    throw new BrokenCheck(
      `The check broke down over ${file.path} (${formatReason(error)}). That is a fault of the check, not yours. Report it with that file; meanwhile take the file out of the folder to check the others.`,
      { cause: error },
    );
  }
};
