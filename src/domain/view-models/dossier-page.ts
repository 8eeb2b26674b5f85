import type { Drawing } from '../../figures/drawing.ts';
import { articleParts } from '../article-parts.ts';
import {
  articleAddress,
  countryAddress,
  dossierAddress,
  dossierComparisonAddress,
  dossiersAddress,
  topicAddress,
} from '../address.ts';
import { claimStatuses } from '../claim-statuses.ts';
import type { ClaimStatus } from '../content-types.ts';
import { buildDossierNodes } from '../chain-json-ld.ts';
import { formatCalendarDay } from '../dates.ts';
import { toDirection } from '../direction.ts';
import { type DossierMap, drawDossierMap, drawDossierTimeline } from '../dossier-figures.ts';
import { gatherMaterial } from '../dossier-subjects.ts';
import type { PublishedDossier } from '../dossier.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { type ArticleCard, type Stamp, toArticleCard } from './article-card.ts';
import { type ClaimGroup, toClaimGroups } from './claim-group.ts';
import { listCompared } from './dossier-comparison-page.ts';
import { type FactEntry, type SourceNumbers, toFactEntry, toSourceNumbers } from './dossier-fact.ts';
import { toDueStamp } from './due-question.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';
import type { NamedLink } from './named-link.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type SourceList, toSourceList } from './source-entry.ts';
import { languageNames } from '../language-names.ts';

/** Another name, with the language it is in. */
export interface NameEntry {
  readonly name: string;
  /** BCP 47. */
  readonly code: string | undefined;
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** Name of its language, for readers. */
  readonly language: string | undefined;
}

/** A place that may have no page. */
export interface MaybeLink {
  readonly name: string;
  readonly address: string | undefined;
}

/** Everything the page of a dossier prints. */
export interface DossierPage {
  readonly frame: PageFrame;
  readonly held: string | undefined;
  readonly kind: NamedLink;
  /** Where it is compared with others of its kind. */
  readonly comparison: NamedLink | undefined;
  readonly name: string;
  readonly names: readonly NameEntry[];
  readonly definition: string;
  readonly definedBy: SourceNumbers | undefined;
  readonly countries: readonly MaybeLink[];
  readonly topics: readonly NamedLink[];
  readonly reviewed: string | undefined;
  readonly facts: readonly FactEntry[];
  readonly statuses: readonly StatusCount[];
  /** Those that stand on the page, for the key of the marks. */
  readonly marks: readonly ClaimStatus[];
  readonly map: DossierMap | undefined;
  readonly timeline: readonly Drawing[] | undefined;
  readonly said: readonly ClaimGroup[];
  readonly about: readonly ClaimGroup[];
  readonly questions: readonly {
    readonly question: string;
    readonly due: Stamp;
    readonly isOverdue: boolean;
    readonly story: NamedLink;
  }[];
  readonly stories: readonly ArticleCard[];
  readonly sources: SourceList;
  readonly sourceCount: number;
}

/** Id of the heading that names the subject. */
export const dossierNameId = 'dossier';

const toNames = ({ names }: PublishedDossier, edition: Edition): NameEntry[] => {
  const languages = languageNames(edition.language);
  return names.map(({ name, language }) => ({
    name,
    code: language,
    direction: language === undefined ? undefined : toDirection(language),
    language: language === undefined ? undefined : languages.of(language),
  }));
};

/** Countries with their hubs, where they have one. */
const toCountryLinks = (
  { countries }: Pick<PublishedDossier, 'countries'>,
  newsroom: Pick<Newsroom, 'countries'>,
): MaybeLink[] =>
  countries.map(({ code, name, slug }) => ({
    name,
    address: newsroom.countries.some(({ subject }) => subject.code === code)
      ? countryAddress(slug)
      : undefined,
  }));

/** Where dossiers of a kind are compared, if there are enough of them to compare. */
export const toComparison = (
  kind: PublishedDossier['kind'],
  { dossiers, edition }: Pick<Newsroom, 'dossiers' | 'edition'>,
): NamedLink | undefined =>
  listCompared(dossiers).some(([compared]) => compared === kind)
    ? { name: edition.text.dossiers.compare(kind), address: dossierComparisonAddress(kind) }
    : undefined;

/** Builds the page of a dossier. */
export const buildDossierPage = (newsroom: Newsroom, dossier: PublishedDossier): DossierPage => {
  const { edition, surroundings } = newsroom;
  const { text } = edition;
  const { id, name, definition, kind, sources } = dossier;
  const { said, about, stories, questions, events } = gatherMaterial(dossier, newsroom);
  const facts = dossier.properties.map((property) => toFactEntry(property, edition));
  const shown = new Set([
    ...dossier.properties.flatMap(({ status, history }) => [status, ...history.map((one) => one.status)]),
    ...[...said, ...about].map(({ claim }) => claim.status),
    ...events.flatMap(({ event }) => event.status ?? []),
  ]);
  return {
    frame: buildPageFrame({
      title: name,
      description: definition,
      address: dossierAddress(id),
      surroundings,
      trail: [{ name: text.dossiers.title, address: dossiersAddress }],
      isListed: dossier.hold === undefined,
      nodes: buildDossierNodes(dossier, edition),
    }),
    held: dossier.hold === undefined ? undefined : text.dossiers.draft,
    kind: { name: text.dossiers.kinds[kind], address: `${dossiersAddress}#${kind}` },
    comparison: toComparison(kind, newsroom),
    name,
    names: toNames(dossier, edition),
    definition,
    definedBy: toSourceNumbers(dossier.definedBy, edition),
    countries: toCountryLinks(dossier, newsroom),
    topics: dossier.topics
      .filter((topic) => newsroom.topics.some(({ subject }) => subject.id === topic.id))
      .map((topic) => ({ name: topic.name, address: topicAddress(topic.id) })),
    reviewed: dossier.reviewed && text.dossiers.reviewed(formatCalendarDay(dossier.reviewed, edition)),
    facts,
    statuses: toStatusCounts(dossier.properties, edition),
    marks: claimStatuses.filter((status) => shown.has(status)),
    map: drawDossierMap(dossier, edition, dossierNameId),
    timeline: drawDossierTimeline(events, dossier, edition),
    said: toClaimGroups(said, newsroom),
    about: toClaimGroups(about, newsroom),
    questions: questions.map(({ article, question }) => ({
      question: question.question,
      due: toDueStamp(question, edition),
      isOverdue: question.isOverdue,
      story: { name: article.title, address: `${articleAddress(article.slug)}#${articleParts.outlook}` },
    })),
    stories: stories.map((article) => toArticleCard(article, edition)),
    sources: toSourceList(sources, [], edition),
    sourceCount: sources.length,
  };
};
