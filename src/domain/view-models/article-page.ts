import type { OriginChain } from '../../figures/origins/origins.ts';
import { versionFromArticle } from '../addresses/changes-address.ts';
import { toEditionAddress, toEditionFolder } from '../addresses/edition-address.ts';
import { standardsAddress } from '../addresses/needed-pages.ts';
import { findChangesPresence } from '../changed-articles.ts';
import { listVersions } from '../versions/follow-versions.ts';
import { toAbsolute } from '../absolute-address.ts';
import {
  articleAddress,
  articleCardAddress,
  articleChainAddress,
  articleMarkdownAddress,
  articleOembedAddress,
  authorAddress,
  countryAddress,
  figurePictureAddress,
  pictureAddress,
  rssAddress,
  topicAddress,
  topicsAddress,
} from '../address.ts';
import { buildArticleNodes } from '../article-json-ld.ts';
import { isAged } from '../age.ts';
import type { PublishedArticle } from '../article.ts';
import { drawArticleFigure } from '../body/article-figure.ts';
import { hasPart } from '../body/compact-body.ts';
import { maxStops } from '../body/keyboard-stops.ts';
import { type SafeHtml, toPageHtml } from '../body/page-body.ts';
import type { SettledFigure } from '../body/settled-figure.ts';
import type { ClaimStatus } from '../content-types.ts';
import { formatDay, toDay, yearOf } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { listFormat } from '../list-parts.ts';
import type { Newsroom } from '../newsroom.ts';
import type { PageInLanguage } from '../page-in-language.ts';
import { toFirstPublished, toLastUpdated } from '../first-published.ts';
import { findSharedOrigins } from '../origins.ts';
import { hasChainFile } from '../has-chain-file.ts';
import { toFigure } from '../pictures/figure.ts';
import { toReadingMinutes } from '../reading-time.ts';
import type { Related } from '../related.ts';
import { toArticleCardWords, toCardAlt } from '../share-card.ts';
import { type SourceMixPart, toSourceMix } from '../source-mix.ts';
import {
  type ClaimEntry,
  findElsewhere,
  type InList,
  toClaimEntries,
  toSpeakerLinks,
} from './claim-entry.ts';
import { type ContentsEntry, toContents } from './contents.ts';
import type { NamedLink } from './named-link.ts';
import { type CorrectionEntry, toCorrectionEntry } from './correction-entry.ts';
import { toDueStamp } from './due-question.ts';
import { type EventEntry, toEventEntries } from './event-entry.ts';
import { type EvidenceGlance, toEvidenceGlance, toStrip } from './evidence-glance.ts';
import { type IndexFacets, toIndexFacets } from './index-facets.ts';
import {
  buildPageFrame,
  type CardLink,
  type FeedLink,
  type PageFrame,
  type Surroundings,
} from './page-frame.ts';
import { type ForecastEntry, toCriteria, toForecastEntry } from './forecast-entry.ts';
import { toQuestionAnchors } from '../question-anchor.ts';
import { countStopsAbove } from './stops-above.ts';
import { type SourceList, toSourceList } from './source-entry.ts';
import {
  type Stamp,
  type ArticleCard,
  toCalendarStamp,
  toHeldNote,
  toMomentStamp,
  toArticleCard,
} from './article-card.ts';
import { toWrittenDates, type WrittenDates } from './written-dates.ts';
import { languageNames } from '../language-names.ts';
import { formatPlain } from '../numbers.ts';

/** One question of the outlook. */
export interface OutlookEntry {
  /** Its id on the page, where it has one of its own. */
  readonly anchor: string | undefined;
  readonly question: string;
  /** When it is to be answered, or since when it should have been. */
  readonly due: Stamp;
  /** Why it is still open. */
  readonly note: string | undefined;
  /** How it is decided. */
  readonly criteria: string | undefined;
  readonly forecasts: readonly ForecastEntry[];
  readonly outcome:
    | {
        readonly day: Stamp;
        /** The answer in one word, where the editor gives one. */
        readonly result: string | undefined;
        readonly text: string;
        readonly sources: readonly { number: string; id: string }[];
      }
    | undefined;
}

