import { UserError } from '../user-error.ts';
import { formatReason } from '../format-reason.ts';
import { checkArchives } from '../checks/check-archives.ts';
import { checkAnchors } from '../checks/check-anchors.ts';
import { checkBlocks } from '../checks/check-blocks.ts';
import { checkDossierHistory } from '../checks/check-dossier-history.ts';
import { checkDossierSources } from '../checks/check-dossier-sources.ts';
import { checkEntities } from '../checks/check-entities.ts';
import { checkNotation } from '../checks/check-notation.ts';
import { checkNotes } from '../checks/check-notes.ts';
import { checkPrivateNotes } from '../checks/check-private-notes.ts';
import { checkPrivateCharacters } from '../checks/check-private-characters.ts';
import { checkCitations } from '../checks/check-citations.ts';
import { checkClaimNotation } from '../checks/check-claim-notation.ts';
import { checkControlCharacters } from '../checks/check-control-characters.ts';
import { checkCountries } from '../checks/check-countries.ts';
import { checkCorrectionPlaces } from '../checks/check-correction-places.ts';
import { checkDates } from '../checks/check-dates.ts';
import { checkFigures } from '../checks/check-figures.ts';
import { checkForecasts } from '../checks/check-forecasts.ts';
import { checkHeadingIds } from '../checks/check-heading-ids.ts';
import { checkHeadings } from '../checks/check-headings.ts';
import { checkLikelihood } from '../checks/check-likelihood.ts';
import { checkPartNotation } from '../checks/check-part-notation.ts';
import { checkPassages } from '../checks/check-passages.ts';
import { checkRawHtml } from '../checks/check-raw-html.ts';
import { checkRepeatedAttributes } from '../checks/check-repeated-attributes.ts';
import { checkInvisibleCharacters } from '../checks/check-invisible-characters.ts';
import { checkRepeatedHeadings } from '../checks/check-repeated-headings.ts';
import { checkWebAddresses } from '../checks/check-web-addresses.ts';
import { checkStandfirst } from '../checks/check-standfirst.ts';
import { checkTypography } from '../checks/check-typography.ts';
import { checkSchema } from '../checks/check-schema.ts';
import { checkTableNotation } from '../checks/check-table-notation.ts';
import { checkTimelines } from '../checks/check-timelines.ts';
import { checkUnwritten } from '../checks/check-unwritten.ts';
import { type Document, type Examine, isWithdrawn } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { findCollection, parseFile } from '../reading/parse-file.ts';

/** Checks that look at nothing but the file itself. Those that look at others are in check-content.ts. */
const checks: readonly ((document: Document) => readonly Finding[])[] = [
  checkControlCharacters,
  checkInvisibleCharacters,
  checkPrivateCharacters,
  checkPrivateNotes,
  checkSchema,
  checkDates,
  checkCountries,
  checkForecasts,
  checkDossierHistory,
  checkDossierSources,
  checkArchives,
  checkCitations,
  checkPassages,
  checkClaimNotation,
  checkTableNotation,
  checkPartNotation,
  checkFigures,
  checkTimelines,
  checkRepeatedAttributes,
  checkLikelihood,
  checkCorrectionPlaces,
  checkNotation,
  checkNotes,
  checkBlocks,
  checkAnchors,
  checkHeadings,
  checkHeadingIds,
  checkRepeatedHeadings,
  checkRawHtml,
  checkStandfirst,
  checkTypography,
  checkEntities,
  checkUnwritten,
  checkWebAddresses,
];

/** A check has crashed; the message is one line for the person at the keyboard. */
export class BrokenCheck extends UserError {}

/**
 * Parses a file and runs every check that needs no other file. Its result depends on the path and the bytes
 * alone, never on the moment, so that it may be kept.
 * @throws BrokenCheck that names the file, so that a bug of ours shows where it happened
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
      `The check crashed on ${file.path} (${formatReason(error)}). That is a bug in the check, not your mistake. Please report it with that file; meanwhile, move the file out of the folder to check the others.`,
      { cause: error },
    );
  }
};
