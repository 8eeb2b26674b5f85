import { isPublicAt, toPublicFrom } from '../../domain/public-moment.ts';
import { type Article, articleSchema } from '../../schemas/article.ts';
import { eventSchema } from '../../schemas/event.ts';
import { site } from '../../site.ts';
import { type Document, isWithdrawn } from '../reading/document.ts';
import { languageOf } from '../reading/translations.ts';
import { Refusal } from '../user-error.ts';

/** Ids cited at a place of a text; offsets count from the start of the file. */
export interface CitedPlace {
  readonly offset: number;
  readonly ids: readonly string[];
}

/** A public story as a digest needs it. */
export interface DigestStory {
  readonly slug: string;
  readonly article: Article;
  /** Its whole file. */
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
 * Takes the public stories and the events out of the documents of a folder; drafts, stories under embargo and withdrawn
 * ones are left out, since no public page may speak of them, and so are those that are told in another language only: a
 * digest is in the site's own.
 * @throws Refusal when one of the files has errors in its fields
 */
export const readStories = (documents: readonly Document[], instant: Date): DigestMaterial => {
  const faulty: string[] = [];
  const articles = documents.filter(
    (document) =>
      document.collection === 'articles' && languageOf(document) === site.language && !isWithdrawn(document),
  );
  const stories = articles.flatMap((document): DigestStory[] => {
    const parsed = articleSchema.safeParse(document.fields?.value);
    const { body } = document;
    if (!parsed.success || body === undefined) {
      faulty.push(document.path);
      return [];
    }
    const { data: article } = parsed;
    const publicFrom = toPublicFrom({ isDraft: article.draft, publishedAt: article.published });
    if (!isPublicAt(publicFrom, instant.getTime())) return [];
    const cited = [
      ...body.citedIds.map(({ id, offset }) => ({ offset, ids: [id] })),
      ...body.claims.map(({ citedIds, offset }) => ({ offset, ids: citedIds.map(({ id }) => id) })),
    ].toSorted((a, b) => a.offset - b.offset);
    return [{ slug: document.id, article, text: document.text, cited }];
  });
  const events = documents.flatMap((document): DigestEvent[] => {
    if (document.collection !== 'events') return [];
    const parsed = eventSchema.safeParse(document.fields?.value);
    if (parsed.success) return [{ id: document.id, ...parsed.data }];
    faulty.push(document.path);
    return [];
  });
  if (faulty.length > 0)
    throw new Refusal(
      `Correct what npm run check finds in ${faulty.join(', ')} first: a digest is made from it.`,
    );
  return { stories, events };
};
