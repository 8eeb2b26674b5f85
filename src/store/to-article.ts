import { readArchiveMoment } from '../domain/archive-moment.ts';
import { toCountry } from '../domain/country.ts';
import type {
  Article,
  AuthorReference,
  Claim,
  EventReference,
  Heading,
  LeadPicture,
  Source,
  TopicReference,
} from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { describeClaim, toSpeakers } from '../domain/evidence.ts';
import type { Article as ArticleData } from '../schemas/article.ts';
import { findLostPassages, judgeHealth } from '../domain/source-health.ts';
import { likelihoods } from '../schemas/claim.ts';
import type { SourceHealth } from '../schemas/source-health.ts';
import type { Publisher } from '../schemas/publisher.ts';
import type { MarkedClaim } from '../domain/body/settle-body.ts';
import type { ArticleDocument } from '../domain/documents/document.ts';
import type { Behind } from '../domain/translation-digest.ts';
import type { Picture } from '../domain/pictures/picture.ts';
import type { SettledText } from './settle-text.ts';

/** What a story's references are looked up in. */
export interface References {
  readonly authors: ReadonlyMap<string, AuthorReference>;
  readonly topics: ReadonlyMap<string, TopicReference>;
  /** Other names of topics by id, and of countries by code. */
  readonly keywords: {
    readonly topics: ReadonlyMap<string, readonly string[]>;
    readonly countries: ReadonlyMap<string, readonly string[]>;
  };
  readonly publishers: ReadonlyMap<
    string,
    Omit<Publisher, 'editions'> & Pick<Source['publisher'], 'language'>
  >;
  readonly events: ReadonlyMap<string, EventReference>;
  /** What was found at cited addresses. */
  readonly health: ReadonlyMap<string, SourceHealth>;
  /** What a speaker, an agency or an origin is called in the language of the edition. */
  readonly toName: (name: string) => string;
}

/** A story as loaded: its data and its body, settled. */
export interface LoadedArticle extends SettledText {
  readonly slug: string;
  readonly data: ArticleData;
  readonly headings: readonly Heading[];
  readonly words: number;
  /** Digests of what its text says, by which translations are compared with it. */
  readonly parts: string;
  readonly pictures: readonly (Picture | undefined)[];
  readonly stills: Readonly<Record<string, Picture>>;
  readonly lead: LeadPicture | undefined;
  readonly documents: Readonly<Record<string, ArticleDocument>>;
  /** Set where it is a translation: by whom, when, of which language, and how far it is behind the original. */
  readonly translation?: {
    readonly translator: string;
    readonly on: string;
    readonly language: string;
    readonly behind: Behind | undefined;
  };
}

/**
 * Looks a reference up.
 * @param file that has it, below the content folder
 * @throws Error that names both files; Astro itself only logs a dangling reference
 */
export const lookUp = <Value>(
  values: ReadonlyMap<string, Value>,
  id: string,
  file: string,
  folder: string,
  extension: string,
): Value => {
  const value = values.get(id);
  if (value === undefined) {
    throw new Error(
      `content/${file} refers to "${id}", but there is no content/${folder}/${id}.${extension}. Run "npm run check" for the line.`,
    );
  }
  return value;
};

/**
 * A marked statement with its sources looked up, and its sentence: the one place where that is made.
 * @param sources of its story
 */
export const toClaim = (
  {
    number,
    anchor,
    text: words,
    section,
    block,
    line,
    attributes,
    sides,
    quotes,
    originalText,
    originalBy,
  }: MarkedClaim,
  sources: readonly Source[],
  edition: Edition,
): Claim => {
  const cited = sources.filter(({ id }) => attributes.cite.includes(id));
  return {
    number,
    anchor,
    text: words,
    ...(originalText !== undefined && { originalText }),
    section,
    block,
    line,
    status: attributes.status,
    speakers: toSpeakers(attributes.by),
    ...(originalBy !== undefined && { originalSpeakers: toSpeakers(originalBy) }),
    sentence: describeClaim(
      attributes,
      sides.map((ids) => cited.filter(({ id }) => ids.includes(id))),
      likelihoods,
      edition,
    ),
    likelihood: attributes.likelihood,
    confidence: attributes.confidence,
    sources: cited,
    cite: attributes.cite,
    ...(quotes && { quotes }),
    matter: attributes.id,
  };
};

/**
 * The sources of a story or a dossier in the order of their list, each with its publisher looked up.
 * @param file that lists them, below the content folder
 * @throws Error for a publisher that is not there
 */
