import { houseAddress } from './address.ts';
import { buildNewerFinder } from './age.ts';
import type { AuthorReference, PublishedArticle, TopicReference } from './article.ts';
import type { Prose } from './body/prose.ts';
import type { PublisherKind } from './content-types.ts';
import { type Country, toCountry } from './country.ts';
import { type Crossing, listCrossings } from './crossings.ts';
import type { PublishedDossier } from './dossier.ts';
import { groupMentions } from './dossier-mentions.ts';
import type { Edition } from './edition.ts';
import { groupByKeys } from './group-by-keys.ts';
import type { PageInLanguage } from './page-in-language.ts';
import type { ForeignWords } from './mark-foreign-words.ts';
import { groupMatters } from './matters.ts';
import { byName } from './order.ts';
import { type CarriedClaims, groupCarriedClaims } from './publisher-claims.ts';
import { buildWaysFinder } from './publisher-ways.ts';
import { buildRelatedFinder } from './related.ts';
import { followVersions } from './versions/follow-versions.ts';
import type { KnownVersion } from './versions/version.ts';
import { type Surroundings, toPreviewNote } from './view-models/page-frame.ts';
import type { WithdrawnArticle } from './withdrawn-article.ts';
import type { OtherLanguage, Words } from './written-language.ts';

/** A topic, country, author or publisher with its stories, newest first. */
export interface WithArticles<Subject> {
  readonly subject: Subject;
  readonly articles: readonly PublishedArticle[];
}

export interface TopicSubject extends TopicReference {
  readonly description: string;
  /** Its text, if one is written. */
  readonly prose?: Prose;
}

/** What an editor writes of a country. */
export interface CountryProfile {
  /** ISO 3166-1 alpha-2 in capitals. */
  readonly code: string;
  readonly description: string;
  /** Its text, if one is written. */
  readonly prose?: Prose;
}

export interface CountrySubject extends Country {
  /** From the editorial profile; undefined where none is written. */
  readonly description: string | undefined;
  readonly prose?: Prose | undefined;
}

export interface AuthorSubject extends AuthorReference {
  readonly role: string | undefined;
  readonly expertise: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Its text, if one is written. */
  readonly prose?: Prose;
}

export interface PublisherSubject {
  readonly id: string;
  readonly name: string;
  /** Of the name, where nobody has said it in the language of the page. */
  readonly language?: OtherLanguage;
  readonly kind: PublisherKind;
  readonly country: Country | undefined;
  readonly independence: Words | undefined;
  readonly url: string | undefined;
}

/** A page of the newsroom, such as About or Standards. */
export interface HouseSubject {
  readonly id: string;
  /** BCP 47, where the newsroom has the page in another language only: its link leads there. */
  readonly language?: string;
  readonly title: string;
  readonly standfirst: string;
  readonly updatedAt: Date;
  /** Its text, if one is written. */
  readonly prose?: Prose;
}

/** What a newsroom is built from: the content with every reference looked up and the publication rule applied. */
export interface Content {
  /** Every story that may be shown, newest first. */
  readonly articles: readonly PublishedArticle[];
  /** Stories that were taken back, the last first. */
  readonly withdrawn: readonly WithdrawnArticle[];
  readonly topics: readonly TopicSubject[];
  /** The editorial profiles of countries. */
  readonly profiles: readonly CountryProfile[];
  readonly authors: readonly AuthorSubject[];
  readonly publishers: readonly PublisherSubject[];
  readonly house: readonly HouseSubject[];
  /** Every dossier that may be shown. */
  readonly dossiers: readonly PublishedDossier[];
  /** What editors call the matters that stories share, by their ids. */
  readonly matterTitles: ReadonlyMap<string, string>;
}

/** Stories that another language of the site has besides. */
export interface UntranslatedStories {
  /** BCP 47 tag. */
  readonly language: string;
  /** Of its addresses. */
  readonly folder: string;
  readonly stories: number;
}

