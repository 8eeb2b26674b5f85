import { findPlace, listItems } from '../reading/fields.ts';
import { parseFields } from '../reading/parse-fields.ts';

/**
 * Gives a story that a dossier names by its folder its new name. Everything else stays byte for byte as it was.
 * @param text of the dossier's file
 * @returns the text as it was where the dossier does not name it, or cannot be read
 */
export const moveStoryOfDossier = (text: string, from: string, to: string): string => {
  const { fields } = parseFields(text, 0);
  if (fields === undefined) return text;
  const index = listItems(fields, 'stories').indexOf(from);
  if (index === -1) return text;
  const place = findPlace(fields, ['stories', index]);
  // Within quotation marks the name begins one further on.
  const start = text.indexOf(from, place);
  return start < place || start > place + 1
    ? text
    : `${text.slice(0, start)}${to}${text.slice(start + from.length)}`;
};
