import { standardsAddress } from '../addresses/needed-pages.ts';
import { publisherAddress, sourcesAddress } from '../address.ts';
import type { PublisherKind } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom, PublisherSubject, WithArticles } from '../newsroom.ts';
import { type CarriedClaims, listClaimsCarrying, listClaimsOn } from '../publisher-claims.ts';
import type { SourceMixPart } from '../source-mix.ts';
import { toDossiersLink } from '../dossier-subjects.ts';
import type { OtherLanguage } from '../written-language.ts';
import type { NamedLink } from './named-link.ts';
import { countLost, sumLost, toLostSeen } from './lost-source.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** A publisher in the index. */
export interface PublisherEntry {
  readonly name: string;
  /** Of the name, where nobody has said it in the language of the page. */
  readonly language?: OtherLanguage;
  readonly address: string;
  readonly country: string | undefined;
  readonly articles: number;
  readonly claims: number;
  /** Statements that rest on its reports as other publishers carry them. */
  readonly carried: number;
  /** Its pages that are not any more as stories cited them. */
  readonly lost: number;
  /** When these were last as they had been. */
  readonly lostSeen: string | undefined;
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
  /** The list of dossiers, which cite publishers too. */
  readonly dossiers: NamedLink | undefined;
  readonly total: number;
  /** Cited pages that are gone or changed. */
  readonly lost: number;
  readonly lostSeen: string | undefined;
  readonly mix: readonly SourceMixPart[];
  readonly groups: readonly PublisherGroup[];
}

const toEntry = (
  { subject, articles }: WithArticles<PublisherSubject>,
  carried: CarriedClaims,
  edition: Edition,
): PublisherEntry => {
  const lost = countLost(articles, subject.id);
  return {
    name: subject.name,
    ...(subject.language && { language: subject.language }),
    address: publisherAddress(subject.id),
    country: subject.country?.name,
    articles: articles.length,
    claims: listClaimsOn(subject.id, articles).length,
    carried: listClaimsCarrying(subject, carried).length,
    lost: lost.count,
    lostSeen: toLostSeen(lost, edition),
  };
};

/**
 * Builds the index of publishers by kind, the kind with most publishers first. One on which nothing rests, directly or
 * through others, keeps its page and is not listed.
 */
export const buildPublishersPage = (newsroom: Newsroom): PublishersPage => {
  const { carried, edition, surroundings } = newsroom;
  const publishers = newsroom.publishers.filter(
    ({ subject, articles }) => articles.length > 0 || listClaimsCarrying(subject, carried).length > 0,
  );
  const { text } = edition;
  const kinds = [...Map.groupBy(publishers, ({ subject }) => subject.kind)].toSorted(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  const lost = sumLost(publishers.map(({ subject, articles }) => countLost(articles, subject.id)));
  return {
    frame: buildPageFrame({
      title: text.sources.title,
      description: text.sources.description,
      address: sourcesAddress,
      surroundings,
      languages: newsroom.findLanguages(sourcesAddress),
      trail: [],
    }),
    total: publishers.length,
    dossiers: toDossiersLink(newsroom),
    lost: lost.count,
    lostSeen: toLostSeen(lost, edition),
    mix: kinds.map(([kind, group]) => ({ kind, count: group.length })),
    groups: kinds.map(([kind, group]) => ({
      kind,
      name: text.publisherKinds[kind],
      explained: standardsAddress(kind),
      entries: group.map((publisher) => toEntry(publisher, carried, edition)),
    })),
  };
};
