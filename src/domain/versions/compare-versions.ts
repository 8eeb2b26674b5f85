import type { ChangedPart } from '../content-types.ts';
import { isSlip } from './slip.ts';
import type { VersionClaim, VersionText } from './version.ts';

/** What of a statement can change. */
const changedParts = [
  'words',
  'status',
  'speakers',
  'publishers',
  'likelihood',
] as const satisfies readonly ChangedPart[];

/** A statement that came, went, or is not what it was. */
export interface ClaimDifference {
  readonly before: VersionClaim | undefined;
  readonly after: VersionClaim | undefined;
  /** What of it changed; nothing where it came or went. */
  readonly parts: readonly ChangedPart[];
  /** The sentences in which its words stood and stand, where these are not the same. */
  readonly sentenceBefore: string | undefined;
  readonly sentenceAfter: string | undefined;
}

/** A sentence that came, went, or is worded otherwise. */
export interface SentenceDifference {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** In what two versions of a story differ, slips left out. */
export interface Differences {
  /** Statements: a reader would judge the story differently. */
  readonly claims: readonly ClaimDifference[];
  /** All else, in the order of the text. */
  readonly sentences: readonly SentenceDifference[];
}

/** So much of their words two wordings share at least that one is the other, changed. */
const leastAlike = 0.5;

const splitters = new Map<string, Intl.Segmenter>();

const splitSentences = (paragraph: string, language: string): string[] => {
  const splitter = splitters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  splitters.set(language, splitter);
  return [...splitter.segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter((words) => words !== '');
};

const listSentences = ({ paragraphs }: VersionText, language: string): string[] =>
  paragraphs.flatMap((paragraph) => splitSentences(paragraph, language));

const listWords = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The share of words that two wordings have in common (Dice), from 0 to 1. */
const toLikeness = (one: string, other: string): number => {
  const [words, others] = [listWords(one), listWords(other)];
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / Math.max(1, words.length + others.length);
};

/** What was joined, and what is left of both. */
interface Alike<Item> {
  readonly pairs: ReadonlyMap<Item, Item>;
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/** Joins what is gone with what is new where one is most likely the other, changed: the likest first. */
const pairAlike = <Item>(
  gone: readonly Item[],
  come: readonly Item[],
  toText: (item: Item) => string,
): Alike<Item> => {
  const likenesses = gone
    .flatMap((one) => come.map((other) => ({ one, other, likeness: toLikeness(toText(one), toText(other)) })))
    .filter(({ likeness }) => likeness >= leastAlike)
    .toSorted((a, b) => b.likeness - a.likeness);
  const pairs = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { one, other } of likenesses) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return {
    pairs,
    gone: gone.filter((item) => !pairs.has(item)),
    come: come.filter((item) => !taken.has(item)),
  };
};

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

const listChanged = (before: VersionClaim, after: VersionClaim): ChangedPart[] =>
  changedParts.filter((part) => {
    switch (part) {
      case 'words':
        return !isSlip(before.text, after.text);
      case 'status':
        return before.status !== after.status;
      case 'likelihood':
        return before.likelihood !== after.likelihood;
      case 'speakers':
        return !isSameList(before.speakers, after.speakers);
      case 'publishers':
        return !isSameList(before.publishers, after.publishers);
    }
  });

/** Whether words stand in a version, marked as a statement or not. */
const holds = ({ paragraphs }: VersionText, words: string): boolean =>
  paragraphs.some((paragraph) => paragraph.includes(words));

/** What is only in one of two lists, each as often as it is there more. */
const subtract = (items: readonly string[], others: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const item of others) left.set(item, (left.get(item) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
};

type ClaimChange = Omit<ClaimDifference, 'sentenceBefore' | 'sentenceAfter'>;

const compareClaims = (before: VersionText, after: VersionText): ClaimChange[] => {
  const later = new Map(after.claims.map((claim) => [claim.anchor, claim]));
  const earlier = new Map(before.claims.map((claim) => [claim.anchor, claim]));
  const alike = pairAlike(
    before.claims.filter(({ anchor }) => !later.has(anchor)),
    after.claims.filter(({ anchor }) => !earlier.has(anchor)),
    ({ text }) => text,
  );
  return [
    ...before.claims.flatMap((claim): ClaimChange[] => {
      const now = later.get(claim.anchor) ?? alike.pairs.get(claim);
      // Words that stand there still have only lost their mark.
      if (now === undefined)
        return holds(after, claim.text) ? [] : [{ before: claim, after: undefined, parts: [] }];
      const parts = listChanged(claim, now);
      return parts.length === 0 ? [] : [{ before: claim, after: now, parts }];
    }),
    ...alike.come
      .filter(({ text }) => !holds(before, text))
      .map((claim): ClaimChange => ({ before: undefined, after: claim, parts: [] })),
  ];
};

/**
 * Compares two versions of a story, sentence by sentence. What was moved is no difference, and slips are none.
 * @param language BCP 47 tag, by which sentences are told apart
 */
export const compareVersions = (before: VersionText, after: VersionText, language: string): Differences => {
  const [former, present] = [listSentences(before, language), listSentences(after, language)];
  const [goneAll, comeAll] = [subtract(former, present), subtract(present, former)];
  const claims = compareClaims(before, after).map((difference): ClaimDifference => {
    const { before: was, after: is, parts } = difference;
    const isReworded = parts.length === 0 || parts.includes('words');
    const find = (sentences: readonly string[], claim: VersionClaim | undefined): string | undefined =>
      claim === undefined || !isReworded
        ? undefined
        : (sentences.find((sentence) => sentence.includes(claim.text)) ?? claim.text);
    return { ...difference, sentenceBefore: find(former, was), sentenceAfter: find(present, is) };
  });
  const told = new Set(
    claims.flatMap(({ sentenceBefore, sentenceAfter }) => [sentenceBefore, sentenceAfter]),
  );
  const isUntold = (sentence: string): boolean => !told.has(sentence);
  const come = comeAll.filter(isUntold);
  const { pairs, gone } = pairAlike(goneAll.filter(isUntold), come, (words) => words);
  const formerly = new Map([...pairs].map(([was, is]) => [is, was]));
  return {
    claims,
    sentences: [
      ...come.flatMap((sentence): SentenceDifference[] => {
        const was = formerly.get(sentence);
        if (was !== undefined && isSlip(was, sentence)) return [];
        return [{ before: was, after: sentence }];
      }),
      ...gone.map((sentence) => ({ before: sentence, after: undefined })),
    ],
  };
};

/** Whether two versions say the same but for slips. */
export const isSameVersion = (before: VersionText, after: VersionText, language: string): boolean => {
  const { claims, sentences } = compareVersions(before, after, language);
  return claims.length === 0 && sentences.length === 0;
};
