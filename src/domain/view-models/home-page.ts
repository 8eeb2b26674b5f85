import { homeAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { toTeaserHtml } from '../body/article-figure.ts';
import { printElements, type SafeHtml } from '../body/page-body.ts';
import { claimStatuses } from '../claim-statuses.ts';
import type { ClaimStatus } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import { toOrganisationNode, toWebsiteNode } from '../json-ld.ts';
import { type Hub, toTopicHub } from '../hubs.ts';
import type { Newsroom } from '../newsroom.ts';
import { toFigure } from '../pictures/figure.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';
import { type DueQuestion, toDueQuestions } from './due-question.ts';
import { type IndexEntry, listEntries, toIndexEntry } from './index-page.ts';
import { buildPageFrame, type PageFrame, toNewestLine } from './page-frame.ts';
import { toUntranslatedLinks, type UntranslatedLink } from './untranslated-link.ts';

/** Stories in the row below the lead. */
const rowSize = 4;
/** Key points of the lead, or of the story beside it. */
const pointsShown = 3;
/** Stories under one topic on the front page, and those without which it gets no section. */
const sectionStories = { most: 3, fewest: 2 } as const;
/** Topics that get a section of stories. */
const sectionCount = 6;
/** Further stories, as headlines. */
const othersShown = 8;
/** Topics and countries named at the foot; their indexes have them all. */
const namesShown = 12;

/** A topic with stories that the ranks above it do not show. */
export interface TopicSection {
  readonly topic: IndexEntry;
  readonly articles: readonly ArticleCard[];
}

/** The story that leads the front page. */
export interface HomeLead extends ArticleCard {
  /** What is shown beside its headline: its picture, else its first figure without the table. */
  readonly sight: { readonly html: SafeHtml; readonly isDrawn: boolean } | undefined;
  /** Shown where there is nothing to see. */
  readonly keyPoints: readonly string[];
}

/** Names with a link to all of them, where more exist. */
export interface NamesShown {
  readonly entries: readonly IndexEntry[];
  readonly hasMore: boolean;
}

/** The front page. */
export interface HomePage {
  readonly frame: PageFrame;
  /** The day of the newest story. */
  readonly newest: string;
  readonly lead: HomeLead | undefined;
  /** One story beside the lead, two where a story would otherwise be alone. */
  readonly beside: readonly ArticleCard[];
  /** Key points of the only story beside the lead, where something is shown beside the headline of the lead. */
  readonly besidePoints: readonly string[];
  readonly row: readonly ArticleCard[];
  /** Statuses with a mark on the page, for the key. */
  readonly statuses: readonly ClaimStatus[];
  readonly due: readonly DueQuestion[];
  readonly sections: readonly TopicSection[];
  /** Stories that no section has room for; never a single one. */
  readonly others: readonly ArticleCard[];
  readonly topics: NamesShown;
  readonly countries: NamesShown;
  /** What stories were asked for by here before they were brought in: "p", as in "/?p=12". */
  readonly formerNames: readonly string[];
  readonly untranslated: readonly UntranslatedLink[];
}

/** The story that an editor has lead, or the newest. */
const findLeading = (articles: readonly PublishedArticle[]): PublishedArticle | undefined =>
  articles.find(({ leading }) => leading !== undefined) ?? articles[0];

const toSight = (lead: PublishedArticle, edition: Edition): HomeLead['sight'] => {
  if (lead.lead !== undefined) {
    const { picture, alt, words } = lead.lead;
    return { html: printElements([toFigure(picture, alt, words, 'front')]), isDrawn: false };
  }
  const [figure] = lead.figures;
  return figure && { html: toTeaserHtml(lead, figure.id, edition), isDrawn: true };
};

interface Ranks {
  readonly beside: readonly PublishedArticle[];
  readonly row: readonly PublishedArticle[];
  readonly sections: readonly { readonly hub: Hub; readonly articles: readonly PublishedArticle[] }[];
  readonly others: readonly PublishedArticle[];
}

/** Puts each story in one place only: beside the lead, into the row, under its busiest topic, or among the others. */
const rankStories = (rest: readonly PublishedArticle[], hubs: readonly Hub[], besideSize: number): Ranks => {
  const beside = rest.slice(0, besideSize);
  const row = rest.slice(besideSize, besideSize + rowSize);
  const left = new Set(rest.slice(besideSize + rowSize));
  const shown: Ranks['sections'][number][] = [];
  for (const hub of hubs) {
    // A story of two topics is listed under the busier one only.
    const articles = hub.articles.filter((article) => left.has(article)).slice(0, sectionStories.most);
    if (articles.length < sectionStories.fewest || shown.length === sectionCount) continue;
    shown.push({ hub, articles });
    for (const article of articles) left.delete(article);
  }
  return { beside, row, sections: shown, others: [...left].slice(0, othersShown) };
};

/** Ranks stories so that none is left alone: in the row, or among the others. */
const arrangeStories = (rest: readonly PublishedArticle[], hubs: readonly Hub[]): Ranks => {
  const [one, two] = [rankStories(rest, hubs, 1), rankStories(rest, hubs, 2)];
  const isWhole = ({ row, others }: Ranks): boolean => row.length !== 1 && others.length !== 1;
  const ranks = !isWhole(one) && isWhole(two) ? two : one;
  return ranks.others.length === 1 ? { ...ranks, others: [] } : ranks;
};

/** Hubs with the most stories first; equal ones stay in the order given. */
const busiestFirst = (a: IndexEntry, b: IndexEntry): number => b.total - a.total;

const toNames = (entries: readonly IndexEntry[]): NamesShown => {
  const named = entries.filter(({ total }) => total > 0).toSorted(busiestFirst);
  return { entries: named.slice(0, namesShown), hasMore: named.length > namesShown };
};

/**
 * Builds the front page: the lead, the stories beside and below it, open questions, and topics with what is left.
 * @param formerNames names of queries of old addresses
 */
export const buildHomePage = (newsroom: Newsroom, formerNames: readonly string[] = []): HomePage => {
  const { articles, edition, surroundings } = newsroom;
  const lead = findLeading(articles);
  const hubs = newsroom.topics
    .map((topic) => toTopicHub(newsroom, topic))
    .toSorted((a, b) => b.articles.length - a.articles.length);
  const ranks = arrangeStories(
    articles.filter((article) => article !== lead),
    hubs,
  );
  const toCard = (article: PublishedArticle): ArticleCard => toArticleCard(article, edition);
  const sight = lead && toSight(lead, edition);
  const withStrips = [
    lead,
    ...ranks.beside,
    ...ranks.row,
    ...ranks.sections.flatMap((section) => section.articles),
  ];
  const present = new Set(withStrips.flatMap((article) => article?.claims.map(({ status }) => status) ?? []));
  // With one story alone, there is nothing to choose between.
  const hasChoice = articles.length > 1;
  return {
    frame: buildPageFrame({
      title: edition.site.tagline,
      description: edition.site.description,
      address: homeAddress,
      surroundings,
      languages: newsroom.findLanguages(homeAddress),
      nodes: [toOrganisationNode(edition), toWebsiteNode(edition)],
    }),
    newest: toNewestLine(articles, edition),
    lead: lead && {
      ...toCard(lead),
      sight,
      keyPoints: sight === undefined ? lead.keyPoints.slice(0, pointsShown) : [],
    },
    beside: ranks.beside.map(toCard),
    besidePoints:
      sight !== undefined && ranks.beside.length === 1
        ? (ranks.beside[0]?.keyPoints.slice(0, pointsShown) ?? [])
        : [],
    row: ranks.row.map(toCard),
    statuses: claimStatuses.filter((status) => present.has(status)),
    due: toDueQuestions(articles, edition),
    sections: ranks.sections.map(({ hub, articles: own }) => ({
      topic: toIndexEntry(hub, edition),
      articles: own.map(toCard),
    })),
    others: ranks.others.map(toCard),
    topics: toNames(hasChoice ? listEntries(newsroom, 'topics') : []),
    formerNames,
    untranslated: toUntranslatedLinks(newsroom, homeAddress),
    countries: toNames(hasChoice ? listEntries(newsroom, 'countries') : []),
  };
};
