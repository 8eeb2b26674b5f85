import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkCharts } from '../checks/check-charts.ts';
import { checkClaims } from '../checks/check-claims.ts';
import { checkConflictMarkers } from '../checks/check-conflict-markers.ts';
import { checkData } from '../checks/check-data.ts';
import { checkDocuments } from '../checks/check-documents.ts';
import { checkDossierNames } from '../checks/check-dossier-names.ts';
import { checkDossierUse } from '../checks/check-dossier-use.ts';
import { checkDossierValues } from '../checks/check-dossier-values.ts';
import { checkEvidence } from '../checks/check-evidence.ts';
import { checkEventEvidence } from '../checks/check-event-evidence.ts';
import { checkEventSources } from '../checks/check-event-sources.ts';
import { checkFigureEvidence } from '../checks/check-figure-evidence.ts';
import { checkFutureDates } from '../checks/check-future-dates.ts';
import { checkImages } from '../checks/check-images.ts';
import { checkLead } from '../checks/check-lead.ts';
import { checkLinks } from '../checks/check-links.ts';
import { checkMaps } from '../checks/check-maps.ts';
import { checkMatters } from '../checks/check-matters.ts';
import { checkNames } from '../checks/check-names.ts';
import { checkNeededPages } from '../checks/check-needed-pages.ts';
import { checkOldSources } from '../checks/check-old-sources.ts';
import { checkOverdueQuestions } from '../checks/check-overdue-questions.ts';
import { checkPermanence } from '../checks/check-permanence.ts';
import { checkReferences } from '../checks/check-references.ts';
import { checkSourceHealth } from '../checks/check-source-health.ts';
import { checkSpeakers } from '../checks/check-speakers.ts';
import { checkSlugs } from '../checks/check-slugs.ts';
import { checkArticleIds } from '../checks/check-article-ids.ts';
import { checkTranslationFiles } from '../checks/check-translation-files.ts';
import { checkTranslatedClaims } from '../checks/check-translated-claims.ts';
import { checkTranslatedFields } from '../checks/check-translated-fields.ts';
import { checkTranslatedHeadings } from '../checks/check-translated-headings.ts';
import { checkTranslatedFigures } from '../checks/check-translated-figures.ts';
import { checkTranslatedSources } from '../checks/check-translated-sources.ts';
import { checkTranslatedData } from '../checks/check-translated-data.ts';
import { checkBehind } from '../checks/check-behind.ts';
import { checkUncitedSources } from '../checks/check-uncited-sources.ts';
import { checkUnreadFiles } from '../checks/check-unread-files.ts';
import { checkUnusedHubs } from '../checks/check-unused-hubs.ts';
import { checkWithdrawals } from '../checks/check-withdrawals.ts';
import { toGroundsFinder } from '../checks/judge-evidence.ts';
import { toChartOpener } from '../checks/open-chart.ts';
import { readAddressLock, toRecorded } from '../addresses/address-lock.ts';
import { type Destination, type Destinations, listDestinations } from '../addresses/destinations.ts';
import { checkVersionFiles, toVersionOpener } from '../addresses/version-files.ts';
import { toDataReader } from '../reading/data-files.ts';
import { toPlacesReader } from '../reading/map-files.ts';
import { toEventsFinder } from '../reading/shown-events.ts';
import type { Content, Examine } from '../reading/document.ts';
import { examineFile } from './examine-file.ts';
import { applyExceptions, readExceptions } from './exceptions.ts';
import { toProblems } from '../problems/finding.ts';
import type { CheckReport } from '../problems/problem.ts';
import { isPublishedImage } from '../reading/image-kinds.ts';
import { type Permanence, readPermanence } from '../addresses/permanence.ts';
import { type FolderFile, readFolder, UnreadableFolder } from '../reading/read-folder.ts';

/** Options of a check. */
export interface CheckOptions {
  /** How a file is examined; a caller that kept results of an earlier run hands them out here. */
  readonly examine?: Examine;
  /** Files and folders below the content folder to report on; all are read, for references and links. */
  readonly only?: readonly string[];
  /** Addresses of files that the site serves as they are. */
  readonly servedFiles?: readonly string[];
  /** The moment at which the check runs, where the build stands for another. */
  readonly clock?: Date;
}

/** A report, with what was found on the way that a build needs as well. */
export interface Examination {
  readonly report: CheckReport;
  readonly permanence: Permanence;
}

/** Whether a file is one of the places asked for or lies below one; an archive that moves in asks for thousands. */
const toPlaceFilter = (only: readonly string[]): ((file: { readonly path: string }) => boolean) => {
  const places = new Set(only);
  if (places.has('')) return () => true;
  return ({ path }) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      if (places.has(path.slice(0, end))) return true;
    return false;
  };
};

