import { publisherAddress } from '../address.ts';
import type { Claim, Source } from '../article.ts';
import { type PlacedId, placeId } from '../body/reader-views.ts';
import { formatCalendarDay } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { languageNames } from '../language-names.ts';
import { toListParts } from '../list-parts.ts';
import { groupByOrigin } from '../origins.ts';
import { findClaimsOfPassage } from '../quoting-claims.ts';
import { formatSourceDate } from '../source-date.ts';
import { toPassageAddress } from '../text-fragment.ts';
import { isIsolated, type TitleLanguage, toTitleLanguage } from '../title-language.ts';
import { type OtherLanguage, toWords, type Words } from '../written-language.ts';
import { type ArchivedEntry, toArchived } from './archived-entry.ts';
import { toDecayWords } from './lost-source.ts';
import type { Stamp } from './article-card.ts';
import type { InList } from './claim-entry.ts';
import { formatPlain } from '../numbers.ts';

/** Exact words of a source, with what leads to them on its page. */
export interface PassageEntry {
  readonly words: string;
  readonly translation: string | undefined;
  readonly url: string;
  /** That it is not on its page any more, and when it last was. */
  readonly decay?: string;
  /** By which citations mean it alone. */
  readonly name?: string;
  /** Numbers of the statements that quote it, divided by spaces; undefined where it is for all that rest on the source. */
  readonly quotedIn: string | undefined;
}

/** One entry of the list of sources. */
export interface SourceEntry {
  /** Where its id is written. */
  readonly anchor: PlacedId;
  readonly number: number;
  /** Whether it is not one more than that of the entry before. */
  readonly isNumbered: boolean;
  /** Who its matter originally comes from, where no heading says it. */
  readonly origin: string | undefined;
  readonly publisher: string;
  /** Where nobody has said it in the language of the page: that of its name. */
  readonly publisherLanguage?: OtherLanguage;
  /** Whether its name is set apart from the words around it. */
  readonly isIsolated: boolean;
  readonly kindLabel: string;
  readonly country: string | undefined;
  /** The source's own headline, if we have seen it. */
  readonly title: string | undefined;
  /** Language of the headline and how it is written, where that must be said. */
  readonly language: TitleLanguage | undefined;
  /** Our words for it, where the headline is not known. */
  readonly description: Words;
  readonly relays: string | undefined;
  readonly url: string;
  readonly passages: readonly PassageEntry[];
  readonly date: Stamp;
  /** What else a reader should know: language, certainty of the date, cautions, what was read and when. */
  readonly remarks: readonly Words[];
  readonly archived: ArchivedEntry | undefined;
  /** What has become of it, where its page is gone. */
  readonly decay: string | undefined;
  /** Page of the publisher. */
  readonly publisherAddress: string;
  /** How many statements rest on it. */
  readonly claimCount: number;
  /** Those statements, as a sentence lists them. */
  readonly claims: InList<{ readonly number: string; readonly anchor: string }>;
}

/** Sources that have their matter from one origin, or those that share none. */
export interface SourceGroup {
  /** Says what they share, where the list is divided. */
  readonly heading: string | undefined;
  /** Whether they share an origin. */
  readonly isShared: boolean;
  readonly sources: readonly SourceEntry[];
}

const isSameReading = (one: Source['read'], other: Source['read']): boolean =>
  one?.day === other?.day && one?.what === other?.what;

/**
 * Refines a source to what lists of sources print.
 * @param common what is said of the reading for the whole list
 */
