import { relative, sep } from 'node:path';
import { checkCitations } from './check-citations.ts';
import { checkClaimNotation } from './check-claim-notation.ts';
import { checkClaims } from './check-claims.ts';
import { checkControlCharacters } from './check-control-characters.ts';
import { checkCorrectionPlaces } from './check-correction-places.ts';
import { checkCountries } from './check-countries.ts';
import { checkDates } from './check-dates.ts';
import { checkHeadingIds } from './check-heading-ids.ts';
import { checkHeadings } from './check-headings.ts';
import { checkImages } from './check-images.ts';
import { checkLikelihood } from './check-likelihood.ts';
import { checkLinks } from './check-links.ts';
import { checkOldSources } from './check-old-sources.ts';
import { checkRawHtml } from './check-raw-html.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeatedAttributes } from './check-repeated-attributes.ts';
import { checkSchema } from './check-schema.ts';
import { checkSlugs } from './check-slugs.ts';
import { checkStoryIds } from './check-story-ids.ts';
import { checkUnreadFiles } from './check-unread-files.ts';
import { listDestinations } from './destinations.ts';
import type { Content } from './document.ts';
import { type Finding, toProblems } from './finding.ts';
import { findCollection, parseFile } from './parse-file.ts';
import type { CheckReport } from './problem.ts';
import { type FolderFile, readFolder } from './read-folder.ts';

/**
 * Checks the files of a content folder. Pure: the same files and instant give the same report.
 * @param root the content folder as the report names it, e.g. "content"
 * @param instant the moment the build stands for; decides what is public
 */
export const checkFiles = (files: readonly FolderFile[], root: string, instant: Date): CheckReport => {
  const parsed = files.flatMap((file) => {
    const collection = findCollection(file.path);
    return collection === undefined ? [] : [parseFile(file, collection)];
  });
  const content: Content = {
    documents: parsed.map(({ document }) => document),
    paths: new Set(files.map((file) => file.path)),
  };
  const findings: Finding[] = [
    ...parsed.flatMap((file) => file.findings),
    ...checkUnreadFiles(content),
    ...content.documents.flatMap(checkControlCharacters),
    ...checkSlugs(content),
    ...checkStoryIds(content),
    ...content.documents.flatMap(checkSchema),
    ...content.documents.flatMap(checkDates),
    ...checkReferences(content),
    ...checkCountries(content),
    ...content.documents.flatMap(checkCitations),
    ...content.documents.flatMap(checkClaimNotation),
    ...content.documents.flatMap(checkRepeatedAttributes),
    ...checkClaims(content),
    ...content.documents.flatMap(checkLikelihood),
    ...checkOldSources(content),
    ...content.documents.flatMap(checkCorrectionPlaces),
    ...checkLinks(content, listDestinations(content), instant),
    ...checkImages(content),
    ...content.documents.flatMap(checkHeadings),
    ...content.documents.flatMap(checkHeadingIds),
    ...content.documents.flatMap(checkRawHtml),
  ];
  return { filesChecked: content.documents.length, problems: toProblems(findings, root) };
};

/**
 * Reads a content folder and checks everything in it. The build calls this and stops at an error.
 * @param folder path of the content folder
 * @param instant the moment the build stands for
 * @throws UnreadableFolder when there is no content folder at that path
 */
export const checkContent = async (folder: string, instant: Date): Promise<CheckReport> =>
  checkFiles(await readFolder(folder), relative(process.cwd(), folder).replaceAll(sep, '/'), instant);
