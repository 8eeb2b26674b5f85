import { getCollection } from 'astro:content';
import type { Prose } from '../domain/body/prose.ts';
import { toCountry } from '../domain/country.ts';
import { toEdition } from '../domain/edition.ts';
import { buildNewsroom, type Newsroom } from '../domain/newsroom.ts';
import { selectPublished, selectWithdrawn } from '../domain/publication.ts';
import { findWithheldHubs, leaveOutHubs } from '../domain/withheld.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { readDataTable } from './data-files.ts';
import { loadPictures } from './pictures.ts';
import { loadProse } from './prose.ts';
import { readRecordedAddresses } from './recorded-addresses.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleStory } from './settle-story.ts';
import { toArticle } from './to-article.ts';

/** The texts of entries that list no sources, by id. */
const loadTexts = async (
  entries: Parameters<typeof loadProse>[0][],
): Promise<(entry: { readonly id: string }) => { readonly prose: Prose }> => {
  const texts = new Map<string, Prose>();
  for (const entry of entries) texts.set(entry.id, await loadProse(entry));
  return ({ id }) => {
    const prose = texts.get(id);
    if (prose === undefined) throw new RangeError(`No text of "${id}" was loaded.`);
    return { prose };
  };
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
  const edition = toEdition(site, text);
  const references = {
    authors: new Map(authors.map(({ id, data }) => [id, { id, name: data.name, kind: data.kind }])),
    topics: new Map(topics.map(({ id, data }) => [id, { id, name: data.name }])),
    keywords: {
      topics: new Map(topics.map(({ id, data }) => [id, data.keywords])),
      countries: new Map(countries.map(({ id, data }) => [id.toUpperCase(), data.keywords])),
    },
    publishers: new Map(sources.map(({ id, data }) => [id, data])),
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
        edition,
      );
    }),
  );
  const texts = {
    topics: await loadTexts(topics),
    countries: await loadTexts(countries),
    authors: await loadTexts(authors),
    pages: await loadTexts(pages),
  };
  const showHeld = run.showHeld !== undefined;
  const withheld = showHeld
    ? new Set<string>()
    : findWithheldHubs(stories, readRecordedAddresses(run.contentFolder), run.instant);
  const content = leaveOutHubs(
    {
      articles: selectPublished(stories, run.instant, showHeld),
      withdrawn: selectWithdrawn(stories, run.instant, showHeld),
      topics: topics.map(({ id, data }) => ({
        ...texts.topics({ id }),
        id,
        name: data.name,
        description: data.description,
      })),
      profiles: countries.map(({ id, data }) => ({
        ...texts.countries({ id }),
        code: id.toUpperCase(),
        description: data.description,
      })),
      authors: authors.map(({ id, data }) => ({
        ...texts.authors({ id }),
        id,
        name: data.name,
        kind: data.kind,
        role: data.role,
        expertise: data.expertise,
        links: data.links,
      })),
      publishers: sources.map(({ id, data }) => ({
        id,
        name: data.name,
        kind: data.kind,
        country: data.country === undefined ? undefined : toCountry(data.country, edition.language),
        independence: data.independence,
        url: data.url,
      })),
      house: pages.map(({ id, data }) => ({
        ...texts.pages({ id }),
        id,
        title: data.title,
        standfirst: data.standfirst,
        updatedAt: data.updated,
      })),
    },
    withheld,
  );
  return buildNewsroom(content, edition, {
    instant: run.instant,
    isPreview: run.showHeld === 'preview',
  });
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
