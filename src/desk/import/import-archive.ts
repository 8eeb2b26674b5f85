import { isCredit } from '../../schemas/credit.ts';
import { workTypes } from '../../schemas/work-type.ts';
import { readFolder } from '../reading/read-folder.ts';
import { UserError } from '../user-error.ts';
import { applyImport } from './apply-import.ts';
import { formatImport } from './format-report.ts';
import { openArchive } from './open-archive.ts';
import { openShelf } from './pictures.ts';
import { type ImportOptions, planImport } from './plan-import.ts';
import { readRecord } from './record.ts';

/** What was asked for, as the flags of the command say it. */
export interface ImportFlags {
  readonly 'dry-run': boolean;
  readonly publish: boolean;
  readonly pictures: readonly string[];
  readonly site?: string | undefined;
  readonly credit?: string | undefined;
  readonly author: string;
  readonly topic: string;
  readonly type: string;
  /** The content folder. */
  readonly into: string;
}

/** @throws UserError if a flag says what it cannot say */
const toOptions = (flags: ImportFlags, ownAddress: string): ImportOptions => {
  const type = workTypes.find((known) => known === flags.type);
  if (type === undefined) throw new UserError(`--type "${flags.type}" is none of ${workTypes.join(', ')}.`);
  if (flags.credit !== undefined && !isCredit(flags.credit))
    throw new UserError(
      `--credit "${flags.credit}" is no credit: write what it is and whose, such as "Photograph: Example News".`,
    );
  if (flags.site !== undefined && !/^https?:$/.test(URL.parse(flags.site)?.protocol ?? ''))
    throw new UserError(
      `--site "${flags.site}" is no address: write it in full, such as https://news.example/.`,
    );
  return {
    publishes: flags.publish,
    type,
    credit: flags.credit,
    author: flags.author,
    topic: flags.topic,
    site: flags.site,
    ownHost: URL.parse(ownAddress)?.hostname ?? '',
  };
};

/**
 * Brings an archive into a content folder, or says what that would do.
 * @param paths the one folder or file that was named
 * @param ownAddress of our site
 * @returns the report, and whether everything was read and no story has errors
 * @throws UserError if it was not told enough, or the record of earlier imports cannot be read
 */
export const importArchive = async (
  paths: readonly string[],
  flags: ImportFlags,
  instant: Date,
  ownAddress: string,
): Promise<{ readonly report: string; readonly isComplete: boolean }> => {
  const [path, ...rest] = paths;
  if (path === undefined || rest.length > 0)
    throw new UserError('Name one folder or file: npm run import -- old-site --dry-run');
  const options = toOptions(flags, ownAddress);
  const { archive, folder } = await openArchive(path);
  const files = await readFolder(flags.into, { withPictures: false });
  const plan = planImport(archive, files, await openShelf([folder, ...flags.pictures]), instant, options);
  if (!flags['dry-run']) await applyImport(flags.into, plan, readRecord(files));
  return {
    report: formatImport(plan, flags['dry-run']),
    isComplete: plan.archive.faults.length === 0 && plan.stories.every(({ errors }) => errors.length === 0),
  };
};
