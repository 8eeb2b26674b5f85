import { isPublicAt, toPublicFrom } from '../../domain/public-moment.ts';
import { translateArticle } from '../../domain/translate-article.ts';
import { type Article, articleSchema } from '../../schemas/article.ts';
import { eventSchema } from '../../schemas/event.ts';
import { type Translation, translationSchema } from '../../schemas/translation.ts';
import { site } from '../../site.ts';
import { type Document, isWithdrawn } from '../reading/document.ts';
import { languageOf, listTranslations } from '../reading/translations.ts';
import { Refusal } from '../user-error.ts';

/** Ids cited at a place of a text; offsets count from the start of the file. */
export interface CitedPlace {
  readonly offset: number;
  readonly ids: readonly string[];
}

/** A public story as a digest needs it. */
export interface DigestStory {
  readonly slug: string;
  /** In the words of the digest's language. */
  readonly article: Article;
  /** BCP 47 tag of the language in which it is told. */
  readonly toldIn: string;
  /** The whole file in which it is told. */
  readonly text: string;
  /** What it cites, in statements and beside them, in the order of the text. */
  readonly cited: readonly CitedPlace[];
}

/** Something that happened on a day. */
export interface DigestEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
}

/** What there is to tell of. */
export interface DigestMaterial {
  readonly stories: readonly DigestStory[];
  readonly events: readonly DigestEvent[];
}

/**
 * Takes the public stories that can be read in a language, and the events, out of the documents of a folder. Drafts,
 * stories under embargo and withdrawn ones are left out, since no public page may speak of them. What a translation rests
 * on is said in its original: sources, days, and what is cited for them.
 * @throws Refusal when one of the files has errors in its fields
 */
export const readStories = (
  documents: readonly Document[],
  instant: Date,
  language: string = site.language,
): DigestMaterial => {
  const faulty: string[] = [];
  const translations = new Map(
    listTranslations({ documents }).flatMap((story) =>
      story.language === language ? [[story.slug, story.translation] as const] : [],
    ),
  );
  const readWords = (original: Document): Translation | 'none' | undefined => {
    const translation = translations.get(original.id);
    if (translation === undefined) return 'none';
    const parsed = translationSchema.safeParse(translation.fields?.value);
    if (!parsed.success) faulty.push(translation.path);
    return parsed.data;
  };
  const articles = documents.filter(
    (document) => document.collection === 'articles' && !isWithdrawn(document),
  );
  const stories = articles.flatMap((document): DigestStory[] => {
    const toldIn = languageOf(document);
    const words = toldIn === language ? undefined : readWords(document);
    if (toldIn !== language && (words === 'none' || words === undefined)) return [];
    const parsed = articleSchema.safeParse(document.fields?.value);
    const { body } = document;
    if (!parsed.success || body === undefined) {
      faulty.push(document.path);
      return [];
    }
    const article = typeof words === 'object' ? translateArticle(parsed.data, words) : parsed.data;
    const publicFrom = toPublicFrom({ isDraft: article.draft, publishedAt: article.published });
    if (!isPublicAt(publicFrom, instant.getTime())) return [];
    const cited = [
      ...body.citedIds.map(({ id, offset }) => ({ offset, ids: [id] })),
      ...body.claims.map(({ citedIds, offset }) => ({ offset, ids: citedIds.map(({ id }) => id) })),
    ].toSorted((a, b) => a.offset - b.offset);
    return [{ slug: document.id, article, toldIn, text: document.text, cited }];
  });
  const events = documents.flatMap((document): DigestEvent[] => {
    if (document.collection !== 'events') return [];
    const parsed = eventSchema.safeParse(document.fields?.value);
    if (parsed.success) {
      const { date, title, editions } = parsed.data;
      const inLanguage = editions[language as keyof typeof editions]?.title;
      return [{ id: document.id, date, title: inLanguage ?? title }];
    }
    faulty.push(document.path);
    return [];
  });
  if (faulty.length > 0)
    throw new Refusal(
      `Correct what npm run check finds in ${faulty.join(', ')} first: a digest is made from it.`,
    );
  return { stories, events };
};