/** Everything that pages, feeds and documents for machines are made from, in one edition. */
export interface Newsroom {
  readonly edition: Edition;
  /** The moment that the build stands for. */
  readonly instant: Date;
  /** Every story that may be shown, newest first. */
  readonly articles: readonly PublishedArticle[];
  /** Stories that were taken back, the last first: in none of the lists below. */
  readonly withdrawn: readonly WithdrawnArticle[];
  readonly topics: readonly WithArticles<TopicSubject>[];
  /** Every country that has a story or a profile. */
  readonly countries: readonly WithArticles<CountrySubject>[];
  readonly authors: readonly WithArticles<AuthorSubject>[];
  /** Every publisher with the stories that cite it. */
  readonly publishers: readonly WithArticles<PublisherSubject>[];
  /** Pairs of topic and country that have stories enough in common, or had. */
  readonly crossings: readonly Crossing[];
  readonly house: readonly HouseSubject[];
  /** In alphabetical order. */
  readonly dossiers: readonly PublishedDossier[];
  /** The stories that lead to a dossier, newest first, by its id. */
  readonly mentions: ReadonlyMap<string, readonly PublishedArticle[]>;
  /** The versions of a story whose text is known, oldest first; the last one is what it says now. */
  readonly findKnownVersions: (article: PublishedArticle) => readonly KnownVersion[];
  readonly findRelated: ReturnType<typeof buildRelatedFinder>;
  readonly findNewer: ReturnType<typeof buildNewerFinder>;
  /** The stories that tell of an event, by its id. */
  readonly tellers: ReadonlyMap<string, readonly PublishedArticle[]>;
  /** What several stories say of one matter. */
  readonly matters: ReturnType<typeof groupMatters>;
  readonly matterTitles: Content['matterTitles'];
  /** Statements by the agency whose reports their sources carry. */
  readonly carried: CarriedClaims;
  /** On which ways a publisher's reports reach us. */
  readonly findWays: ReturnType<typeof buildWaysFinder>;
  /** Every address that was ever published. */
  readonly recorded: ReadonlySet<string>;
  /** The languages that have something at an address of the table; none where only one has. */
  readonly findLanguages: (address: string) => readonly PageInLanguage[];
  /** Stories that are told in other languages of the site and not in this one, for each language that has some. */
  readonly untranslated: readonly UntranslatedStories[];
  /** Words that its pages have in other languages, since nobody has said them in its own. */
  readonly foreignWords: readonly ForeignWords[];
  readonly surroundings: Surroundings;
}

/** What a newsroom is built for. */
export interface BuildFacts {
  /** The moment that the build stands for. */
  readonly instant: Date;
  readonly isPreview: boolean;
  /** Words that nobody has said in its language; left out, none. */
  readonly foreignWords?: readonly ForeignWords[];
  /** The versions of stories that are known, by slug, oldest first; left out, what each says now. */
  readonly versions?: ReadonlyMap<string, readonly KnownVersion[]>;
  /** Every address that was ever published. */
  readonly recorded: ReadonlySet<string>;
}

/**
 * Builds the newsroom from its content: subjects in alphabetical order with their stories, and what stories have
 * in common.
 */
export const buildNewsroom = (
  content: Content,
  edition: Edition,
  { instant, isPreview, recorded, versions, foreignWords = [] }: BuildFacts,
): Newsroom => {
  const { articles, withdrawn, house } = content;
  const inOrder = byName(edition.language);
  const withArticles = <Subject extends { readonly name: string }>(
    subjects: readonly Subject[],
    keyOf: (subject: Subject) => string,
    keysOf: (article: PublishedArticle) => readonly string[],
  ): WithArticles<Subject>[] => {
    const groups = groupByKeys(articles, keysOf);
    return subjects
      .toSorted(inOrder)
      .map((subject) => ({ subject, articles: groups.get(keyOf(subject)) ?? [] }));
  };
  const profiles = new Map(content.profiles.map((profile) => [profile.code, profile]));
  const codes = new Set([
    ...profiles.keys(),
    ...articles.flatMap(({ countries }) => countries.map(({ code }) => code)),
  ]);
  return {
    edition,
    instant,
    articles,
    withdrawn,
    topics: withArticles(
      content.topics,
      ({ id }) => id,
      ({ topics }) => topics.map(({ id }) => id),
    ),
    countries: withArticles(
      [...codes].map((code) => ({
        ...toCountry(code, edition.language),
        description: profiles.get(code)?.description,
        prose: profiles.get(code)?.prose,
      })),
      ({ code }) => code,
      ({ countries }) => countries.map(({ code }) => code),
    ),
    authors: withArticles(
      content.authors,
      ({ id }) => id,
      ({ authors }) => authors.map(({ id }) => id),
    ),
    publishers: withArticles(
      content.publishers,
      ({ id }) => id,
      ({ sources }) => sources.map(({ publisher }) => publisher.id),
    ),
    crossings: listCrossings(articles, recorded),
    house,
    dossiers: content.dossiers.toSorted(inOrder),
    mentions: groupMentions(articles),
    findKnownVersions: (article) =>
      versions?.get(article.slug) ?? followVersions([], article, instant, edition.language),
    findRelated: buildRelatedFinder(articles),
    findNewer: buildNewerFinder(articles),
    tellers: groupByKeys(articles, ({ events }) => events.map(({ id }) => id)),
    matters: groupMatters(articles),
    matterTitles: content.matterTitles,
    carried: groupCarriedClaims(articles),
    findWays: buildWaysFinder(articles, content.publishers),
    recorded,
    findLanguages: () => [],
    untranslated: [],
    foreignWords,
    surroundings: {
      edition,
      house: house.map(({ id, title, language }) => ({
        name: title,
        address: houseAddress(id),
        ...(language !== undefined && { language }),
      })),
      preview: isPreview ? toPreviewNote(instant, edition) : undefined,
    },
  };
};
