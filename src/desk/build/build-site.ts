import { toBuildFolders } from './build-folders.ts';
import { reportKept } from './report-change.ts';
import { resolveSiteFolder } from './site-folder.ts';
import { examineSources, findStandingSite, forgetStandingSite } from './standing/standing-site.ts';
import { isBuilding } from './unfinished-build.ts';

/** Options of a build. */
interface BuildOptions {
  /** The addresses of the site count as published and are recorded. Without it, the build is only looked at. */
  readonly records?: boolean;
  /** Nothing that earlier builds kept is used. */
  readonly forgets?: boolean;
}

/**
 * Checks the content, builds the site aside, and swaps it in; nothing is done where the site stands that this would make.
 * Whatever goes wrong, the last good output stays as it was.
 * @param output folder of the finished site, from the project's root
 * @returns whether the site was built; what went wrong is printed
 * @throws UserError where the site may not go there
 */
export const buildSite = async (
  output: string,
  { records = false, forgets = false }: BuildOptions = {},
): Promise<boolean> => {
  const folder = await resolveSiteFolder(output);
  const sources = examineSources(folder, records);
  // Another build may be changing it; one that never ended has left things to be put in order.
  if (!forgets && !(await isBuilding(toBuildFolders(folder)))) {
    const standing = await findStandingSite(folder, sources);
    if (standing !== undefined) {
      console.log(standing.report);
      reportKept(standing.files);
      return true;
    }
  }
  await forgetStandingSite();
  // A second to load: not for those who have nothing to build.
  const { makeSite } = await import('./make-site.ts');
  return makeSite(output, folder, sources, { records, forgets });
};
