import { Refusal } from '../user-error.ts';

/** No file can be made from these answers. */
export class UnfitAnswers extends Refusal {
  /** Names of the questions that have to be answered differently; none where that would not help. */
  readonly questions: readonly string[];

  constructor(message: string, questions: readonly string[] = []) {
    super(message);
    this.questions = questions;
  }
}

/**
 * Makes sure that a name ends the path it is put into: nothing may be written elsewhere.
 * @throws UnfitAnswers where it would lead away
 */
export const assertName = (slug: string): void => {
  if (/[\\/]|^\.+$/.test(slug))
    throw new UnfitAnswers(`"${slug}" cannot be a name: write it without slashes.`, ['slug']);
};

/** Path of a story below the content folder. */
export const toArticlePath = (slug: string): string => `articles/${slug}/index.md`;

/** Path of its text in another language: of a translation, or of a story that is told in that alone. */
export const toTranslationPath = (slug: string, language: string): string =>
  `articles/${slug}/index.${language}.md`;