export const toSources = (
  listed: ArticleData['sources'],
  file: string,
  { publishers, health: known, toName }: Pick<References, 'publishers' | 'health' | 'toName'>,
  edition: Edition,
  toldIn?: string,
): Source[] =>
  listed.map((source, index): Source => {
    const publisher = lookUp(publishers, source.publisher, file, 'sources', 'yaml');
    const passages = source.quote ?? [];
    const health = known.get(source.url);
    const lastSeen = findLostPassages(health, passages);
    return {
      id: source.id,
      number: index + 1,
      publisher: {
        id: source.publisher,
        name: publisher.name,
        ...(publisher.language && { language: publisher.language }),
        kind: publisher.kind,
      },
      country: publisher.country === undefined ? undefined : toCountry(publisher.country, edition.language),
      title: source.title,
      describedAs: source.describedAs,
      relays: source.relays && toName(source.relays),
      origin: source.origin && toName(source.origin),
      url: source.url,
      date: source.date,
      isDateInferred: source.dateBasis === 'inferred',
      dateNote: source.dateNote,
      accessed: source.accessed,
      archived: source.archived,
      archivedAt: source.archivedOn ?? readArchiveMoment(source.archived ?? ''),
      archiveRefused: source.archiveRefused,
      language: source.language,
      ...(toldIn !== undefined && { toldIn }),
      note: source.note,
      passages: passages.map(({ id, words, prefix, suffix, translation }, place) => ({
        ...(id !== undefined && { id }),
        words,
        prefix,
        suffix,
        translation,
        ...(lastSeen[place] !== undefined && { lastSeen: lastSeen[place] }),
      })),
      read: source.read,
      decay: judgeHealth(health, { passages }),
    };
  });

/** In a translation that does not say it itself: who asserts a statement, as its language calls them. */
const nameSpeakers = (claim: MarkedClaim, { toName }: Pick<References, 'toName'>): MarkedClaim => {
  const { originalBy, attributes } = claim;
  if (originalBy === undefined || attributes.by !== originalBy) return claim;
  return { ...claim, attributes: { ...attributes, by: toSpeakers(originalBy).map(toName).join('; ') } };
};

/**
 * Turns a loaded story into an article with every reference looked up.
 * @throws Error for a reference to something that is not there
 */
export const toArticle = (article: LoadedArticle, references: References, edition: Edition): Article => {
  const { slug, data } = article;
  const file = `articles/${slug}/index${data.language === undefined ? '' : `.${data.language}`}.md`;
  const topics = data.topics.map((id) => lookUp(references.topics, id, file, 'topics', 'md'));
  const sources = toSources(data.sources, file, references, edition, data.language);
  return {
    slug,
    id: data.id ?? slug,
    feedId: data.feedId,
    title: data.title,
    standfirst: data.standfirst,
    kicker: data.kicker ?? topics[0]?.name ?? '',
    type: data.type,
    publishedAt: data.published,
    writtenOn: data.written,
    updatedAt: data.updated,
    isDraft: data.draft,
    developingUntil: data.developingUntil,
    leadUntil: data.leadUntil,
    authors: data.authors.map((id) => lookUp(references.authors, id, file, 'authors', 'md')),
    topics,
    countries: data.countries.map((code) => toCountry(code, edition.language)),
    keywords: [
      ...new Set([
        ...data.keywords,
        ...data.topics.flatMap((id) => references.keywords.topics.get(id) ?? []),
        ...data.countries.flatMap((code) => references.keywords.countries.get(code) ?? []),
      ]),
    ],
    keyPoints: data.keyPoints,
    sources,
    isWithoutEvidence: data.evidence === 'none',
    claims: article.claims.map((claim) => toClaim(nameSpeakers(claim, references), sources, edition)),
    events: data.events.map((id) => lookUp(references.events, id, file, 'events', 'yaml')),
    corrections: data.corrections,
    outlook: data.outlook,
    changes: data.changes,
    withdrawn: data.withdrawn,
    headings: article.headings,
    body: article.body,
    pictures: article.pictures,
    stills: article.stills,
    lead: article.lead,
    documents: article.documents,
    figures: article.figures,
    shareFigure: data.shareFigure,
    tables: article.tables,
    words: article.words,
    ...(article.translation && {
      translation: {
        ...article.translation,
        translator: lookUp(references.authors, article.translation.translator, file, 'authors', 'md'),
      },
    }),
  };
};
