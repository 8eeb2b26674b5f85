import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { houseAddress } from '../domain/address.ts';
import type { AuthorReference, PublishedArticle, TopicReference } from '../domain/article.ts';
import { type Country, toCountry } from '../domain/country.ts';
import { type Crossing, listCrossings } from '../domain/crossings.ts';
import { groupMatters } from '../domain/matters.ts';
import { byName } from '../domain/order.ts';
import { selectPublished, selectWithdrawn } from '../domain/publication.ts';
import { buildRelatedFinder } from '../domain/related.ts';
import type { WithdrawnArticle } from '../domain/withdrawn-article.ts';
import { toEdition } from '../domain/edition.ts';
import { type Surroundings, toPreviewNote } from '../domain/view-models/page-frame.ts';
import type { Publisher } from '../schemas/publisher.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { readDataTable } from './data-files.ts';
import { loadPictures } from './pictures.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleStory } from './settle-story.ts';
import { toArticle } from './to-article.ts';

/** A topic, country or author with its stories, newest first. */
export interface WithStories<Subject> {
  readonly subject: Subject;
  readonly stories: readonly PublishedArticle[];
}

export interface TopicSubject extends TopicReference {
  readonly description: string;
  readonly entry: CollectionEntry<'topics'>;
}

export interface CountrySubject extends Country {
  readonly description: string | undefined;
  /** The editorial profile, if one is written. */
  readonly entry: CollectionEntry<'countries'> | undefined;
}

export interface PublisherSubject {
  readonly id: string;
  readonly name: string;
  readonly data: Publisher;
}

export interface AuthorSubject extends AuthorReference {
  readonly entry: CollectionEntry<'authors'>;
}

/** Everything the pages are made from, loaded once. */
export interface Newsroom {
  /** Every story that may be shown, newest first. */
  readonly articles: readonly PublishedArticle[];
  /** Stories that were taken back, the last first: in none of the lists below. */
  readonly withdrawn: readonly WithdrawnArticle[];
  /** The entry an article came from, for its body. */
  readonly findEntry: (article: PublishedArticle) => CollectionEntry<'articles'>;
  readonly topics: readonly WithStories<TopicSubject>[];
  readonly countries: readonly WithStories<CountrySubject>[];
  readonly authors: readonly WithStories<AuthorSubject>[];
  /** Every publisher with the stories that cite it. */
  readonly publishers: readonly WithStories<PublisherSubject>[];
  /** Pairs of topic and country that have stories enough in common. */
  readonly crossings: readonly Crossing[];
  readonly pages: readonly CollectionEntry<'pages'>[];
  readonly findRelated: ReturnType<typeof buildRelatedFinder>;
  /** What several stories say of one matter. */
  readonly matters: ReturnType<typeof groupMatters>;
  readonly surroundings: Surroundings;
  readonly instant: Date;
}

const groupStories = (
  articles: readonly PublishedArticle[],
  keysOf: (article: PublishedArticle) => readonly string[],
): ReadonlyMap<string, readonly PublishedArticle[]> => {
  const groups = new Map<string, PublishedArticle[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
};

const load = async (): Promise<Newsroom> => {
  const [articles, authors, topics, countries, sources, events, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('authors'),
    getCollection('topics'),
    getCollection('countries'),
    getCollection('sources'),
    getCollection('events'),
    getCollection('pages'),
  ]);
  const topicSubjects = topics.map((entry) => ({
    id: entry.id,
    name: entry.data.name,
    description: entry.data.description,
    entry,
  }));
  const authorSubjects = authors.map((entry) => ({
    id: entry.id,
    name: entry.data.name,
    kind: entry.data.kind,
    entry,
  }));
  const references = {
    authors: new Map(authorSubjects.map((author) => [author.id, author])),
    topics: new Map(topicSubjects.map((topic) => [topic.id, { id: topic.id, name: topic.name }])),
    keywords: {
      topics: new Map(topics.map(({ id, data }) => [id, data.keywords])),
      countries: new Map(countries.map(({ id, data }) => [id.toUpperCase(), data.keywords])),
    },
    publishers: new Map(sources.map((entry) => [entry.id, entry.data])),
    events: new Map(events.map(({ id, data }) => [id, { id, day: data.date, title: data.title }])),
  };
  const stories = await Promise.all(
    articles.map(async (entry) => {
      const { body, ...facts } = toRenderedFacts(entry.rendered);
      const sourceIds = entry.data.sources.map(({ id }) => id);
      return toArticle(
        {
          slug: entry.id,
          data: entry.data,
          ...facts,
          ...settleStory(body, sourceIds, (name) => readDataTable(entry.id, name)),
          pictures: await loadPictures(entry),
        },
        references,
      );
    }),
  );
  const published = selectPublished(stories, run.instant, run.showHeld !== undefined);
  const entries = new Map(articles.map((entry) => [entry.id, entry]));
  const byTopic = groupStories(published, (article) => article.topics.map((topic) => topic.id));
  const byAuthor = groupStories(published, (article) => article.authors.map((author) => author.id));
  const byCountry = groupStories(published, (article) => article.countries.map((country) => country.code));
  const byPublisher = groupStories(published, (article) => [
    ...new Set(article.sources.map((source) => source.publisher.id)),
  ]);
  const profiles = new Map(countries.map((entry) => [entry.id.toUpperCase(), entry]));
  const codes = new Set([...profiles.keys(), ...byCountry.keys()]);
  return {
    articles: published,
    withdrawn: selectWithdrawn(stories, run.instant, run.showHeld !== undefined),
    findEntry: ({ slug }) => {
      const entry = entries.get(slug);
      if (!entry) throw new RangeError(`No article "${slug}" was loaded.`);
      return entry;
    },
    topics: topicSubjects
      .toSorted(byName(site.language))
      .map((subject) => ({ subject, stories: byTopic.get(subject.id) ?? [] })),
    countries: [...codes]
      .map((code) => {
        const entry = profiles.get(code);
        return { ...toCountry(code, site.language), description: entry?.data.description, entry };
      })
      .toSorted(byName(site.language))
      .map((subject) => ({ subject, stories: byCountry.get(subject.code) ?? [] })),
    authors: authorSubjects
      .toSorted(byName(site.language))
      .map((subject) => ({ subject, stories: byAuthor.get(subject.id) ?? [] })),
    publishers: sources
      .map(({ id, data }) => ({ id, name: data.name, data }))
      .toSorted(byName(site.language))
      .map((subject) => ({ subject, stories: byPublisher.get(subject.id) ?? [] })),
    crossings: listCrossings(published),
    pages,
    findRelated: buildRelatedFinder(published),
    matters: groupMatters(published),
    surroundings: {
      edition: toEdition(site, text),
      house: pages.map((page) => ({ name: page.data.title, address: houseAddress(page.id) })),
      preview: run.showHeld === 'preview' ? toPreviewNote(run.instant) : undefined,
    },
    instant: run.instant,
  };
};

let loaded: Promise<Newsroom> | undefined;

/**
 * The only door to the content: loads it, looks references up and applies the publication rule, once a build.
 * While editing live it loads afresh for every page, so that a saved file shows.
 * @throws Error for a reference to something that is not there
 */
export const loadNewsroom = (): Promise<Newsroom> => {
  if (run.showHeld === 'live') return load();
  loaded ??= load();
  return loaded;
};
