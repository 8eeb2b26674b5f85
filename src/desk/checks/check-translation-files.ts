import { readNamedLanguage } from '../../domain/file-language.ts';
import { languageNames } from '../../domain/language-names.ts';
import { type Language, languages } from '../../schemas/language.ts';
import { site } from '../../site.ts';
import { findClosest, formatSuggestion } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { findValue } from '../reading/fields.ts';
import { languageOf, listTranslations, type TranslatedStory } from '../reading/translations.ts';
import { atField } from './at-field.ts';

const names = languageNames('en');

const nameOf = (language: string): string => names.of(language) ?? language;

const isKnown = (language: string): language is Language =>
  (languages as readonly string[]).includes(language);

/** The language of a code, or undefined for what is none. */
const toLanguage = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).maximize().language;
  } catch {
    return undefined;
  }
};

/**
 * What a code is likely to be meant for, by CLDR: one with a country or a script, a former one, or that of a country.
 *
 * in:  "zh-CN"   out: "zh"
 * in:  "iw"      out: "he"
 * in:  "kr"      out: "ko"
 */
const toMeant = (code: string): string | undefined =>
  [code, `und-${code}`].map(toLanguage).find((language) => language !== undefined && isKnown(language));

/**
 * Why there can be no text in a language, and what to do; undefined where there can.
 * @param inOwn what to do with one in the site's own language; left out where there can be one
 */
const judgeLanguage = (language: string, inOwn: string | undefined): string | undefined => {
  if (language === site.language) return inOwn && `The site itself is in ${nameOf(language)}, and ${inOwn}`;
  if (isKnown(language)) {
    return site.editions[language] === undefined
      ? `The site is not published in ${nameOf(language)} (${language}). Add it to editions in content/site.yaml: ${language}: {}`
      : undefined;
  }
  const others = languages.filter((one) => one !== site.language);
  const closest = others.find((one) => one === toMeant(language)) ?? findClosest(language, others);
  return `${quote(language)} is no language whose words the site has.${
    closest === undefined
      ? ` Name the file after one of them: ${others.map((one) => `index.${one}.md`).join(', ')}.`
      : ` Did you mean "index.${closest}.md"?`
  }`;
};

/** What to do with a translation into the site's own language: only what is told in another one can have any. */
const toOwnTranslation = (original: Document | undefined): string | undefined =>
  original !== undefined && languageOf(original) !== site.language
    ? undefined
    : 'the story in this language is index.md. Delete this file, or name it after the language that it is in.';

/** What is wrong with the language of a story that is told in another one than the site's own, or says so. */
const judgeTold = (article: Document, others: readonly Document[]): Finding[] => {
  const { fields, path } = article;
  if (fields === undefined) return [];
  const language = readNamedLanguage(path);
  const written = findValue(fields.value, ['language']);
  const toField = { id: 'different-language' as const, ...atField(article, fields, ['language']) };
  if (language === undefined) {
    return typeof written !== 'string' || written === site.language || !isKnown(written)
      ? []
      : [
          {
            ...toField,
            message: `A story that is told in ${nameOf(written)} is in index.${written}.md. Rename the file, or leave "language" out.`,
          },
        ];
  }
  const fault = judgeLanguage(language, 'a story that is told in it is in index.md. Rename this file.');
  if (fault !== undefined) return [{ id: 'unknown-language', file: article, offset: 0, message: fault }];
  const first = others.find((other) => other !== article && isBefore(other, article));
  if (first !== undefined) {
    return [
      {
        id: 'told-twice',
        file: article,
        offset: 0,
        message: `The story is told in ${first.path.split('/').at(-1) ?? ''} already, and this tells it again. If this is its translation, say so: move this file away, run "npm run new -- translation ${article.id} ${language}", and put its words there. If it is another story, give it a folder of its own.`,
      },
    ];
  }
  if (written === language) return [];
  return [
    {
      ...toField,
      message:
        written === undefined
          ? `This file translates nothing and tells its story itself. Say in which language: "language: ${language}".`
          : `The name of the file says ${quote(language)}. Write "language: ${language}", or rename the file.`,
      ...(typeof written === 'string' && { fix: { written, right: language } }),
    },
  ];
};

/** Whether a story is told there first: in the site's own language, or in that which comes first. */
const isBefore = (one: Document, other: Document): boolean =>
  readNamedLanguage(one.path) === undefined ||
  (readNamedLanguage(other.path) !== undefined && one.path < other.path);

/**
 * Finds texts in a language that the site does not have, translations that translate nothing, and stories that are told in
 * several languages of which none says that it is the translation.
 */
export const checkTranslationFiles = (content: Content): Finding[] => {
  const articles = documentsOf(content, 'articles');
  const slugs = articles.map(({ id }) => id);
  const byFolder = Map.groupBy(articles, ({ id }) => id);
  const told = articles.flatMap((article) => judgeTold(article, byFolder.get(article.id) ?? []));
  const translated = listTranslations(content).flatMap(
    ({ slug, language, translation, original }: TranslatedStory): Finding[] => {
      const fault = judgeLanguage(language, toOwnTranslation(original));
      return [
        ...(original === undefined && translation.fields !== undefined
          ? [
              {
                id: 'translation-without-original' as const,
                file: translation,
                offset: 0,
                message: `There is no story ${quote(slug)} to translate.${
                  formatSuggestion(slug, slugs) ||
                  ` Move this file into the folder of its story, beside index.md; or, if the story is told in ${nameOf(language)} alone, write its own fields and "language: ${language}" in place of "translates".`
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
  return [...told, ...translated];
};
