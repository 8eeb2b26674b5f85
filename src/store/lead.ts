import type { LeadPicture } from '../domain/article.ts';
import type { LeadPictureFields } from '../schemas/lead-picture.ts';
import { loadPicture } from './pictures.ts';

/**
 * The picture at the head of a story.
 * @param folder of the story, below the content folder
 * @returns undefined where there is none, or none that can be read, which the desk reports
 */
export const loadLead = async (
  folder: string,
  fields: LeadPictureFields | undefined,
): Promise<LeadPicture | undefined> => {
  if (fields === undefined) return undefined;
  const { file, alt, caption = '', credit, share } = fields;
  const picture = await loadPicture(folder, file);
  return picture && { picture, alt, words: { caption, credit }, isShared: share };
};
