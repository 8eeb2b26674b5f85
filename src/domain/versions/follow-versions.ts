import type { Article } from '../article.ts';
import { toFirstPublished } from '../first-published.ts';
import { toLatest } from '../last-change.ts';
import { compareVersions, type Differences, isSameVersion } from './compare-versions.ts';
import { type KnownVersion, toVersionText } from './version.ts';

/** What a story tells of its own changes. */
type Noted = Pick<Article, 'publishedAt' | 'writtenOn' | 'updatedAt' | 'changes' | 'corrections'>;

/** What versions are made of. */
type Followed = Noted & Parameters<typeof toVersionText>[0];

/** Since when a story is as it is, as far as it says so itself. */
const toNotedMoment = (article: Noted): Date =>
  toLatest([
    toFirstPublished(article),
    article.updatedAt,
    ...article.changes.map(({ date }) => date),
    ...article.corrections.map(({ date }) => date),
  ]) ?? article.publishedAt;

/**
 * Adds what a story says now to the versions that were published.
 *
 * - A change that the story notes is a version of its moment.
 * - One that it does not note is a version of the moment of the build, unless it mends slips: then the last version is
 *   what it should have been.
 * - What is published a second time is no version.
 * @param known the versions that were published, oldest first
 * @param instant the moment the build stands for
 * @param language BCP 47 tag
 * @returns all versions, oldest first; the last one is what the story says now
 */
export const followVersions = (
  known: readonly KnownVersion[],
  article: Followed,
  instant: Date,
  language: string,
): readonly KnownVersion[] => {
  const text = toVersionText(article);
  const noted = toNotedMoment(article);
  const last = known.at(-1);
  if (last === undefined) return [{ at: noted.toISOString(), text }];
  const lastMoment = new Date(last.at);
  if (noted > lastMoment) return [...known, { at: noted.toISOString(), text }];
  if (JSON.stringify(last.text) === JSON.stringify(text)) return known;
  const isUnnoted = instant > lastMoment && !isSameVersion(last.text, text, language);
  return isUnnoted
    ? [...known, { at: instant.toISOString(), text }]
    : [...known.slice(0, -1), { at: last.at, text }];
};

/** A version as readers are told of it. */
export interface Version {
  /** Since when the story was so. */
  readonly at: Date;
  /** The same as ISO 8601, which names it on pages, in links and in the memory of a browser. */
  readonly id: string;
  readonly isFirst: boolean;
  readonly changes: Article['changes'];
  readonly corrections: Article['corrections'];
  /** In what it differs from the version before; undefined where one of the two is not known. */
  readonly differences: Differences | undefined;
  /** Statements of which the story says something else now; undefined where the version is not known. */
  readonly changedSince: number | undefined;
  /** Something in it would have a reader judge the story differently. */
  readonly isMaterial: boolean;
}

/**
 * Every version of a story, oldest first: those whose text is known, and those of which the story only tells.
 * @param known the versions whose text is known, oldest first
 */
export const listVersions = (
  article: Noted,
  known: readonly KnownVersion[],
  language: string,
): readonly Version[] => {
  const first = toFirstPublished(article).getTime();
  const texts = new Map(known.map(({ at, text }) => [Date.parse(at), text]));
  const current = known.at(-1)?.text;
  const moments = new Set([
    first,
    ...(article.updatedAt ? [article.updatedAt.getTime()] : []),
    ...article.changes.map(({ date }) => date.getTime()),
    ...article.corrections.map(({ date }) => date.getTime()),
    ...texts.keys(),
  ]);
  let before: KnownVersion['text'] | undefined;
  return [...moments]
    .toSorted((a, b) => a - b)
    .map((moment, index): Version => {
      const text = texts.get(moment);
      const differences = before && text && compareVersions(before, text, language);
      before = text ?? before;
      const at = new Date(moment);
      const isThen = ({ date }: { readonly date: Date }): boolean => date.getTime() === moment;
      const corrections = article.corrections.filter(isThen);
      return {
        at,
        id: at.toISOString(),
        isFirst: index === 0,
        changes: article.changes.filter(isThen),
        corrections,
        differences,
        changedSince: text && current && compareVersions(text, current, language).claims.length,
        isMaterial:
          corrections.some(({ material }) => material) ||
          (differences !== undefined && differences.claims.length > 0),
      };
    });
};