const toSourceEntry = (
  source: Source,
  claims: readonly Claim[],
  common: Source['read'],
  edition: Edition,
): Omit<SourceEntry, 'isNumbered' | 'origin'> => {
  const resting = claims.filter((claim) => claim.sources.includes(source));
  return {
    anchor: placeId(`source-${source.id}`),
    number: source.number,
    publisher: source.publisher.name,
    ...(source.publisher.language && { publisherLanguage: source.publisher.language }),
    isIsolated: isIsolated(source.publisher.name, edition),
    kindLabel: edition.text.publisherKinds[source.publisher.kind],
    country: source.country?.name,
    title: source.title,
    language: toTitleLanguage(source, edition),
    description:
      source.describedAs === undefined
        ? edition.text.article.untitled
        : toWords(source.describedAs, edition, source.toldIn),
    relays: source.relays,
    url: source.url,
    passages: source.passages.map((passage) => ({
      words: passage.words,
      translation: passage.translation,
      ...(passage.lastSeen !== undefined && {
        decay: edition.text.article.passageGone(formatCalendarDay(passage.lastSeen, edition)),
      }),
      url: toPassageAddress(source.url, passage),
      ...(passage.id !== undefined && { name: passage.id }),
      // A passage with a name that no statement has named is for none.
      quotedIn: findClaimsOfPassage(source, passage, resting).join(' ') || (passage.id && ''),
    })),
    date: { iso: source.date, text: formatSourceDate(source, edition) },
    remarks: [
      source.language === undefined
        ? undefined
        : edition.text.article.inLanguage(
            languageNames(edition.language).of(source.language) ?? source.language,
          ),
      source.dateNote && toWords(source.dateNote, edition, source.toldIn),
      source.note && toWords(source.note, edition, source.toldIn),
      source.accessed === undefined
        ? undefined
        : edition.text.article.accessed(formatCalendarDay(source.accessed, edition)),
      source.read === undefined || isSameReading(source.read, common)
        ? undefined
        : edition.text.article.read[source.read.what](formatCalendarDay(source.read.day, edition)),
      source.archiveRefused === undefined
        ? undefined
        : edition.text.article.archiveRefused(source.archiveRefused),
    ].filter((remark) => remark !== undefined),
    archived: toArchived(source, edition),
    // What has changed is said of the passage.
    decay: source.decay?.state === 'gone' ? toDecayWords(source, edition) : undefined,
    publisherAddress: publisherAddress(source.publisher.id),
    claimCount: resting.length,
    claims: toListParts(
      resting.map(({ number, anchor }) => ({ number: formatPlain(number, edition), anchor })),
      edition.dialect,
    ),
  };
};

/** The list of sources of a story. */
export interface SourceList {
  readonly groups: readonly SourceGroup[];
  /** What was read of those that do not say it themselves, and when, in a sentence; undefined where each says it. */
  readonly reading: string | undefined;
}

/** What most sources of a story have in common, where it is recorded of each of them: else it would be said of others too. */
const findCommonReading = (sources: readonly Source[]): Source['read'] => {
  if (sources.some(({ read }) => read === undefined)) return undefined;
  return sources
    .map(({ read }) => read)
    .find(
      (reading) => sources.filter(({ read }) => isSameReading(read, reading)).length * 2 > sources.length,
    );
};

/** So many sources of one origin make a group. */
const leastShared = 2;

/**
 * Puts the sources of a story together that have their matter from one origin, the most shared first; the others come
 * last. Within a group they keep their order. What was read of most of them is said once.
 */
export const toSourceList = (
  sources: readonly Source[],
  claims: readonly Claim[],
  edition: Edition,
): SourceList => {
  const { text } = edition;
  const common = sources.length > 1 ? findCommonReading(sources) : undefined;
  const shared = groupByOrigin(sources, leastShared);
  const grouped = new Set(shared.flatMap(({ group }) => group));
  const others = sources.filter((source) => !grouped.has(source));
  const groups = [
    ...shared.map(({ origin, group }) => ({
      heading: text.article.carriedBy(origin, group.length),
      origin,
      group,
    })),
    ...(others.length > 0
      ? [
          {
            heading: shared.length > 0 ? text.article.otherSources(others.length) : undefined,
            origin: undefined,
            group: others,
          },
        ]
      : []),
  ].map(({ heading, origin, group }) => ({
    heading,
    isShared: origin !== undefined,
    sources: group.map((source, index) => ({
      ...toSourceEntry(source, claims, common, edition),
      isNumbered: source.number !== (group[index - 1]?.number ?? 0) + 1,
      origin:
        origin === undefined && source.origin !== undefined
          ? text.evidence.through(source.origin)
          : undefined,
    })),
  }));
  return {
    groups,
    reading: common && text.article.readAlike[common.what](formatCalendarDay(common.day, edition)),
  };
};
