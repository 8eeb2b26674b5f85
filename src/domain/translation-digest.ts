import { digestWords, toClaimAnchors } from './claim-anchor.ts';

/** Parts of a story that are translated, each with the letter that begins its digest. */
const letters = {
  title: 't',
  standfirst: 'd',
  kicker: 'k',
  'key point': 'y',
  'lead picture': 'a',
  question: 'q',
  correction: 'c',
  change: 'g',
  heading: 'h',
  paragraph: 'p',
  item: 'l',
  statement: 's',
  figure: 'f',
  row: 'r',
  note: 'n',
  picture: 'i',
} as const;

export type PartOfStory = keyof typeof letters;

const kindOf = new Map(
  Object.entries(letters).map(([kind, letter]) => [letter as string, kind as PartOfStory]),
);

/** A part of a story with its plain words; a statement with the name that the editor gave it, if it has one. */
export interface WordedPart {
  readonly kind: PartOfStory;
  readonly words: string;
  readonly id?: string | undefined;
}

/** Characters of a digest behind its letter. */
const digestChars = 5;

const toDigest = (words: string): string => digestWords(words).slice(-digestChars);

/** The digest of a statement without its words: what "of" in a translation names. */
const toStatementDigest = (name: string): string => `${letters.statement}${toDigest(name)}`;

/**
 * Digests of parts, in their order, as one text. That of a statement is made of its anchor, so that names of statements
 * and digests agree; that of one with a name of its own goes on with its words, of which its anchor is not made.
 *
 * in:  heading "Seven geese", statement "one was lost"
 * out: "h0k3fs s91xab"
 */
export const digestParts = (parts: readonly WordedPart[]): string => {
  const names = toClaimAnchors(
    parts.flatMap(({ kind, words, id }) => (kind === 'statement' ? [{ id, words }] : [])),
  ).map((anchor) => anchor.replace('claim-', ''));
  return parts
    .map(({ kind, words, id }) =>
      kind === 'statement'
        ? `${toStatementDigest(names.shift() ?? '')}${id === undefined ? '' : toDigest(words)}`
        : `${letters[kind]}${toDigest(words)}`,
    )
    .join(' ');
};

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts at paths of fields, joined; what is not there says nothing. */
const joinTexts = (fields: unknown, ...paths: readonly (readonly string[])[]): string =>
  paths
    .map((path) => path.reduce<unknown>((value, step) => (isFields(value) ? value[step] : undefined), fields))
    .filter((value) => typeof value === 'string')
    .join(' ');

const toItems = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * What the fields of a story say, part by part.
 * @param fields its frontmatter, as the schema gives it or as it is written: what cannot be read is passed over
 */
const listFieldParts = (fields: Readonly<Record<string, unknown>>): WordedPart[] => {
  const parts: WordedPart[] = [
    ...(['title', 'standfirst', 'kicker'] as const).map((kind) => ({
      kind,
      words: joinTexts(fields, [kind]),
    })),
    { kind: 'lead picture', words: joinTexts(fields.picture, ['alt'], ['caption']) },
    ...toItems(fields.keyPoints).map((point) => ({
      kind: 'key point' as const,
      words: typeof point === 'string' ? point : '',
    })),
    ...toItems(fields.outlook).map((question) => ({
      kind: 'question' as const,
      words: joinTexts(question, ['question'], ['resolves', 'criteria'], ['outcome', 'text'], ['note']),
    })),
    ...toItems(fields.corrections).map((correction) => ({
      kind: 'correction' as const,
      words: joinTexts(correction, ['wrong'], ['right']),
    })),
    ...toItems(fields.changes).map((change) => ({
      kind: 'change' as const,
      words: joinTexts(change, ['reason']),
    })),
  ];
  return parts.filter(({ words }) => words !== '');
};

/**
 * What a translation of a story rests on: short digests of everything that was translated.
 * @param fields frontmatter of the story
 * @param body digests of the parts of its text, as digestParts makes them
 */
export const digestStory = (fields: Readonly<Record<string, unknown>>, body: string): string =>
  [digestParts(listFieldParts(fields)), body].filter((digests) => digests !== '').join(' ');

const split = (digests: string): string[] => digests.split(' ').filter((digest) => digest !== '');

/** Digests of the one list that the other lacks, each as often as it is missing there. */
const subtract = (digests: readonly string[], others: readonly string[]): string[] => {
  const left = Map.groupBy(others, (digest) => digest);
  return digests.filter((digest) => left.get(digest)?.pop() === undefined);
};

/** The digests of parts of one kind, in their order. */
export const listDigestsOf = (digests: string, kind: PartOfStory): string[] =>
  split(digests).filter(([letter]) => letter === letters[kind]);

const countKinds = (digests: readonly string[]): ReadonlyMap<PartOfStory, number> =>
  new Map(
    [...Map.groupBy(digests, ([letter = '']) => kindOf.get(letter) ?? 'paragraph')].map(([kind, found]) => [
      kind,
      found.length,
    ]),
  );

/**
 * Counts the parts of an original that were changed, put in or taken out since a translation was made.
 * @param translates what the translation rests on
 * @param now what the original says
 * @returns how many of each kind, those without left out, in the order of a story: a part with other words counts once
 */
export const countBehind = (translates: string, now: string): ReadonlyMap<PartOfStory, number> => {
  const [before, after] = [split(translates), split(now)];
  const gone = countKinds(subtract(before, after));
  const added = countKinds(subtract(after, before));
  return new Map(
    (Object.keys(letters) as PartOfStory[]).flatMap((kind) => {
      const count = Math.max(gone.get(kind) ?? 0, added.get(kind) ?? 0);
      return count === 0 ? [] : [[kind, count] as const];
    }),
  );
};

/** How far a translation is behind its original, for readers. */
export interface Behind {
  readonly statements: number;
  readonly others: number;
}

/** @returns undefined where the translation says all that the original says */
export const toBehind = (translates: string, now: string): Behind | undefined => {
  const counts = countBehind(translates, now);
  if (counts.size === 0) return undefined;
  const statements = counts.get('statement') ?? 0;
  return { statements, others: [...counts.values()].reduce((sum, count) => sum + count, 0) - statements };
};

/**
 * Whether a translation has seen a statement of that name, be it in the original still or not.
 * @param name its anchor without "claim-"
 */
export const hasStatement = (translates: string, name: string): boolean =>
  split(translates).some((digest) => digest.startsWith(toStatementDigest(name)));
