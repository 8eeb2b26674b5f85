import { toCountry } from '../domain/country.ts';
import type { Article, AuthorReference, Heading, Source, TopicReference } from '../domain/article.ts';
import type { Article as ArticleData } from '../schemas/article.ts';
import type { Publisher } from '../schemas/publisher.ts';
import { site } from '../site.ts';

/** What a story's references are looked up in. */
export interface References {
  readonly authors: ReadonlyMap<string, AuthorReference>;
  readonly topics: ReadonlyMap<string, TopicReference>;
  readonly publishers: ReadonlyMap<string, Publisher>;
}

/** A story as loaded: its data and what the Markdown pipeline found in its body. */
export interface LoadedStory {
  readonly slug: string;
  readonly data: ArticleData;
  readonly headings: readonly Heading[];
  readonly words: number;
}

/**
 * Looks a reference up.
 * @throws Error that names the story and the missing file; Astro itself only logs a dangling reference
 */
const lookUp = <Value>(
  values: ReadonlyMap<string, Value>,
  id: string,
  slug: string,
  folder: string,
  extension: string,
): Value => {
  const value = values.get(id);
  if (value === undefined) {
    throw new Error(
      `content/articles/${slug}/index.md refers to "${id}", but there is no content/${folder}/${id}.${extension}. Run "npm run check" for the line.`,
    );
  }
  return value;
};

/**
 * Turns a loaded story into an article with every reference looked up.
 * @throws Error for a reference to something that is not there
 */
export const toArticle = (story: LoadedStory, references: References): Article => {
  const { slug, data } = story;
  const topics = data.topics.map((id) => lookUp(references.topics, id, slug, 'topics', 'md'));
  return {
    slug,
    title: data.title,
    standfirst: data.standfirst,
    kicker: data.kicker ?? topics[0]?.name ?? '',
    type: data.type,
    publishedAt: data.published,
    updatedAt: data.updated,
    isDraft: data.draft,
    authors: data.authors.map((id) => lookUp(references.authors, id, slug, 'authors', 'md')),
    topics,
    countries: data.countries.map((code) => toCountry(code, site.language)),
    keyPoints: data.keyPoints,
    sources: data.sources.map((source, index): Source => {
      const publisher = lookUp(references.publishers, source.publisher, slug, 'sources', 'yaml');
      return {
        id: source.id,
        number: index + 1,
        publisher: { id: source.publisher, name: publisher.name, kind: publisher.kind },
        country: publisher.country === undefined ? undefined : toCountry(publisher.country, site.language),
        title: source.title,
        describedAs: source.describedAs,
        relays: source.relays,
        url: source.url,
        day: source.date,
        dateNote: source.dateNote,
        accessed: source.accessed,
        archived: source.archived,
        language: source.language,
        note: source.note,
      };
    }),
    outlook: data.outlook,
    changes: data.changes,
    headings: story.headings,
    words: story.words,
  };
};
