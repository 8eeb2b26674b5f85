import { findHold } from '../../domain/public-moment.ts';
import { compareText } from '../../domain/order.ts';
import { moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import { toArticlePath } from '../new/names.ts';
import type { Problem } from '../problems/problem.ts';
import { type Document, documentsOf, isWithdrawn } from '../reading/document.ts';
import { languageOf } from '../reading/translations.ts';

/** Whether readers see a story; "unread" where its fields cannot be read. */
export type StoryState = 'draft' | 'embargo' | 'published' | 'withdrawn' | 'unread';

/** A story in the list. */
export interface ListedStory {
  readonly slug: string;
  readonly title: string;
  readonly state: StoryState;
  /** The day on which it goes out, as it is written; empty where it is not. */
  readonly day: string;
  readonly errors: number;
  readonly warnings: number;
  /** BCP 47, where it is told in another language than the site's own. */
  readonly language: string | undefined;
}

const toOtherLanguage = (article: Pick<Document, 'path'>): string | undefined => {
  const language = languageOf(article);
  return language === site.language ? undefined : language;
};

/** The file in which a story is told, in whatever language. @returns that of a new one, where there is none yet */
export const findStory = (
  documents: readonly Document[],
  slug: string,
): { readonly path: string; readonly document?: Document; readonly language: string | undefined } => {
  const told = documentsOf({ documents }, 'articles').filter(({ id }) => id === slug);
  // In two files only by mistake: the check says which of them is the translation.
  const document = told.find((one) => toOtherLanguage(one) === undefined) ?? told[0];
  const path = document?.path ?? toArticlePath(slug);
  return { path, ...(document && { document }), language: toOtherLanguage({ path }) };
};

/** Whether readers see a story at an instant. */
export const findState = (article: Document, instant: Date): StoryState => {
  const values = article.fields?.value;
  if (values === undefined) return 'unread';
  if (isWithdrawn(article)) return 'withdrawn';
  const publishedAt = moment.safeParse(values.published);
  const isDraft = values.draft === true;
  if (!isDraft && !publishedAt.success) return 'unread';
  return findHold({ isDraft, publishedAt: publishedAt.data ?? new Date(0) }, instant) ?? 'published';
};

/** What an editor has to do with comes first: what is not out yet, then the newest. */
const ranks: Readonly<Record<StoryState, number>> = {
  unread: 0,
  draft: 1,
  embargo: 2,
  published: 3,
  withdrawn: 4,
};

/**
 * Lists the stories of a content folder.
 * @param problems of all files, which are named below the content folder
 */
export const listStories = (
  documents: readonly Document[],
  problems: readonly Problem[],
  instant: Date,
): ListedStory[] => {
  const byFolder = Map.groupBy(problems, ({ file }) => file.split('/').slice(0, 2).join('/'));
  return documentsOf({ documents }, 'articles')
    .map((article) => {
      const found = byFolder.get(`articles/${article.id}`) ?? [];
      const { title, published } = article.fields?.value ?? {};
      const errors = found.filter(({ severity }) => severity === 'error').length;
      return {
        slug: article.id,
        title: typeof title === 'string' && title !== '' ? title : article.id,
        state: findState(article, instant),
        day: typeof published === 'string' ? published.slice(0, 10) : '',
        errors,
        warnings: found.length - errors,
        language: toOtherLanguage(article),
      };
    })
    .toSorted(
      (a, b) => ranks[a.state] - ranks[b.state] || compareText(b.day, a.day) || compareText(a.slug, b.slug),
    );
};