/** Whose translation a page is, and of what. */
export interface TranslationEntry {
  readonly translator: string;
  readonly on: Stamp;
  readonly original: { readonly language: string; readonly name: string; readonly address: string };
  /** A sentence, where the original was changed since. */
  readonly behind: string | undefined;
}

/** Everything the article page prints. */
export interface ArticlePage {
  /** Set where the page is a translation. */
  readonly translation: TranslationEntry | undefined;
  readonly frame: PageFrame;
  readonly kicker: NamedLink;
  readonly type: NamedLink;
  readonly title: string;
  readonly standfirst: string;
  readonly authors: readonly NamedLink[];
  readonly published: Stamp;
  /** The day it stands for and the day it was written, where they differ; printed in place of `published`. */
  readonly written: WrittenDates | undefined;
  readonly updated: Stamp | undefined;
  readonly readingMinutes: number;
  readonly held: string | undefined;
  /** Until when the story is marked as developing. */
  readonly developing: Stamp | undefined;
  readonly aged: { readonly day: string; readonly newer: readonly NamedLink[] } | undefined;
  readonly keyPoints: readonly string[];
  readonly body: SafeHtml;
  /** Whether something is drawn on it, or a card leads to another site: what few stories need the look of. */
  readonly isDrawn: boolean;
  readonly contents: readonly ContentsEntry[];
  readonly glance: EvidenceGlance;
  readonly claims: readonly ClaimEntry[];
  /** Those who assert them, with all that they assert elsewhere. */
  readonly speakers: InList<NamedLink>;
  readonly events: readonly EventEntry[];
  readonly corrections: readonly CorrectionEntry[];
  readonly sourceMix: readonly SourceMixPart[];
  readonly sourceCount: number;
  readonly sources: SourceList;
  /** Origins that several of the sources share. */
  readonly origins: readonly OriginChain[];
  readonly outlook: readonly OutlookEntry[];
  /** What was noted of its changes, each with what it changed. */
  readonly changes: readonly { readonly at: Stamp; readonly reason: string; readonly address: string }[];
  /** Where what changed last is shown, unless the last of these leads there; undefined where nothing has changed. */
  readonly newestVersion: string | undefined;
  readonly topics: readonly NamedLink[];
  readonly countries: readonly NamedLink[];
  readonly related: readonly { readonly card: ArticleCard; readonly reason: string }[];
  readonly follow: readonly FeedLink[];
  /** Values for the search index. */
  readonly index: {
    readonly day: string;
    readonly year: string;
    readonly month: string;
    /** What is searched besides the text: other names, subjects and authors, separated by commas. */
    readonly keywords: string;
    /** Statuses of its statements, a list for each section. */
    readonly strip: readonly (readonly ClaimStatus[])[];
  };
  readonly facets: IndexFacets;
}

/** Related stories shown. */
const relatedSize = 3;

/** Refines the questions of the outlook to what pages print. */
export const toOutlookEntries = (article: PublishedArticle, edition: Edition): OutlookEntry[] => {
  const anchors = toQuestionAnchors(article.outlook);
  return article.outlook.map((item, index) => toOutlookEntry(article, item, anchors[index] ?? '', edition));
};

const toOutlookEntry = (
  article: PublishedArticle,
  item: PublishedArticle['outlook'][number],
  anchor: string,
  edition: Edition,
): OutlookEntry => ({
  anchor: item.forecasts && anchor,
  question: item.question,
  due: toDueStamp(item, edition),
  note: item.note,
  criteria: toCriteria(item, edition),
  forecasts: (item.forecasts ?? []).map((forecast) => toForecastEntry(article, forecast, edition)),
  outcome: item.outcome && {
    day: toCalendarStamp(item.outcome.date, edition),
    result: item.outcome.result && edition.text.forecasts.results[item.outcome.result],
    text: item.outcome.text,
    sources: item.outcome.sources.map((id) => ({
      id,
      number: formatPlain(article.sources.find((source) => source.id === id)?.number ?? 0, edition),
    })),
  },
});

const toReason = (related: Related, edition: Edition): string =>
  edition.text.article.relatedReason(
    listFormat(edition.dialect).format([...related.sharedTopics, ...related.sharedCountries].slice(0, 3)),
  );

/** The figure that other sites show of a story, if its editor has chosen one; what it has not, the desk reports. */
export const findSharedFigure = ({ figures, shareFigure }: PublishedArticle): SettledFigure | undefined =>
  figures.find(({ id }) => id === shareFigure);

