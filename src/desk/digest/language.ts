import type { Language } from '../../schemas/language.ts';
import { site } from '../../site.ts';
import { formatSuggestion } from '../problems/closest.ts';
import { quote } from '../problems/quote.ts';
import { UserError } from '../user-error.ts';

/**
 * Reads the language of a digest.
 * @param written left out, the site's own
 * @throws UserError for one that the site does not have
 */
export const parseLanguage = (written: string | undefined): Language => {
  const known = [site.language, ...Object.keys(site.editions)] as Language[];
  if (written === undefined) return site.language;
  const language = known.find((one) => one === written);
  if (language !== undefined) return language;
  throw new UserError(
    `--language ${quote(written)} is no language of the site.${formatSuggestion(written, known) || ` Write one of them: ${known.join(', ')}.`}`,
  );
};