/** Checks the files of a content folder, as checkFiles does. */
export const examineFiles = (
  files: readonly FolderFile[],
  root: string,
  instant: Date,
  { examine = examineFile, only = [''], servedFiles = [], clock = instant }: CheckOptions = {},
): Examination => {
  const examined = files.flatMap((file) => examine(file) ?? []);
  const content: Content = {
    documents: examined.map(({ document }) => document),
    paths: new Set(files.map((file) => file.path)),
    unpublishable: new Set(
      files.flatMap(({ path, head }) => (head && !isPublishedImage(path, head) ? [path] : [])),
    ),
    pictures: new Map(files.flatMap(({ path, picture }) => (picture ? [[path, picture] as const] : []))),
  };
  const lock = readAddressLock(files);
  const destinations: Destinations = new Map<string, Destination>([
    ...servedFiles.map((address) => [address, { publicFrom: -Infinity, anchors: undefined }] as const),
    ...listDestinations(content, toRecorded(lock), toVersionOpener(files)),
  ]);
  const permanence = readPermanence(files, content, destinations, lock, instant, clock);
  const openData = toDataReader(files);
  const openPlaces = toPlacesReader(files);
  const openChart = toChartOpener(openData);
  const findGrounds = toGroundsFinder(content);
  const findEvents = toEventsFinder(content);
  const found = [
    ...examined.flatMap((file) => file.findings),
    ...checkConflictMarkers(files),
    ...checkUnreadFiles(content),
    ...checkSlugs(content),
    ...checkArticleIds(content),
    ...checkReferences(content),
    ...checkClaims(content, findGrounds),
    ...checkOldSources(content),
    ...checkFutureDates(content, instant > clock ? instant : clock),
    ...checkLinks(content, destinations, instant, permanence.redirects),
    ...checkPermanence(content, destinations, permanence),
    ...checkImages(content),
    ...checkData(files, content, openData),
    ...checkCharts(content, openChart),
    ...checkMaps(content, openPlaces),
    ...checkEvidence(files, content),
    ...checkEventSources(content, findEvents),
    ...checkEventEvidence(content, findGrounds),
    ...checkSpeakers(content, openChart),
    ...checkFigureEvidence(content, openChart, openPlaces, findGrounds),
    ...checkTranslationFiles(content),
    ...checkTranslatedClaims(content),
    ...checkTranslatedFields(content),
    ...checkTranslatedHeadings(content),
    ...checkTranslatedFigures(content),
    ...checkTranslatedSources(content),
    ...checkTranslatedData(content, openData, openPlaces),
    ...checkBehind(content),
    ...checkUncitedSources(content, openData, openPlaces, findEvents),
    ...checkDocuments(files, content),
    ...checkUnusedHubs(content),
    ...checkDossierNames(content),
    ...checkDossierValues(content, findGrounds),
    ...checkDossierUse(content),
    ...checkMatters(files, content),
    ...checkNames(files),
    ...checkSourceHealth(files),
    ...checkVersionFiles(files),
    ...checkNeededPages(content),
    ...checkWithdrawals(content, instant > clock ? instant : clock),
    ...checkOverdueQuestions(content, instant),
    ...checkLead(content, instant),
  ];
  const findings = applyExceptions(found, readExceptions(files), content.paths);
  const isMeant = toPlaceFilter(only);
  const report = {
    filesChecked: content.documents.filter(isMeant).length,
    problems: toProblems(
      findings.filter((finding) => isMeant(finding.file)),
      root,
    ),
  };
  return { report, permanence };
};

/**
 * Checks the files of a content folder. Pure: the same files and instant give the same report.
 * @param root the content folder as the report names it, e.g. "content"
 * @param instant the moment the build stands for; decides what is public
 */
export const checkFiles = (
  files: readonly FolderFile[],
  root: string,
  instant: Date,
  options: CheckOptions = {},
): CheckReport => examineFiles(files, root, instant, options).report;

/** The content folder as reports name it: from the folder that the command runs in. */
export const toRoot = (folder: string): string => relative(process.cwd(), folder).replaceAll(sep, '/');

/**
 * Turns paths as people write them into paths below the content folder.
 * @throws UnreadableFolder if one of them does not exist there
 */
const toOnly = (paths: readonly string[], folder: string, files: readonly FolderFile[]): string[] =>
  paths.map((written) => {
    const path = relative(folder, written).replaceAll(sep, '/');
    if (path === '' || files.some((file) => file.path === path || file.path.startsWith(`${path}/`)))
      return path;
    throw new UnreadableFolder(
      `"${written}" is not a file or folder in ${toRoot(folder)}/. Write a path such as ${toRoot(folder)}/articles/a-story.`,
    );
  });

/** Files that Astro copies into the site as they are. */
const publicFolder = join(import.meta.dirname, '../../../public');

/** Addresses of the files in the project's own folder of them; none if there is no such folder. */
export const listServedFiles = async (): Promise<string[]> => {
  const entries = await readdir(publicFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(publicFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`);
};

/**
 * Reads a content folder and examines everything in it. The build calls this and stops at an error.
 * @param folder path of the content folder
 * @param instant the moment the build stands for
 * @param paths files and folders to report on, from the folder that the command runs in; none for all
 * @param clock the moment at which the check runs
 * @throws UnreadableFolder when there is no content folder at that path, or nothing at one of the paths
 */
export const examineContent = async (
  folder: string,
  instant: Date,
  paths: readonly string[] = [],
  examine: Examine = examineFile,
  clock = instant,
): Promise<Examination> => {
  const files = await readFolder(folder);
  const only = toOnly(paths, folder, files);
  return examineFiles(files, toRoot(folder), instant, {
    examine,
    clock,
    servedFiles: await listServedFiles(),
    ...(only.length === 0 ? {} : { only }),
  });
};

/** Reads a content folder and checks everything in it, as examineContent does. */
export const checkContent = async (...asked: Parameters<typeof examineContent>): Promise<CheckReport> =>
  (await examineContent(...asked)).report;