/** The picture that other sites show of a story: the drawn one, unless the editor has chosen another. */
const toCard = (article: PublishedArticle, edition: Edition, size: CardLink['size']): CardLink => {
  const figure = findSharedFigure(article);
  if (figure !== undefined) {
    const { drawn } = drawArticleFigure(article, figure.id, edition);
    return {
      address: figurePictureAddress(article.slug, figure.id),
      alt: drawn.description,
      ...(size === undefined ? {} : { size }),
    };
  }
  return article.lead?.isShared === true
    ? { address: pictureAddress(article.lead.picture.share.name), alt: article.lead.alt }
    : {
        address: articleCardAddress(article.slug),
        alt: toCardAlt(toArticleCardWords(article, edition), edition, article.figures[0]?.title),
      };
};

const toTranslation = (
  { slug, translation }: PublishedArticle,
  edition: Edition,
): TranslationEntry | undefined => {
  if (translation === undefined) return undefined;
  const { translator, on, language, behind } = translation;
  const names = languageNames(edition.language);
  return {
    translator: translator.name,
    on: toCalendarStamp(on, edition),
    original: {
      language,
      name: names.of(language) ?? language,
      address: toEditionAddress(
        articleAddress(slug),
        language === edition.site.language ? '' : toEditionFolder(language),
      ),
    },
    behind: behind && edition.text.languages.behind(behind.statements, behind.others),
  };
};

/** What the page of a story shows of others, and of the newsroom: with the story itself all that it is made from. */
export interface ArticleContext {
  readonly aged: ArticlePage['aged'];
  readonly events: ArticlePage['events'];
  readonly related: ArticlePage['related'];
  /** For each statement, where else its matter is stated. */
  readonly elsewhere: readonly (readonly NamedLink[])[];
  /** Name of the version of now, where there was another. */
  readonly versionId: string | undefined;
  /** Of the picture of the figure that other sites show, in pixels, where there is one. */
  readonly pictureSize: CardLink['size'];
  /** The story in its languages, where it has several. */
  readonly languages: readonly PageInLanguage[];
}

/** The name of the version that a story is in now; of one that never changed nothing is said. */
const findVersionId = (newsroom: Newsroom, article: PublishedArticle): string | undefined => {
  if (!findChangesPresence(newsroom, article).hasPage) return undefined;
  const versions = listVersions(article, newsroom.findKnownVersions(article), newsroom.edition.language);
  return versions.length > 1 ? versions.at(-1)?.id : undefined;
};

/** Gathers what the page of a story shows of others. */
export const gatherArticleContext = (
  newsroom: Newsroom,
  article: PublishedArticle,
  pictureSize?: CardLink['size'],
): ArticleContext => {
  const { edition, instant, matters, tellers } = newsroom;
  return {
    aged: isAged(article, instant, edition.site.agedAfterDays)
      ? {
          day: formatDay(article.publishedAt, edition),
          newer: newsroom.findNewer(article, 3).map((newer) => ({
            name: newer.title,
            address: articleAddress(newer.slug),
          })),
        }
      : undefined,
    events: toEventEntries(article, tellers, edition),
    related: newsroom.findRelated(article, relatedSize).map((other) => ({
      card: toArticleCard(other.article, edition),
      reason: toReason(other, edition),
    })),
    elsewhere: findElsewhere(article, matters),
    versionId: findVersionId(newsroom, article),
    pictureSize,
    languages: newsroom.findLanguages(articleAddress(article.slug)),
  };
};

/**
 * Builds the page of a story.
 * @param size of the picture of the figure that other sites show, in pixels, where there is one
 */
export const buildArticlePage = (
  newsroom: Newsroom,
  article: PublishedArticle,
  size?: CardLink['size'],
): ArticlePage =>
  buildPageInContext(article, gatherArticleContext(newsroom, article, size), newsroom.surroundings);

