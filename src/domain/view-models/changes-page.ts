import { articleAddress } from '../address.ts';
import { changesAddress } from '../addresses/changes-address.ts';
import type { PublishedArticle } from '../article.ts';
import { toChainNodes } from '../chain-json-ld.ts';
import { findChangesPresence } from '../changed-articles.ts';
import { formatMoment } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { listFormat } from '../list-parts.ts';
import type { Newsroom } from '../newsroom.ts';
import type { ClaimDifference } from '../versions/compare-versions.ts';
import { listVersions, type Version } from '../versions/follow-versions.ts';
import type { VersionClaim } from '../versions/version.ts';
import { type Stamp, toMomentStamp } from './article-card.ts';
import { type CorrectionEntry, toCorrectionEntry } from './correction-entry.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import type { NamedLink } from './named-link.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** A statement that came, went or changed. */
export interface ChangedClaim {
  /** What became of it. */
  readonly label: string;
  /** The sentences of before and after, where the words changed; else the words that stayed. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly same: string | undefined;
  /** What else of it changed, each in a sentence. */
  readonly remarks: readonly string[];
  /** Where it is in the story. */
  readonly address: string | undefined;
}

/** A version of a story. */
export interface VersionEntry {
  /** Its id on the page. */
  readonly id: string;
  readonly isFirst: boolean;
  /** Something in it would have a reader judge the story differently. */
  readonly isMaterial: boolean;
  /** What happened then: "Published", "Changed". */
  readonly label: string;
  readonly at: Stamp;
  readonly reasons: readonly string[];
  readonly corrections: readonly CorrectionEntry[];
  readonly claims: readonly ChangedClaim[];
  readonly sentences: readonly { readonly before: string | undefined; readonly after: string | undefined }[];
  /** What there is to say besides: that nobody noted why, or that the wording of before is not known. */
  readonly remarks: readonly string[];
}

/** What a reader is told who has read an earlier version; the browser fills in when that was. */
export interface SinceEntry {
  /** The version that was read; empty for the first, which has no name on its page as long as it is the only one. */
  readonly id: string;
  /** With {day} for the day on which it was read. */
  readonly text: string;
  /** The version after it on the page. */
  readonly next: string;
}

/** What has changed in a story since it was published. */
export interface ChangesPage {
  readonly frame: PageFrame;
  readonly article: NamedLink;
  /** How often it changed. */
  readonly summary: string;
  /** From when on the wording is known, where that is not the first day. */
  readonly knownFrom: string | undefined;
  readonly feed: OfferedFeed | undefined;
  /** Newest first. */
  readonly versions: readonly VersionEntry[];
  readonly since: readonly SinceEntry[];
}

/** The feed of what changes in a story. */
export const toChangesFeed = (
  { title, slug }: Pick<PublishedArticle, 'title' | 'slug'>,
  { site, text }: Edition,
): { readonly title: string; readonly page: string } => ({
  title: text.changes.feed(site.name, title),
  page: changesAddress(slug),
});

/** Where a statement is in the story as it is now. */
const toPlace = (slug: string, claim: VersionClaim | undefined, current: ReadonlySet<string>) =>
  claim !== undefined && current.has(claim.anchor) ? `${articleAddress(slug)}#${claim.anchor}` : undefined;

/** What is named in sentences about changed statements. */
interface Names {
  readonly slug: string;
  /** Anchors of the statements that it has now. */
  readonly current: ReadonlySet<string>;
  readonly publishers: ReadonlyMap<string, string>;
  readonly edition: Edition;
}

/** Says who is named for a statement, before and now; "" where nobody is. */
const toSpeakersRemark = (before: string, after: string, { changes }: Edition['text']): string => {
  if (before === '') return changes.speakersNew(after);
  return after === '' ? changes.speakersGone(before) : changes.speakers(before, after);
};

/** Says what became of the judgement of a statement. */
const toLikelihoodRemarks = (
  { likelihood: before }: VersionClaim,
  { likelihood: after }: VersionClaim,
  { changes }: Edition['text'],
): string[] => {
  if (before !== undefined && after !== undefined) return [changes.likelihood(before, after)];
  if (after !== undefined) return [changes.likelihoodNew(after)];
  return before === undefined ? [] : [changes.likelihoodGone(before)];
};

