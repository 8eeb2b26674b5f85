import {
  articleAddress,
  authorAddress,
  countryAddress,
  dossierAddress,
  houseAddress,
  publisherAddress,
  topicAddress,
} from '../../domain/address.ts';
import {
  type AddressedArticle,
  type AddressRow,
  listAddresses,
} from '../../domain/addresses/address-table.ts';
import {
  isOfEachEdition,
  selectRecorded,
  toEditionAddress,
  toEditionFolder,
} from '../../domain/addresses/edition-address.ts';
import { listHubAddresses } from '../../domain/addresses/hub-addresses.ts';
import { toSpeakerSlug } from '../../domain/addresses/claim-address.ts';
import { articleParts } from '../../domain/article-parts.ts';
import { isFigureName } from '../../domain/body/figure-names.ts';
import { toClaimAnchors } from '../../domain/claim-anchor.ts';
import { toCountry } from '../../domain/country.ts';
import { toPublishedData } from '../../domain/data-file.ts';
import { yearOf } from '../../domain/dates.ts';
import { toSpeakers } from '../../domain/evidence.ts';
import { groupByKeys } from '../../domain/group-by-keys.ts';
import { listNamed } from '../../domain/unnamed-speaker.ts';
import { toFigureAnchor, toFigureIds } from '../../domain/figure-id.ts';
import { claimsPageSize } from '../../domain/paging.ts';
import { toPublicFrom } from '../../domain/public-moment.ts';
import { toQuestionAnchors } from '../../domain/question-anchor.ts';
import { toHubPublicFrom } from '../../domain/withheld.ts';
import { countryCodes } from '../../schemas/country-code.ts';
import { moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import { type Content, type Document, documentsOf, isWithdrawn, articlesOf } from '../reading/document.ts';
import { type ChangesPresence, toChangesPresence } from '../../domain/versions/changes-presence.ts';
import { listDataShown } from '../reading/data-files.ts';
import { findValue, listItems } from '../reading/fields.ts';
import { listLinkedDocuments } from '../reading/linked-documents.ts';
import { toArticleId } from './article-id.ts';
import type { OpenVersions } from './version-files.ts';
import {
  editionFolderOf,
  languageOf,
  listTranslations,
  type TranslatedStory,
  toTranslationName,
} from '../reading/translations.ts';

/** A page or feed of the site that a link may lead to. */
export interface Destination {
  /** From when on it is public, in milliseconds: -Infinity for always, Infinity for a draft. */
  readonly publicFrom: number;
  /** Ids that a #fragment may name; undefined where the page's own layout decides. */
  readonly anchors: ReadonlySet<string> | undefined;
  /** The page says that the story is withdrawn. */
  readonly isWithdrawn?: true;
}

/** Every address of the site. */
export type Destinations = ReadonlyMap<string, Destination>;

/** From when on a file's own page is public. Where that cannot be read, no link is blamed for it. */
export const readPublicFrom = (document: Document): number => {
  if (document.collection === 'dossiers' || document.collection === 'translations')
    return document.fields?.value.draft === true ? Infinity : -Infinity;
  if (document.collection !== 'articles' || document.fields === undefined) return -Infinity;
  const { draft, published } = document.fields.value;
  const publishedAt = moment.safeParse(published);
  const isDraft = draft === true;
  if (!isDraft && !publishedAt.success) return -Infinity;
  return toPublicFrom({ isDraft, publishedAt: publishedAt.data ?? new Date(0) });
};

/** The address of a file's own page; undefined for events, which have none. */
export const findAddress = (document: Pick<Document, 'collection' | 'id' | 'path'>): string | undefined => {
  switch (document.collection) {
    case 'articles':
      return toEditionAddress(articleAddress(document.id), editionFolderOf(document));
    case 'translations':
      return toEditionAddress(articleAddress(toTranslationName(document.id).slug), editionFolderOf(document));
    case 'topics':
      return topicAddress(document.id);
    case 'authors':
      return authorAddress(document.id);
    case 'pages':
      return houseAddress(document.id);
    case 'countries':
      return findCountryAddress(document.id.toUpperCase());
    case 'sources':
      return publisherAddress(document.id);
    case 'dossiers':
      return dossierAddress(document.id);
    case 'events':
      return undefined;
  }
};

const findCountrySlug = (code: unknown): string | undefined =>
  typeof code === 'string' && countryCodes.has(code) ? toCountry(code, 'en').slug : undefined;

const findCountryAddress = (code: unknown): string | undefined => {
  const slug = findCountrySlug(code);
  return slug === undefined ? undefined : countryAddress(slug);
};

/** A marked statement as a link can lead to it. */
export interface ClaimDestination {
  readonly anchor: string;
  readonly words: string;
}

/** The marked statements of a story. One in a heading or in another one gets no mark. */
export const listClaimDestinations = (article: Document): ClaimDestination[] => {
  const claims = (article.body?.claims ?? [])
    .filter(({ place }) => place === 'text')
    .map(({ attributes, words }) => ({ id: attributes.get('id')?.value, words }));
  const anchors = toClaimAnchors(claims);
  return claims.map(({ words }, index) => ({ anchor: anchors[index] ?? '', words }));
};

/** Names of the matters of which a story says something. */
export const listMatters = (article: Document): string[] =>
  (article.body?.claims ?? []).flatMap((claim) => claim.attributes.get('id')?.value ?? []);

/** The figures of a story, by the piece of their address, in the order of the text. */
const listFigures = (article: Document): AddressedArticle['figures'] => {
  const figures = (article.body?.parts ?? []).flatMap(({ name, attributes, title }) =>
    isFigureName(name) ? [{ kind: name, id: attributes.get('id')?.value, title }] : [],
  );
  const ids = toFigureIds(figures);
  return figures.map(({ kind }, index) => ({ kind, id: ids[index] ?? '' }));
};

/** The pieces of their addresses. */
export const listFigureIds = (article: Document): string[] => listFigures(article).map(({ id }) => id);

/** Files that tables and charts of a story show, and documents that it links to. */
const listFilesBeside = (document: Document): string[] => [
  ...listDataShown(document).flatMap(({ attributes }) => {
    const { value } = attributes.get('data') ?? {};
    return value === undefined ? [] : [toPublishedData(value)];
  }),
  ...listLinkedDocuments(document).map(({ name }) => name),
];

/** The questions of its outlook that have a place of their own, as a link can lead to them. */
const listQuestionAnchors = ({ fields }: Document, original: Document): string[] => {
  const told = original.fields;
  if (fields === undefined || told === undefined) return [];
  const items = listItems(fields, 'outlook');
  const anchors = toQuestionAnchors(
    items.map((item) => ({ question: String(findValue(item, ['question'])) })),
  );
  return anchors.filter((_, index) => listItems(told, 'outlook', index, 'forecasts').length > 0);
};

/** Statements of a translation are called as in the original. */
const listClaimAnchors = (document: Document): string[] =>
  document.collection === 'translations'
    ? (document.body?.claims ?? []).flatMap(({ attributes }) => {
        const name = attributes.get('of')?.value;
        return name === undefined ? [] : [`claim-${name}`];
      })
    : listClaimDestinations(document).map(({ anchor }) => anchor);

/** @param original of a translation, which lists its sources and its forecasts */
const toAnchors = (document: Document, original = document): ReadonlySet<string> =>
  new Set([
    ...(document.body?.headings ?? []).map((heading) => heading.id),
    ...(document.body?.slips.anchors ?? [])
      .filter(({ fault }) => fault === undefined)
      .map(({ anchor }) => anchor),
    ...(original.collection === 'articles'
      ? [
          ...Object.values(articleParts),
          ...listClaimAnchors(document),
          ...listFigureIds(document).map(toFigureAnchor),
          ...listQuestionAnchors(document, original),
        ]
      : []),
    ...(original.fields === undefined
      ? []
      : listItems(original.fields, 'sources').map((source) => `source-${String(findValue(source, ['id']))}`)),
  ]);

/** A story as the table of addresses needs it, with its hour. */
interface DeskArticle extends AddressedArticle {
  readonly publicFrom: number;
}

const listTexts = (document: Document, field: string): string[] =>
  document.fields === undefined ? [] : listItems(document.fields, field).map(String);

/** The marked statements of a story as lists of statements have them. */
const listClaims = (article: Document): AddressedArticle['claims'] =>
  (article.body?.claims ?? [])
    .filter(({ place }) => place === 'text')
    .map(({ attributes }) => ({
      status: attributes.get('status')?.value ?? '',
      speakers: [...new Set(listNamed(toSpeakers(attributes.get('by')?.value)).map(toSpeakerSlug))],
    }));

/** Whether there is a page of what has changed in a story, as far as its file and the record say. */
const findChanges = (article: Document, openVersions: OpenVersions): ChangesPresence => {
  const corrections = article.fields === undefined ? [] : listItems(article.fields, 'corrections');
  const changes = article.fields === undefined ? [] : listItems(article.fields, 'changes');
  return toChangesPresence(
    {
      claims: listClaims(article).length,
      notes: corrections.length + changes.length + (article.fields?.value.updated === undefined ? 0 : 1),
      isCorrectedMaterially: corrections.some((item) => findValue(item, ['material']) === true),
      known: openVersions(toArticleId(article)),
    },
    languageOf(article),
  );
};

const toDeskArticle = (article: Document, openVersions: OpenVersions): DeskArticle => {
  const published = moment.safeParse(article.fields?.value.published);
  return {
    publicFrom: readPublicFrom(article),
    slug: article.id,
    year: published.success ? yearOf(published.data, site.zone) : undefined,
    topics: listTexts(article, 'topics'),
    countries: listTexts(article, 'countries').flatMap((code) => findCountrySlug(code) ?? []),
    authors: listTexts(article, 'authors'),
    publishers:
      article.fields === undefined
        ? []
        : listItems(article.fields, 'sources').map((source) => String(findValue(source, ['publisher']))),
    matters: listMatters(article),
    claims: listClaims(article),
    hasQuestions: article.fields !== undefined && listItems(article.fields, 'outlook').length > 0,
    dataFiles: listFilesBeside(article),
    figures: listFigures(article),
    changes: findChanges(article, openVersions),
    isWithdrawn: isWithdrawn(article),
  };
};

/** The hours of the stories of a list, the first one first. Many pages have one list, and it is put in order once. */
const openHours = (): ((articles: readonly DeskArticle[]) => readonly number[]) => {
  const known = new Map<readonly DeskArticle[], readonly number[]>();
  return (articles) => {
    const hours =
      known.get(articles) ?? articles.map(({ publicFrom }) => publicFrom).toSorted((a, b) => a - b);
    known.set(articles, hours);
    return hours;
  };
};

/** The hubs that a dossier names: it makes them public, unless it is a draft. */
const listHubsOfDossier = (dossier: Document): string[] =>
  dossier.fields === undefined || readPublicFrom(dossier) === Infinity
    ? []
    : listHubAddresses({
        topics: listTexts(dossier, 'topics').map((id) => ({ id })),
        countries: listTexts(dossier, 'countries').flatMap((code) => {
          const slug = findCountrySlug(code);
          return slug === undefined ? [] : [{ slug }];
        }),
        authors: [],
        publisherIds: listItems(dossier.fields, 'sources').map((source) =>
          String(findValue(source, ['publisher'])),
        ),
      });

/** From when on stories are public, by the hubs that they name. */
const toHoursByHub = (articles: readonly DeskArticle[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [
      ...groupByKeys(articles, ({ topics, countries, authors, publishers }) =>
        listHubAddresses({
          topics: topics.map((id) => ({ id })),
          countries: countries.map((slug) => ({ slug })),
          authors: authors.map((id) => ({ id })),
          publisherIds: publishers,
        }),
      ),
    ].map(([hub, naming]) => [hub, naming.map(({ publicFrom }) => publicFrom)]),
  );

/** Pages that would reveal what is coming if they existed before their first story. */
const hubs: ReadonlySet<AddressRow['kind']> = new Set(['topic', 'country', 'author', 'publisher']);

/** The statements of a translation, of which the original says who asserts them and how firmly they stand. */
const listTranslatedClaims = (translation: Document, original: Document): AddressedArticle['claims'] => {
  const told = listClaims(original);
  const byAnchor = new Map(listClaimDestinations(original).map(({ anchor }, index) => [anchor, told[index]]));
  return listClaimAnchors(translation).flatMap((anchor) => byAnchor.get(anchor) ?? []);
};

/** A translation as the table of addresses needs it. */
const toDeskTranslation = (translation: Document, original: Document): DeskArticle => ({
  // The record of versions is of the original.
  ...toDeskArticle(original, () => []),
  publicFrom: Math.max(
    readPublicFrom(original),
    translation.fields?.value.draft === true ? Infinity : -Infinity,
  ),
  claims: listTranslatedClaims(translation, original),
  dataFiles: listFilesBeside(translation),
  figures: listFigures(translation),
});

/** What each address has. */
interface Surroundings {
  /** What could not be read may name any hub: no link is blamed for that. */
  readonly canTell: boolean;
  readonly recorded: ReadonlySet<string>;
  /** Hubs that are public whatever their stories are. */
  readonly named: ReadonlySet<string>;
  /** From when on stories in other languages are public, by the hubs that they name. */
  readonly elsewhere?: ReadonlyMap<string, readonly number[]>;
}

/** Says from when on each page of a table is public. */
const toPublicHours = (
  rows: readonly AddressRow<DeskArticle>[],
  { canTell, recorded, named, elsewhere }: Surroundings,
): ((row: AddressRow<DeskArticle>) => number) => {
  const pages = new Map(rows.map((row) => [row.address, row]));
  const listHours = openHours();
  return (row) => {
    const page = pages.get(row.page) ?? row;
    // The hour at which as many stories are public as the page needs.
    if (row.needs > 0)
      return listHours(row.articles)[Math.min(row.needs, canTell ? Infinity : 1) - 1] ?? Infinity;
    if (!hubs.has(page.kind) || !canTell) return -Infinity;
    return toHubPublicFrom(
      [...listHours(row.articles), ...(elsewhere?.get(page.address) ?? [])],
      recorded.has(page.address) || named.has(page.address),
    );
  };
};

const pageSizes = { articles: site.hubPageSize, claims: claimsPageSize };

/** What the addresses of another language depend on besides its stories. */
interface EditionSurroundings {
  readonly canTell: boolean;
  /** Every address that was ever published, in every language. */
  readonly recorded: ReadonlySet<string>;
  readonly openVersions: OpenVersions;
}

/** The stories of another language of the site: those that have been translated, and those that are told in it. */
interface OtherStories {
  readonly translated: readonly TranslatedStory[];
  readonly told: readonly Document[];
}

/** The addresses of another language of the site: of its stories, and of what these name. */
const listOfEdition = (
  { translated, told }: OtherStories,
  language: string,
  { canTell, recorded: everRecorded, openVersions }: EditionSurroundings,
): (readonly [string, Destination])[] => {
  const folder = toEditionFolder(language);
  const own = told.filter((article) => languageOf(article) === language);
  const stories = translated.flatMap(({ translation, original, language: into }) =>
    into === language && original !== undefined ? [{ translation, original }] : [],
  );
  const articles = [
    ...own.map((article) => toDeskArticle(article, openVersions)),
    ...stories.map(({ translation, original }) => toDeskTranslation(translation, original)),
  ];
  const recorded = selectRecorded(everRecorded, folder);
  const rows = listAddresses({
    isPartial: !canTell,
    articles,
    topics: [...new Set(articles.flatMap(({ topics }) => topics))],
    countries: [],
    authors: [...new Set(articles.flatMap(({ authors }) => authors))],
    publishers: [...new Set(articles.flatMap(({ publishers }) => publishers))],
    house: [],
    dossiers: [],
    recorded,
    pageSizes,
  }).filter(({ address }) => isOfEachEdition(address));
  const toPublicHour = toPublicHours(rows, { canTell, recorded, named: new Set() });
  const pages = new Map(
    [
      ...own.map((article) => ({ text: article, original: article })),
      ...stories.map(({ translation, original }) => ({ text: translation, original })),
    ].map((story) => [articleAddress(story.original.id), story]),
  );
  return rows.map((row) => {
    const { text, original } = pages.get(row.address) ?? {};
    return [
      toEditionAddress(row.address, folder),
      {
        publicFrom: toPublicHour(row),
        anchors: text?.body && toAnchors(text, original),
        ...(original !== undefined && isWithdrawn(original) ? { isWithdrawn: true } : {}),
      },
    ] as const;
  });
};

/**
 * Lists every address that the site has or, with held stories, will have.
 * @param recorded every address that was ever published
 * @param openVersions which versions of stories were published
 */
export const listDestinations = (
  content: Content,
  recorded: ReadonlySet<string> = new Set(),
  openVersions: OpenVersions = () => [],
): Destinations => {
  const idsOf = (collection: 'topics' | 'authors' | 'sources' | 'pages'): string[] =>
    documentsOf(content, collection).map(({ id }) => id);
  // A story that cannot be read may name any of them: no link is blamed for that.
  const canTell = articlesOf(content).every(({ fields }) => fields !== undefined);
  const told = documentsOf(content, 'articles');
  const toldElsewhere = told.filter((article) => languageOf(article) !== site.language);
  const translated = listTranslations(content);
  const intoOwn = translated.flatMap(({ translation, original, language }) =>
    language === site.language && original !== undefined && languageOf(original) !== language
      ? [{ translation, original }]
      : [],
  );
  const rows = listAddresses({
    isPartial: !canTell,
    articles: [
      ...told
        .filter((article) => languageOf(article) === site.language)
        .map((article) => toDeskArticle(article, openVersions)),
      ...intoOwn.map(({ translation, original }) => toDeskTranslation(translation, original)),
    ],
    topics: idsOf('topics'),
    countries: documentsOf(content, 'countries').flatMap(({ id }) => findCountrySlug(id.toUpperCase()) ?? []),
    authors: idsOf('authors'),
    publishers: idsOf('sources'),
    house: idsOf('pages'),
    dossiers: documentsOf(content, 'dossiers').map((document) => ({
      id: document.id,
      kind: String(document.fields?.value.kind),
      isHeld: readPublicFrom(document) === Infinity,
    })),
    recorded,
    pageSizes,
  });
  const named = new Set(documentsOf(content, 'dossiers').flatMap(listHubsOfDossier));
  const elsewhere = toHoursByHub(toldElsewhere.map((article) => toDeskArticle(article, openVersions)));
  const toPublicHour = toPublicHours(rows, { canTell, recorded, named, elsewhere });
  const documents = new Map(content.documents.map((document) => [findAddress(document), document]));
  const texts = new Map(intoOwn.map((story) => [articleAddress(story.original.id), story]));
  return new Map([
    ...rows.map((row): readonly [string, Destination] => {
      const story = texts.get(row.address);
      const document = story?.translation ?? documents.get(row.address);
      return [
        row.address,
        {
          publicFrom: Math.max(
            toPublicHour(row),
            document?.collection === 'dossiers' ? readPublicFrom(document) : -Infinity,
          ),
          anchors: document?.body && toAnchors(document, story?.original),
          ...([document, story?.original].some((one) => one !== undefined && isWithdrawn(one))
            ? { isWithdrawn: true }
            : {}),
        },
      ];
    }),
    ...Object.keys(site.editions).flatMap((language) =>
      listOfEdition({ translated, told: toldElsewhere }, language, { canTell, recorded, openVersions }),
    ),
  ]);
};
