import { languageNames } from '../../domain/language-names.ts';
import { type Language, languages } from '../../schemas/language.ts';
import { site } from '../../site.ts';
import { findClosest, formatSuggestion } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { type Content, documentsOf } from '../reading/document.ts';
import { listTranslations, type TranslatedStory } from '../reading/translations.ts';

const names = languageNames('en');

const isKnown = (language: string): language is Language =>
  (languages as readonly string[]).includes(language);

/** Why there can be no translation into a language, and what to do; undefined where there can. */
const judgeLanguage = (language: string): string | undefined => {
  if (language === site.language) {
    return `The site itself is in ${names.of(language) ?? language}, and the story in this language is index.md. Delete this file, or name it after the language that it is in.`;
  }
  if (isKnown(language)) {
    return site.editions[language] === undefined
      ? `The site is not published in ${names.of(language) ?? language} (${language}). Add it to editions in content/site.yaml: ${language}: {}`
      : undefined;
  }
  const others = languages.filter((one) => one !== site.language);
  const closest = findClosest(language, others);
  return `${quote(language)} is no language whose words the site has.${
    closest === undefined
      ? ` Name the file after one of them: ${others.map((one) => `index.${one}.md`).join(', ')}.`
      : ` Did you mean "index.${closest}.md"?`
  }`;
};

/** Finds translations that translate nothing, or are in a language that the site does not have. */
export const checkTranslationFiles = (content: Content): Finding[] => {
  const slugs = documentsOf(content, 'articles').map(({ id }) => id);
  return listTranslations(content).flatMap(
    ({ slug, language, translation, original }: TranslatedStory): Finding[] => {
      const fault = judgeLanguage(language);
      return [
        ...(original === undefined
          ? [
              {
                id: 'translation-without-original' as const,
                file: translation,
                offset: 0,
                message: `There is no story ${quote(slug)} to translate.${
                  formatSuggestion(slug, slugs) ||
                  ' Move this file into the folder of its story, beside index.md.'
                }`,
              },
            ]
          : []),
        ...(fault === undefined
          ? []
          : [{ id: 'unknown-language' as const, file: translation, offset: 0, message: fault }]),
      ];
    },
  );
};
