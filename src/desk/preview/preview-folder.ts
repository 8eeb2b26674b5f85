import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Name of every folder that holds a preview. It begins with a dot: most programs that upload a site pass it over. */
export const previewFolderName = '.preview';

/** The file that stands in every preview, so that no program takes it for the site. */
export const previewMarkFile = 'NOT-FOR-PUBLICATION.txt';

/** Whether a folder is one of previews, by its name or by the file in it. */
export const isPreviewFolder = async (folder: string): Promise<boolean> =>
  basename(folder) === previewFolderName ||
  (await stat(join(folder, previewMarkFile)).then(
    () => true,
    () => false,
  ));

/** Why a folder is not taken for the site, in one line. */
export const refuseForSite = (folder: string): string =>
  `${folder}/ holds a preview, with drafts and stories under embargo. The site goes into another folder: --out dist`;

/**
 * Refuses a folder that could be published for a preview.
 * @throws Error in one line
 */
export const assertPreviewFolder = (folder: string): void => {
  if (basename(folder) === previewFolderName) return;
  throw new Error(
    `A preview never goes into ${folder}/, from where it could be published. Leave --out away, or name a folder that is called ${previewFolderName}.`,
  );
};