/** Builds the page of a story from what was gathered for it: a build that does not print it need not build it. */
export const buildPageInContext = (
  article: PublishedArticle,
  { aged, events, related, elsewhere, versionId, pictureSize, languages }: ArticleContext,
  surroundings: Surroundings,
): ArticlePage => {
  const { edition } = surroundings;
  const { site, text } = edition;
  const topics = article.topics.map((topic) => ({ name: topic.name, address: topicAddress(topic.id) }));
  const origins = findSharedOrigins(article.sources, edition);
  const countries = article.countries.map((country) => ({
    name: country.name,
    address: countryAddress(country.slug),
  }));
  const mainTopic = topics[0] ?? { name: text.site.menuTopics, address: topicsAddress };
  const card = toCard(article, edition, pictureSize);
  const lead = article.lead && toFigure(article.lead.picture, article.lead.alt, article.lead.words, 'lead');
  return {
    frame: buildPageFrame({
      title: article.title,
      description: article.standfirst,
      address: articleAddress(article.slug),
      surroundings,
      languages,
      nearFeeds: topics.slice(0, 1).map(({ name, address }) => ({
        title: text.site.feedOf(site.name, name),
        page: address,
      })),
      trail: [{ name: text.site.menuTopics, address: topicsAddress }, mainTopic],
      isListed: article.hold === undefined,
      kind: 'article',
      nodes: buildArticleNodes(article, card.address, edition, languages),
      card,
      forms: [
        { type: 'text/markdown', address: articleMarkdownAddress(article.slug) },
        // The chain of evidence in the vocabulary of the page's own structured data, which has no room for statements.
        ...(hasChainFile(article)
          ? [{ type: 'application/ld+json', address: articleChainAddress(article.slug) }]
          : []),
        // Other sites read it from afar, and not all of them resolve a relative address.
        {
          type: 'application/json+oembed',
          address: toAbsolute(articleOembedAddress(article.slug), edition),
        },
      ],
      times: {
        published: toFirstPublished(article).toISOString(),
        modified: toLastUpdated(article).toISOString(),
      },
    }),
    kicker: { name: article.kicker, address: mainTopic.address },
    type: {
      name: text.workTypes[article.type],
      address: standardsAddress(article.type),
    },
    translation: toTranslation(article, edition),
    title: article.title,
    standfirst: article.standfirst,
    authors: article.authors.map((author) => ({ name: author.name, address: authorAddress(author.id) })),
    published: toMomentStamp(article.publishedAt, edition),
    written: toWrittenDates(article, edition),
    updated: article.updatedAt && toMomentStamp(article.updatedAt, edition),
    readingMinutes: toReadingMinutes(article.words, site.wordsPerMinute),
    held: toHeldNote(article, edition),
    developing: article.developing && toMomentStamp(article.developing, edition),
    aged,
    keyPoints: article.keyPoints,
    body: toPageHtml(article.body, edition, article, {
      room: maxStops - countStopsAbove(article, lead),
      lead,
    }),
    isDrawn: article.figures.length > 0 || origins.length > 0 || hasPart(article.body, 'embed'),
    contents: toContents(article, edition),
    sourceMix: toSourceMix(article.sources),
    sourceCount: article.sources.length,
    glance: toEvidenceGlance(article, edition),
    claims: toClaimEntries(article, elsewhere, edition),
    speakers: toSpeakerLinks(article.claims, edition),
    events,
    corrections: article.corrections.map((correction) =>
      toCorrectionEntry(correction, article.claims, edition),
    ),
    sources: toSourceList(article.sources, article.claims, edition),
    origins,
    outlook: toOutlookEntries(article, edition),
    changes: article.changes.map((change) => ({
      at: toMomentStamp(change.date, edition),
      reason: change.reason,
      address: versionFromArticle(change.date.toISOString()),
    })),
    newestVersion:
      versionId === undefined || article.changes.at(-1)?.date.toISOString() === versionId
        ? undefined
        : versionFromArticle(versionId),
    topics,
    countries,
    related,
    follow: [...topics, ...countries].map(({ name, address }) => ({
      title: text.article.followTopic(name),
      address: rssAddress(address),
    })),
    index: {
      day: toDay(article.publishedAt, edition.zone),
      year: String(yearOf(article.publishedAt, edition.zone)),
      month: toDay(article.publishedAt, edition.zone).slice(0, 7),
      keywords: [
        ...article.keywords,
        ...[...article.topics, ...article.countries, ...article.authors].map(({ name }) => name),
      ].join(', '),
      strip: toStrip(article.claims),
    },
    facets: toIndexFacets(article, edition),
  };
};
