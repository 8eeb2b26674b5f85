import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress, publisherAddress, schemaAddress } from '../domain/address.ts';
import type { Claim, PublishedArticle, Source } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { toAsOf, toFirstPublished } from '../domain/first-published.ts';
import { findClaimsOfPassage } from '../domain/quoting-claims.ts';
import { toPassageAddress } from '../domain/text-fragment.ts';
import { toCorrectionEntry } from '../domain/view-models/correction-entry.ts';
import { listVersions } from '../domain/versions/follow-versions.ts';
import type { PageInLanguage } from '../domain/page-in-language.ts';
import type { KnownVersion } from '../domain/versions/version.ts';
import { likelihoods } from '../schemas/claim.ts';
import { type Evidence, evidenceSchema } from '../schemas/evidence.ts';
import { buildPublishedSchema } from './published-schema.ts';

/** Where the schema of the documents is published; each of them names it. */
const ownSchema = schemaAddress('evidence');

const toLikelihood = (term: NonNullable<Claim['likelihood']>) => {
  const [from, to] = likelihoods[term];
  return { term, from, to };
};

const toEvidenceClaim = (claim: Claim, page: string): Evidence['statements'][number] => ({
  number: claim.number,
  address: `${page}#${claim.anchor}`,
  text: claim.text,
  status: claim.status,
  speakers: [...claim.speakers],
  sentence: claim.sentence,
  likelihood: claim.likelihood && toLikelihood(claim.likelihood),
  confidence: claim.confidence,
  sources: claim.sources.map(({ id }) => id),
  matter: claim.matter,
});

/** @param resting the statements that rest on the source */
const toPassages = (source: Source, resting: readonly Claim[]): Evidence['sources'][number]['passages'] =>
  source.passages.length === 0
    ? undefined
    : source.passages.map((passage) => ({
        id: passage.id,
        words: passage.words,
        translation: passage.translation,
        lastSeen: passage.lastSeen,
        address: toPassageAddress(source.url, passage),
        statements: findClaimsOfPassage(source, passage, resting),
      }));

const toSource = (
  source: Source,
  resting: readonly Claim[],
  edition: Edition,
): Evidence['sources'][number] => ({
  id: source.id,
  number: source.number,
  publisher: source.publisher.name,
  publisherAddress: toAbsolute(publisherAddress(source.publisher.id), edition),
  kind: source.publisher.kind,
  country: source.country?.code,
  title: source.title,
  description: source.describedAs,
  url: source.url,
  archived: source.archived,
  archivedAt: source.archivedAt,
  archiveRefused: source.archiveRefused,
  date: source.date,
  dateInferred: source.isDateInferred || undefined,
  language: source.language,
  relays: source.relays,
  origin: source.origin,
  passages: toPassages(source, resting),
  read: source.read,
  decay: source.decay,
  statements: resting.map(({ number }) => number),
});

/** Every version of a story, as the page of its changes has them. */
const toEvidenceVersions = (
  article: PublishedArticle,
  known: readonly KnownVersion[],
  edition: Edition,
): Evidence['versions'] => {
  const page = toAbsolute(articleAddress(article.slug), edition);
  const anchors = new Set(article.claims.map(({ anchor }) => anchor));
  return listVersions(article, known, edition.language).map((version) => ({
    since: version.at.toISOString(),
    reasons: version.changes.map(({ reason }) => reason),
    corrections: version.corrections.length,
    material: version.isMaterial,
    statements: version.differences?.claims.map(({ before, after, parts }) => ({
      change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      parts: [...parts],
      before: before?.text,
      after: after?.text,
      statusBefore: before?.status,
      statusAfter: after?.status,
      address: after && anchors.has(after.anchor) ? `${page}#${after.anchor}` : undefined,
    })),
  }));
};

const toLanguages = (
  languages: readonly PageInLanguage[],
  { language, site }: Edition,
): Evidence['story']['languages'] => {
  const others = languages.filter((other) => other.language !== language);
  return others.length === 0
    ? undefined
    : others.map((other) => ({
        language: other.language,
        evidence: toAbsolute(other.address, { site, folder: '' }),
      }));
};

const toEvidence = (
  article: PublishedArticle,
  edition: Edition,
  known: readonly KnownVersion[],
  languages: readonly PageInLanguage[],
): Evidence => {
  const page = toAbsolute(articleAddress(article.slug), edition);
  return {
    $schema: toAbsolute(ownSchema, edition),
    story: {
      address: page,
      title: article.title,
      language: edition.language,
      published: toFirstPublished(article).toISOString(),
      asOf: toAsOf(article, edition),
      updated: article.updatedAt?.toISOString(),
      translationOf: article.translation?.language,
      languages: toLanguages(languages, edition),
      evidence: article.isWithoutEvidence === true ? 'none' : undefined,
    },
    statements: article.claims.map((claim) => toEvidenceClaim(claim, page)),
    sources: article.sources.map((source) =>
      toSource(
        source,
        article.claims.filter(({ sources }) => sources.some(({ id }) => id === source.id)),
        edition,
      ),
    ),
    corrections: article.corrections.map((correction) => {
      const { date, kind, wrong, right, material } = correction;
      const { place } = toCorrectionEntry(correction, article.claims, edition);
      return {
        date: date.toISOString(),
        kind,
        wrong,
        right,
        material,
        address: place === undefined ? undefined : `${page}${place}`,
      };
    }),
    versions: toEvidenceVersions(article, known, edition),
  };
};

const print = (document: unknown): string => `${JSON.stringify(document)}\n`;

/**
 * Writes what a story states and on what it rests, for machines. Its keys are in the order of the schema,
 * so that the same story gives the same bytes.
 * @param known the versions of the story whose text is known, oldest first
 * @param languages the document in its languages, where it has several
 * @throws ZodError when the document breaks the schema that is published for it
 */
export const buildEvidenceJson = (
  article: PublishedArticle,
  edition: Edition,
  known: readonly KnownVersion[] = [],
  languages: readonly PageInLanguage[] = [],
): string => print(evidenceSchema.parse(toEvidence(article, edition, known, languages)));

/** Writes the JSON Schema of these documents. */
export const buildEvidenceSchema = (edition: Edition): string =>
  buildPublishedSchema(evidenceSchema, ownSchema, 'evidence of a story', edition);
