import type { Article, Claim, PublishedArticle, Source } from '../../src/domain/article.ts';
import { writeBody } from '../../src/domain/body/compact-body.ts';
import { toCountry } from '../../src/domain/country.ts';
import { selectPublished } from '../../src/domain/publication.ts';

// Everything here is made up, but for the country codes: their names come from the CLDR.

/** The moment tests take for now: after every story of the builder is published, unless a test says otherwise. */
export const instant = new Date('2026-03-01T12:00:00Z');

export const geese = { id: 'geese', name: 'Geese' };
export const bridges = { id: 'bridges', name: 'Bridges' };
export const northKorea = toCountry('KP', 'en');
export const japan = toCountry('JP', 'en');

/** A made-up source; a test names what it is about. */
export const buildSource = (facts: Partial<Source> = {}): Source => ({
  id: 'gazette',
  number: 1,
  publisher: { id: 'goose-gazette', name: 'The Goose Gazette', kind: 'newspaper' },
  country: undefined,
  title: 'Geese cross bridge',
  describedAs: undefined,
  relays: undefined,
  origin: undefined,
  url: 'https://gazette.example/geese',
  date: '2026-02-18',
  isDateInferred: false,
  dateNote: undefined,
  accessed: undefined,
  archived: undefined,
  archivedAt: undefined,
  archiveRefused: undefined,
  language: undefined,
  note: undefined,
  passages: [],
  read: undefined,
  decay: undefined,
  ...facts,
});

/** A made-up marked statement; a test names what it is about. */
export const buildClaim = (facts: Partial<Claim> = {}): Claim => ({
  number: 1,
  anchor: `claim-${String(facts.number ?? 1)}`,
  text: 'Seven geese crossed the bridge',
  section: 0,
  block: facts.number ?? 1,
  line: 10 * (facts.number ?? 1),
  status: 'claimed',
  speakers: ['Goose Agency'],
  sentence: 'Claimed by Goose Agency, read at The Goose Gazette',
  likelihood: undefined,
  confidence: undefined,
  sources: [buildSource()],
  cite: ['gazette'],
  matter: undefined,
  ...facts,
});

/** A made-up article, published 2026-02-19 12:00 UTC; a test names what it is about. */
export const buildArticle = (facts: Partial<Article> = {}): Article => ({
  slug: 'geese-cross-bridge',
  id: facts.slug ?? 'geese-cross-bridge',
  title: 'Geese cross the bridge',
  standfirst: 'Seven made-up geese crossed a made-up bridge.',
  kicker: 'Geese',
  type: 'analysis',
  publishedAt: new Date('2026-02-19T12:00:00Z'),
  writtenOn: undefined,
  updatedAt: undefined,
  isDraft: false,
  developingUntil: undefined,
  leadUntil: undefined,
  authors: [{ id: 'ada-example', name: 'Ada Example', kind: 'person' }],
  topics: [geese],
  countries: [],
  keywords: [],
  keyPoints: [],
  sources: [buildSource()],
  claims: [],
  events: [],
  corrections: [],
  outlook: [],
  changes: [],
  withdrawn: undefined,
  headings: [],
  body: writeBody({ type: 'root', children: [] }),
  pictures: [],
  stills: {},
  lead: undefined,
  shareFigure: undefined,
  documents: {},
  figures: [],
  tables: {},
  words: 476,
  ...facts,
});

/** A made-up story that was public and was taken back; every text of it but headline and reason is a secret. */
export const withdrawnArticle: Article = buildArticle({
  slug: 'taken-back',
  title: 'Geese on no bridge',
  standfirst: 'Secret standfirst.',
  kicker: 'Secret kicker',
  keyPoints: ['Secret point.'],
  countries: [northKorea],
  claims: [buildClaim({ text: 'Secret statement' })],
  sources: [buildSource({ title: 'Secret source' })],
  corrections: [
    {
      date: new Date('2026-02-20T12:00:00Z'),
      kind: 'correction',
      wrong: 'Secret wrong.',
      right: 'Secret right.',
      material: true,
    },
  ],
  outlook: [{ question: 'Secret question?', due: '2026-12-01' }],
  changes: [{ date: new Date('2026-02-20T12:00:00Z'), reason: 'Secret change.' }],
  headings: [{ depth: 2, id: 'secret', text: 'Secret heading' }],
  withdrawn: { date: new Date('2026-02-23T12:00:00Z'), reason: 'The bridge was not there.' },
});

/** Sends articles through the publication rule as a build does: newest first, held ones left out. */
export const publish = (...articles: readonly Article[]): PublishedArticle[] =>
  selectPublished(articles, instant, false);

/** One made-up published story. */
export const buildPublishedArticle = (facts: Partial<Article> = {}): PublishedArticle => {
  const [article] = publish(buildArticle(facts));
  if (article === undefined) throw new Error('This story is held. Use buildHeldArticle for previews.');
  return article;
};

/** One made-up story that is not public, as a preview shows it. */
export const buildHeldArticle = (facts: Partial<Article>): PublishedArticle => {
  const [article] = selectPublished([buildArticle(facts)], instant, true);
  if (article?.hold === undefined) throw new Error('This story is public.');
  return article;
};

/**
 * Made-up stories, newest first, a minute apart: "story-1" is the newest.
 * @param facts what one of them is about, by its number from 1
 */
export const buildPublishedArticles = (
  count: number,
  facts: (number: number) => Partial<Article> = () => ({}),
): PublishedArticle[] =>
  publish(
    ...Array.from({ length: count }, (_, index) =>
      buildArticle({
        slug: `story-${String(index + 1)}`,
        title: `Story ${String(index + 1)}`,
        publishedAt: new Date(Date.UTC(2026, 1, 19, 12) - index * 60_000),
        ...facts(index + 1),
      }),
    ),
  );