/** Says in sentences what of a statement changed besides its words. */
const toRemarks = (
  before: VersionClaim,
  after: VersionClaim,
  parts: ClaimDifference['parts'],
  { publishers, edition }: Names,
): string[] => {
  const { changes, evidence, isolate } = edition.text;
  const list = (names: readonly string[]): string => listFormat(edition.dialect).format(names.map(isolate));
  const toPublishers = ({ publishers: ids }: VersionClaim): string =>
    list(ids.map((id) => publishers.get(id) ?? id));
  return parts.flatMap((part) => {
    switch (part) {
      case 'words':
        return [];
      case 'status':
        return [changes.status(evidence.words[before.status], evidence.words[after.status])];
      case 'speakers':
        return [toSpeakersRemark(list(before.speakers), list(after.speakers), edition.text)];
      case 'publishers':
        return [changes.publishers(toPublishers(before), toPublishers(after))];
      case 'likelihood':
        return toLikelihoodRemarks(before, after, edition.text);
    }
  });
};

/** A changed statement in words. */
const toChangedClaim = (
  { before, after, parts, sentenceBefore, sentenceAfter }: ClaimDifference,
  names: Names,
): ChangedClaim => {
  const { changes } = names.edition.text;
  const isReworded = before === undefined || after === undefined || parts.includes('words');
  return {
    label: before === undefined ? changes.added : after === undefined ? changes.removed : changes.changed,
    before: sentenceBefore,
    after: sentenceAfter,
    same: isReworded ? undefined : after.text,
    remarks: before && after ? toRemarks(before, after, parts, names) : [],
    address: toPlace(names.slug, after, names.current),
  };
};

const toVersionEntry = (
  version: Version,
  { claims }: Pick<PublishedArticle, 'claims'>,
  names: Names,
): VersionEntry => {
  const { edition } = names;
  const { changes: words } = edition.text;
  const { differences, isFirst } = version;
  const isNoted = version.changes.length + version.corrections.length > 0;
  const isSame = differences?.claims.length === 0 && differences.sentences.length === 0;
  return {
    id: version.id,
    isFirst,
    isMaterial: version.isMaterial,
    label: isFirst ? words.published : words.changedLabel,
    at: toMomentStamp(version.at, edition),
    reasons: version.changes.map(({ reason }) => reason),
    corrections: version.corrections.map((correction) => {
      const entry = toCorrectionEntry(correction, claims, edition);
      return { ...entry, place: entry.place && `${articleAddress(names.slug)}${entry.place}` };
    }),
    claims: (differences?.claims ?? []).map((difference) => toChangedClaim(difference, names)),
    sentences: differences?.sentences ?? [],
    remarks: [
      ...(isFirst || isNoted ? [] : [words.noReason]),
      ...(isSame ? [words.same] : []),
      ...(isFirst || differences !== undefined ? [] : [words.unknown]),
    ],
  };
};

/** What sentences about the changes of a story name. */
const toChangeNames = (newsroom: Newsroom, article: PublishedArticle): Names => ({
  slug: article.slug,
  current: new Set(article.claims.map(({ anchor }) => anchor)),
  publishers: new Map(newsroom.publishers.map(({ subject }) => [subject.id, subject.name])),
  edition: newsroom.edition,
});

/** The versions of a story in words, newest first. */
export const listVersionEntries = (newsroom: Newsroom, article: PublishedArticle): VersionEntry[] => {
  const { language } = newsroom.edition;
  const names = toChangeNames(newsroom, article);
  return listVersions(article, newsroom.findKnownVersions(article), language)
    .map((version) => toVersionEntry(version, article, names))
    .toReversed();
};

/** Builds the page of what has changed in a story. */
export const buildChangesPage = (newsroom: Newsroom, article: PublishedArticle): ChangesPage => {
  const { edition, surroundings } = newsroom;
  const words = edition.text.changes;
  const { title, slug } = article;
  const known = newsroom.findKnownVersions(article);
  const versions = listVersions(article, known, edition.language);
  const knownFrom = new Date(known[0]?.at ?? 0);
  const [first, ...later] = versions;
  const feed = findChangesPresence(newsroom, article).hasFeed ? toChangesFeed(article, edition) : undefined;
  return {
    frame: buildPageFrame({
      title: words.titleOf(title),
      description: words.description(title),
      address: changesAddress(slug),
      surroundings,
      ownFeeds: feed === undefined ? [] : [feed],
      trail: [{ name: title, address: articleAddress(slug) }],
      isListed: article.hold === undefined,
      nodes: toChainNodes(article, edition),
    }),
    article: { name: title, address: articleAddress(slug) },
    summary: words.summary(later.length),
    knownFrom:
      first !== undefined && knownFrom > first.at
        ? words.knownFrom(formatMoment(knownFrom, edition))
        : undefined,
    feed: feed && toOfferedFeed(words.feedName(title), changesAddress(slug), words.follow, edition),
    versions: listVersionEntries(newsroom, article),
    since: versions.flatMap(({ id, isFirst, changedSince = 0 }, index) => {
      const next = versions[index + 1]?.id;
      return next === undefined || changedSince === 0
        ? []
        : [{ id: isFirst ? '' : id, text: words.since(changedSince, '{day}'), next }];
    }),
  };
};
