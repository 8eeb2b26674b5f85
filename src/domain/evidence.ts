import type { Claim } from './article.ts';
import type { ClaimAttributes, ClaimStatus, PublisherKind } from './content-types.ts';
import type { Edition } from './edition.ts';
import { listFormat, type NameList } from './list-parts.ts';
import { hasName, listVouchers } from './unnamed-speaker.ts';

/** What a sentence of evidence needs to know of a source. */
export interface Cited {
  readonly publisher: { readonly name: string; readonly kind: PublisherKind };
  /** The agency whose copy it carries. */
  readonly relays: string | undefined;
  /** Who the material originally comes from. */
  readonly origin: string | undefined;
}

/** A source as its publisher is named in the sentence. */
interface Carrier extends Pick<Cited, 'relays' | 'origin'> {
  readonly publisher: string;
  /** The name with what must be said of it. */
  readonly label: string;
}

/** Ranges of the terms of likelihood in per cent, as schemas/claim.ts has them. */
export type LikelihoodRanges = Readonly<Record<string, readonly [number, number]>>;

/** The parties to a statement: "KCNA; South Korea" → both. */
export const toSpeakers = (by: string | undefined): string[] =>
  (by ?? '')
    .split(';')
    // As print has it, so that a name is the same in a note and in a field.
    .map((speaker) => speaker.trim().replaceAll("'", '’'))
    .filter((speaker) => speaker !== '');

/** A way by which a statement reached us: first from whom, by which agency, and where it was read. */
interface Way {
  readonly origin: string | undefined;
  readonly relays: string | undefined;
  /** Whose material a publisher used for what it says itself. */
  readonly used: string | undefined;
  readonly readers: readonly string[];
}

/** The ways of a statement, each with those who were read on it, and nobody named twice; none that names nobody. */
const listWays = (carriers: readonly Carrier[], speakers: readonly string[], hasOrigin: boolean): Way[] =>
  [
    ...Map.groupBy(
      carriers.map((carrier) => {
        const isOwn = speakers.includes(carrier.publisher);
        const origin =
          hasOrigin && !isOwn && !speakers.includes(carrier.origin ?? '') ? carrier.origin : undefined;
        const agency = [...speakers, origin].includes(carrier.relays) ? undefined : carrier.relays;
        // Nobody carries what a publisher says itself.
        return { ...carrier, origin, relays: isOwn ? undefined : agency, used: isOwn ? agency : undefined };
      }),
      // No name has a line break in it.
      ({ origin, relays, used }) => [origin, relays, used].map((name) => name ?? '').join('\n'),
    ).values(),
  ]
    .map((group) => ({
      origin: group[0]?.origin,
      relays: group[0]?.relays,
      used: group[0]?.used,
      readers: [
        ...new Map(
          group
            .filter(({ publisher, origin, relays }) => ![...speakers, origin, relays].includes(publisher))
            .map((carrier) => [carrier.publisher, carrier.label]),
        ).values(),
      ],
    }))
    .filter(
      ({ origin, relays, used, readers }) =>
        readers.length > 0 || [origin, relays, used].some((name) => name !== undefined),
    );

/** What sentences of an edition are made with. */
interface Saying {
  readonly words: Edition['text']['evidence'];
  readonly marks: Edition['text']['punctuation'];
  readonly isolate: Edition['text']['isolate'];
  readonly list: NameList;
  /** Whether those who speak have no name, so that only the outlet vouches for them. */
  readonly isUnnamed: boolean;
}

/** Whether nothing that is said of a speaker yet vouches for it. */
const needsVoucher = (speaker: string): boolean => !hasName(speaker) && listVouchers(speaker).length === 0;

const sayWay = (
  { origin, relays, used, readers }: Way,
  { words, marks, isolate, list, isUnnamed: isVia }: Saying,
): string =>
  [
    ...(origin === undefined ? [] : [words.through(origin)]),
    ...(relays === undefined ? [] : [words.via(isolate(relays))]),
    ...(used === undefined ? [] : [words.from(used)]),
    ...(readers.length === 0
      ? []
      : [
          (isVia && [origin, relays, used].every((name) => name === undefined) ? words.via : words.readAt)(
            list.format(readers.map(isolate)),
          ),
        ]),
  ].join(marks.comma);

/** The ways after what they lead to; what they all have from one origin is said once. */
const sayWays = (asserted: string, ways: readonly Way[], saying: Saying): string => {
  const { words, marks } = saying;
  if (ways.length < 2) return [asserted, ...ways.map((way) => sayWay(way, saying))].join(marks.comma);
  const sayEach = (some: readonly Way[]): string =>
    some.map((way) => sayWay(way, saying)).join(marks.semicolon);
  const [{ origin } = { origin: undefined }] = ways;
  return origin !== undefined && ways.every((way) => way.origin === origin)
    ? `${asserted}${marks.comma}${words.through(origin)}${marks.colon}${sayEach(ways.map((way) => ({ ...way, origin: undefined })))}`
    : `${asserted}${marks.colon}${sayEach(ways)}`;
};

/** Who speaks, within a sentence. */
const sayName = (speaker: string, { named, unnamed }: Saying['words']): string =>
  hasName(speaker) ? named(speaker) : unnamed(speaker);

