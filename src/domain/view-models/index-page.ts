import {
  archiveAddress,
  articleAddress,
  authorsAddress,
  countriesAddress,
  topicsAddress,
  yearAddress,
} from '../address.ts';
import type { Edition } from '../edition.ts';
import { type Hub, listYears, toAuthorHub, toCountryHub, toTopicHub } from '../hubs.ts';
import { toDossiersLink } from '../dossier-subjects.ts';
import type { Newsroom } from '../newsroom.ts';
import type { NamedLink } from './named-link.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type Stamp, toDayStamp } from './article-card.ts';
import { formatPlain } from '../numbers.ts';

/** One entry of an index of hubs. */
export interface IndexEntry {
  readonly name: string;
  readonly address: string;
  readonly description: string | undefined;
  readonly total: number;
  readonly newest: { readonly title: string; readonly address: string; readonly day: Stamp } | undefined;
}

/** An index of hubs: all topics, all countries, all authors, all years. */
export interface IndexPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  /** The list of dossiers, beside an index of what they are about. */
  readonly dossiers: NamedLink | undefined;
  readonly entries: readonly IndexEntry[];
}

/** Refines something that has stories, newest first, to an entry of an index. */
export const toIndexEntry = (
  { name, address, description, articles }: Pick<Hub, 'name' | 'address' | 'articles'> & Partial<Hub>,
  edition: Edition,
): IndexEntry => {
  const newest = articles[0];
  return {
    name,
    address,
    description: description === '' ? undefined : description,
    total: articles.length,
    newest: newest && {
      title: newest.title,
      address: articleAddress(newest.slug),
      day: toDayStamp(newest.publishedAt, edition),
    },
  };
};

/** What there is an index of. */
export type IndexKind = 'topics' | 'countries' | 'authors' | 'archive';

const listHubs: Readonly<Record<IndexKind, (newsroom: Newsroom) => Parameters<typeof toIndexEntry>[0][]>> = {
  topics: (newsroom) => newsroom.topics.map((topic) => toTopicHub(newsroom, topic)),
  countries: (newsroom) => newsroom.countries.map((country) => toCountryHub(newsroom, country)),
  authors: (newsroom) => newsroom.authors.map((author) => toAuthorHub(newsroom, author)),
  // In the list of years, a year is enough of a name.
  archive: (newsroom) =>
    listYears(newsroom).map(({ year, articles }) => ({
      name: formatPlain(year, newsroom.edition),
      address: yearAddress(year),
      articles,
    })),
};

/** The entries of an index: names in alphabetical order, years newest first. */
export const listEntries = (newsroom: Newsroom, kind: IndexKind): IndexEntry[] =>
  listHubs[kind](newsroom).map((hub) => toIndexEntry(hub, newsroom.edition));

const describe: Readonly<
  Record<IndexKind, (words: Edition['text']['hub']) => Pick<Hub, 'name' | 'description' | 'address'>>
> = {
  topics: ({ topicsTitle, topicsDescription }) => ({
    name: topicsTitle,
    description: topicsDescription,
    address: topicsAddress,
  }),
  countries: ({ countriesTitle, countriesDescription }) => ({
    name: countriesTitle,
    description: countriesDescription,
    address: countriesAddress,
  }),
  authors: ({ authorsTitle, authorsDescription }) => ({
    name: authorsTitle,
    description: authorsDescription,
    address: authorsAddress,
  }),
  archive: ({ archiveTitle, archiveDescription }) => ({
    name: archiveTitle,
    description: archiveDescription,
    address: archiveAddress,
  }),
};

/** Builds the index of all topics, countries or authors, or of all years. */
export const buildIndexPage = (newsroom: Newsroom, kind: IndexKind): IndexPage => {
  const { name, description, address } = describe[kind](newsroom.edition.text.hub);
  return {
    frame: buildPageFrame({
      title: name,
      description,
      address,
      surroundings: newsroom.surroundings,
      languages: newsroom.findLanguages(address),
      trail: [],
    }),
    name,
    description,
    dossiers: kind === 'topics' || kind === 'countries' ? toDossiersLink(newsroom) : undefined,
    entries: listEntries(newsroom, kind),
  };
};
