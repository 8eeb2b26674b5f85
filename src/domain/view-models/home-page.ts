import { articleAddress, homeAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { toTeaserHtml } from '../body/article-figure.ts';
import type { SafeHtml } from '../body/page-body.ts';
import { formatCalendarDay } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { toOrganisationNode, toWebsiteNode } from '../json-ld.ts';
import { toTopicHub } from '../hubs.ts';
import type { Newsroom } from '../newsroom.ts';
import { compareText } from '../order.ts';
import { type IndexEntry, listEntries, toIndexEntry } from './index-page.ts';
import { buildPageFrame, type PageFrame, toDateLine } from './page-frame.ts';
import { type Stamp, type ArticleCard, toArticleCard } from './article-card.ts';

/** Stories in the second rank, below the lead. */
const secondRankSize = 3;
/** Stories under one topic on the front page. */
const topicSectionSize = 3;
/** Topics that get a section of stories. */
const topicSectionCount = 6;
/** Further topics, by name; the index has them all. */
const otherTopicCount = 12;
/** Open questions shown. */
const dueSize = 5;
/** Countries shown; the index has them all. */
const countryListSize = 12;

/** A question a story left open. */
export interface DueQuestion {
  readonly question: string;
  readonly due: Stamp;
  readonly article: string;
  readonly address: string;
}

/** A topic with stories that the ranks above it do not show. */
export interface TopicSection {
  readonly topic: IndexEntry;
  readonly articles: readonly ArticleCard[];
}

/** The front page. */
export interface HomePage {
  readonly frame: PageFrame;
  /** The day of the newest change in the stories. */
  readonly dateLine: string;
  readonly lead: ArticleCard | undefined;
  readonly leadKeyPoints: readonly string[];
  /** The first figure of the lead, without its table. */
  readonly leadFigure: SafeHtml | undefined;
  readonly secondRank: readonly ArticleCard[];
  readonly topicSections: readonly TopicSection[];
  /** Topics whose stories all stand above, or for which there is no room: by name. */
  readonly otherTopics: readonly IndexEntry[];
  readonly countries: readonly IndexEntry[];
  readonly hasMoreCountries: boolean;
  readonly due: readonly DueQuestion[];
}

const toDueQuestions = (articles: readonly PublishedArticle[], edition: Edition): DueQuestion[] =>
  articles
    .flatMap((article) =>
      article.outlook
        .filter((item) => item.outcome === undefined)
        .map((item) => ({
          question: item.question,
          due: { iso: item.due, text: formatCalendarDay(item.due, edition) },
          article: article.title,
          address: articleAddress(article.slug),
        })),
    )
    .toSorted((a, b) => compareText(a.due.iso, b.due.iso) || compareText(a.address, b.address))
    .slice(0, dueSize);

/** Hubs with the most stories first; equal ones stay in the order given. */
const busiestFirst = (a: IndexEntry, b: IndexEntry): number => b.total - a.total;

/** Builds the front page: the lead and its second rank, then topics with what the ranks left out. */
export const buildHomePage = (newsroom: Newsroom): HomePage => {
  const { articles, edition, surroundings } = newsroom;
  const [lead, ...others] = articles;
  const secondRank = others.slice(0, secondRankSize);
  const shown = new Set([lead, ...secondRank].map((article) => article?.slug));
  const topicSections: TopicSection[] = [];
  const otherTopics: IndexEntry[] = [];
  const busiest = newsroom.topics
    .map((topic) => ({
      entry: toIndexEntry(toTopicHub(newsroom, topic), edition),
      articles: topic.articles,
    }))
    .filter(({ entry }) => entry.total > 0)
    .toSorted((a, b) => busiestFirst(a.entry, b.entry));
  const countries = listEntries(newsroom, 'countries').filter(({ total }) => total > 0);
  for (const { entry, articles: all } of busiest) {
    const fresh = all.filter((article) => !shown.has(article.slug)).slice(0, topicSectionSize);
    if (fresh.length > 0 && topicSections.length < topicSectionCount) {
      topicSections.push({
        topic: entry,
        articles: fresh.map((article) => toArticleCard(article, edition)),
      });
      // A story of two topics stands under the busier one only.
      for (const article of fresh) shown.add(article.slug);
    } else {
      otherTopics.push(entry);
    }
  }
  return {
    frame: buildPageFrame({
      title: edition.site.tagline,
      description: edition.site.description,
      address: homeAddress,
      surroundings,
      nodes: [toOrganisationNode(edition), toWebsiteNode(edition)],
    }),
    dateLine: toDateLine(articles, edition),
    lead: lead && toArticleCard(lead, edition, 'lead'),
    leadKeyPoints: lead?.keyPoints ?? [],
    // One of the two is enough beside a headline, and the picture is what the editor chose for it.
    leadFigure: lead?.lead ? undefined : lead?.figures[0] && toTeaserHtml(lead, lead.figures[0].id, edition),
    secondRank: secondRank.map((article) => toArticleCard(article, edition)),
    topicSections,
    otherTopics: otherTopics.slice(0, otherTopicCount),
    countries: countries.toSorted(busiestFirst).slice(0, countryListSize),
    hasMoreCountries: countries.length > countryListSize,
    due: toDueQuestions(articles, edition),
  };
};