/** "Claimed by Kim Jong Un" */
const sayAssertion = (
  status: ClaimStatus,
  speakers: readonly string[],
  { words, isolate, list }: Saying,
): string =>
  speakers.length === 0 ? words.statuses[status] : words.asserted[status](list.format(speakers.map(isolate)));

/**
 * Says in one sentence who asserts a statement, how firmly, by whom it was carried and where it was read, without
 * full stop: "Claimed by Kim Jong Un, through KCNA, via Reuters, read at The Straits Times".
 * @param sides the sources the statement rests on: one list, or one for each of its speakers, in their order
 */
export const describeClaim = (
  claim: Pick<ClaimAttributes, 'status' | 'by' | 'likelihood' | 'confidence'>,
  sides: readonly (readonly Cited[])[],
  ranges: LikelihoodRanges,
  { text, dialect }: Pick<Edition, 'text' | 'dialect'>,
): string => {
  const { evidence: words, punctuation: marks, isolate } = text;
  const speakers = toSpeakers(claim.by);
  const saying: Saying = {
    words,
    marks,
    isolate,
    list: listFormat(dialect),
    isUnnamed: speakers.length > 0 && speakers.every(needsVoucher),
  };
  const aggregators = new Set(
    sides.flat().flatMap(({ publisher }) => (publisher.kind === 'aggregator' ? [publisher.name] : [])),
  );
  const toLabel = (publisher: string): string =>
    aggregators.has(publisher) ? words.aggregator(publisher) : publisher;
  const toSpeakerLabel = (name: string): string =>
    aggregators.has(name) ? words.aggregator(name) : sayName(name, words);
  // A source that relays an origin carries other voices too: a judgement in it is its maker's, a dispute
  // is between those who differ, and what the source says itself did not come through anyone.
  const hasOrigin = claim.status === 'claimed' || claim.status === 'confirmed';
  const waysOf = (sources: readonly Cited[], by: readonly string[]): Way[] =>
    listWays(
      sources.map(({ publisher: { name }, relays, origin }) => ({
        publisher: name,
        label: toLabel(name),
        relays,
        origin,
      })),
      // "Example Post, in a leader" is Example Post, and what is said once is not said again.
      by.flatMap((speaker) => [speaker, speaker.replace(/,.*/, ''), ...listVouchers(speaker)]),
      hasOrigin,
    );
  const range = claim.likelihood === undefined ? undefined : ranges[claim.likelihood];
  const judged = [
    ...(claim.likelihood !== undefined && range ? [words.likelihood(claim.likelihood, ...range)] : []),
    ...(claim.confidence === undefined ? [] : [words.confidence(claim.confidence)]),
  ];
  if (sides.length > 1 && sides.length === speakers.length) {
    const each = speakers.map((speaker, index) => {
      const ways = waysOf(sides[index] ?? [], [speaker]).map((way) =>
        sayWay(way, { ...saying, isUnnamed: needsVoucher(speaker) }),
      );
      return [isolate(toSpeakerLabel(speaker)), ...(ways.length === 0 ? [] : [words.ways(ways)])].join(
        marks.comma,
      );
    });
    return `${[words.statuses[claim.status], ...judged].join(marks.comma)}${marks.colon}${each.join(marks.semicolon)}`;
  }
  const asserted = [sayAssertion(claim.status, speakers.map(toSpeakerLabel), saying), ...judged].join(
    marks.comma,
  );
  return sayWays(asserted, waysOf(sides.flat(), speakers), saying);
};

/** Whether those who say it are one publisher, or somebody without a name for whom it vouches. */
const isOneOf = (publisher: string, [speaker = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && [speaker, ...listVouchers(speaker)].includes(publisher);

/** How many publishers a brief names, before it says how many more there are. */
const maxNamed = 3;

/**
 * Says the same in few words for the margin, where each publisher has the numbers of its sources: "Claimed by
 * Kim Jong Un · The Straits Times 1". The agencies between are left to the sentence.
 */
export const describeBriefly = (
  claim: Pick<Claim, 'status' | 'speakers' | 'likelihood' | 'confidence' | 'sources'>,
  { text, dialect }: Pick<Edition, 'text' | 'dialect'>,
): string => {
  const { evidence: words, punctuation: marks, isolate } = text;
  const saying = { words, marks, isolate, list: listFormat(dialect), isUnnamed: false };
  const publishers = [...Map.groupBy(claim.sources, ({ publisher }) => publisher.name)].map(
    ([name, sources]) => ({
      name,
      label: sources[0]?.publisher.kind === 'aggregator' ? words.aggregator(name) : name,
      numbers: sources.map(({ number }) => number),
    }),
  );
  const toLabel = (speaker: string): string =>
    publishers.find(({ name }) => name === speaker)?.label ?? sayName(speaker, words);
  const asserted = [
    sayAssertion(claim.status, claim.speakers.map(toLabel), saying),
    ...(claim.likelihood === undefined ? [] : [words.judged(claim.likelihood)]),
    ...(claim.confidence === undefined ? [] : [words.confidence(claim.confidence)]),
  ].join(marks.comma);
  const [only, ...others] = publishers;
  if (only !== undefined && others.length === 0 && isOneOf(only.name, claim.speakers))
    return words.numbered(asserted, only.numbers);
  const named = publishers.slice(0, publishers.length > maxNamed ? maxNamed - 1 : maxNamed);
  return words.brief(
    asserted,
    named.map(({ label, numbers }) => words.numbered(label, numbers)),
    publishers.length - named.length,
  );
};
