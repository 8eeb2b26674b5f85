import type { Publisher } from '../../schemas/publisher.ts';
import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import { houseAddress, publisherAddress, sourcesAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import type { PublisherKind } from '../content-types.ts';
import { toCountry } from '../country.ts';
import type { SourceMixPart } from '../source-mix.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';
import {
  type CarriedStatements,
  groupCarriedStatements,
  listStatementsCarrying,
  listStatementsOn,
} from './publisher-page.ts';

/** A publisher in the index. */
export interface PublisherEntry {
  readonly name: string;
  readonly address: string;
  readonly country: string | undefined;
  readonly stories: number;
  readonly statements: number;
  /** Statements that rest on its reports as other publishers carry them. */
  readonly carried: number;
}

/** Publishers of one kind, in alphabetical order. */
export interface PublisherGroup {
  readonly kind: PublisherKind;
  readonly name: string;
  /** Where the kind is explained. */
  readonly explained: string;
  readonly entries: readonly PublisherEntry[];
}

/** The index of publishers. */
export interface PublishersPage {
  readonly frame: PageFrame;
  readonly total: number;
  readonly mix: readonly SourceMixPart[];
  readonly groups: readonly PublisherGroup[];
}

interface WithStories {
  readonly subject: { readonly id: string; readonly name: string; readonly data: Publisher };
  readonly stories: readonly PublishedArticle[];
}

const toEntry = ({ subject, stories }: WithStories, carried: CarriedStatements): PublisherEntry => ({
  name: subject.name,
  address: publisherAddress(subject.id),
  country:
    subject.data.country === undefined ? undefined : toCountry(subject.data.country, site.language).name,
  stories: stories.length,
  statements: listStatementsOn(subject.id, stories).length,
  carried: listStatementsCarrying(subject, carried).length,
});

/**
 * Builds the index of publishers by kind, the kind with most publishers first.
 * @param publishers in alphabetical order, with the stories that cite them
 * @param articles every published story
 */
export const buildPublishersPage = (
  publishers: readonly WithStories[],
  articles: readonly PublishedArticle[],
  surroundings: Surroundings,
): PublishersPage => {
  const carried = groupCarriedStatements(articles);
  const kinds = [...Map.groupBy(publishers, ({ subject }) => subject.data.kind)].toSorted(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  return {
    frame: buildPageFrame({
      title: text.sources.title,
      description: text.sources.description,
      address: sourcesAddress,
      surroundings,
      trail: [],
    }),
    total: publishers.length,
    mix: kinds.map(([kind, group]) => ({ kind, count: group.length })),
    groups: kinds.map(([kind, group]) => ({
      kind,
      name: text.publisherKinds[kind],
      explained: `${houseAddress('standards')}#${kind}`,
      entries: group.map((publisher) => toEntry(publisher, carried)),
    })),
  };
};
