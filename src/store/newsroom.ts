import { dossierAddress } from '../domain/address.ts';
import { listNewsroomAddresses } from '../domain/addresses/newsroom-addresses.ts';
import { isOfEachEdition, selectRecorded, toEditionAddress } from '../domain/addresses/edition-address.ts';
import { toCountry } from '../domain/country.ts';
import { listNames, type PublishedDossier, selectDossiers } from '../domain/dossier.ts';
import { type Edition, toEdition, toOtherEdition } from '../domain/edition.ts';
import { buildNewsroom, type Newsroom } from '../domain/newsroom.ts';
import { selectPublished, selectWithdrawn } from '../domain/publication.ts';
import type { PageInLanguage } from '../domain/page-in-language.ts';
import { findWithheldHubs, leaveOutHubs } from '../domain/withheld.ts';
import type { Article, PublishedArticle } from '../domain/article.ts';
import type { Prose } from '../domain/body/prose.ts';
import type { Entries } from '../entries/handed-entries.ts';
import { toWords } from '../domain/written-language.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { findText, text } from '../text/text.ts';
import { onceABuild } from './once-a-build.ts';
import { loadEntries } from './entries.ts';
import { loadArticle, loadTranslation, type Original, toOwnHubs } from './load-article.ts';
import { loadMatterTitles } from './matters.ts';
import { loadProse } from './prose.ts';
import { readRecordedAddresses } from './recorded-addresses.ts';
import { inEdition, toReferences, toWordsLanguage } from './references.ts';
import { toArticle } from './to-article.ts';
import { toDossier } from './to-dossier.ts';
import { loadVersions } from './versions.ts';

const showHeld = run.showHeld !== undefined;

/**
 * Adds their texts to entries that list no sources. In another language than the first, a text that is not translated
 * would be another one's: there none is read.
 */
const withTexts = <Entry extends Parameters<typeof loadProse>[0]>(
  entries: readonly Entry[],
  { folder }: Pick<Edition, 'folder'>,
): Promise<{ readonly entry: Entry; readonly prose?: Prose }[]> =>
  Promise.all(
    entries.map(async (entry) => ({ entry, ...(folder === '' && { prose: await loadProse(entry) }) })),
  );

/** Ids of what stories name. */
const toNamed = (articles: readonly PublishedArticle[]) => ({
  topics: new Set(articles.flatMap(({ topics }) => topics.map(({ id }) => id))),
  authors: new Set(articles.flatMap(({ authors }) => authors.map(({ id }) => id))),
  publishers: new Set(articles.flatMap(({ sources }) => sources.map(({ publisher }) => publisher.id))),
});

/** Builds the newsroom of an edition from its stories. */
const toNewsroom = async (
  entries: Entries,
  articles: readonly Article[],
  dossiers: readonly PublishedDossier[],
  edition: Edition,
  recorded: ReadonlySet<string>,
): Promise<Newsroom> => {
  const { authors, topics, countries, sources: publishers, pages } = entries;
  const isFirst = edition.folder === '';
  const withheld = showHeld ? new Set<string>() : findWithheldHubs(articles, recorded, run.instant, dossiers);
  // Another language has the pages of what its stories name; the first one has those of all.
  const published = selectPublished(articles, run.instant, showHeld);
  const named = toNamed(published);
  const content = leaveOutHubs(
    {
      articles: published,
      withdrawn: selectWithdrawn(articles, run.instant, showHeld),
      topics: (
        await withTexts(
          topics.filter(({ id }) => isFirst || named.topics.has(id)),
          edition,
        )
      ).map(({ entry: { id, data }, prose }) => {
        const { name, description } = inEdition(data, edition);
        return { ...(prose && { prose }), id, name, description };
      }),
      profiles: isFirst
        ? (await withTexts(countries, edition)).map(({ entry: { id, data }, prose }) => ({
            ...(prose && { prose }),
            code: id.toUpperCase(),
            description: data.description,
          }))
        : [],
      authors: (
        await withTexts(
          authors.filter(({ id }) => isFirst || named.authors.has(id)),
          edition,
        )
      ).map(({ entry: { id, data }, prose }) => {
        const { name, kind, role, expertise, links } = inEdition(data, edition);
        return {
          ...(prose && { prose }),
          id,
          name,
          kind,
          role,
          expertise: isFirst ? expertise : [],
          links,
        };
      }),
      publishers: publishers
        .filter(({ id }) => isFirst || named.publishers.has(id))
        .map(({ id, data }) => {
          const { name, kind, country, independence, url } = inEdition(data, edition);
          const language = toWordsLanguage(data, edition, 'name');
          return {
            id,
            name,
            ...(language && { language }),
            kind,
            country: country === undefined ? undefined : toCountry(country, edition.language),
            independence:
              independence !== undefined && toWordsLanguage(data, edition, 'independence')
                ? toWords(independence, edition)
                : independence,
            url,
          };
        }),
      house: (await withTexts(pages, edition)).map(({ entry: { id, data }, prose }) => ({
        ...(prose ? { prose } : { language: site.language }),
        id,
        title: data.title,
        standfirst: data.standfirst,
        updatedAt: data.updated,
      })),
      dossiers,
      matterTitles: loadMatterTitles(),
    },
    withheld,
  );
  return buildNewsroom(content, edition, {
    instant: run.instant,
    // The record is of the first language; a translation has the notes of its original.
    ...(isFirst && { versions: loadVersions(content.articles, edition.language) }),
    isPreview: run.showHeld === 'preview',
    recorded,
  });
};

/** The stories of the site's first language, and what translations need of each. */
const loadOriginals = async (
  entries: Entries,
  edition: Edition,
): Promise<{
  readonly articles: readonly Article[];
  readonly dossiers: readonly PublishedDossier[];
  readonly originals: ReadonlyMap<string, Original>;
}> => {
  const references = toReferences(entries, edition);
  const dossiers = selectDossiers(
    entries.dossiers.map(({ id, data }) => toDossier(id, data, references, edition)),
    showHeld,
  );
  const linked = dossiers
    .filter(({ linksNames }) => linksNames)
    .map((dossier) => ({ address: dossierAddress(dossier.id), names: listNames(dossier) }));
  const loaded = await Promise.all(entries.articles.map((entry) => loadArticle(entry, linked)));
  return {
    articles: loaded.map((article) => toArticle(article, references, edition)),
    dossiers,
    originals: new Map(loaded.map((article) => [article.slug, article])),
  };
};

/** The stories of another language of the site. */
const loadTranslations = (
  entries: Entries,
  originals: ReadonlyMap<string, Original>,
  edition: Edition,
): Promise<readonly Article[]> => {
  const references = toReferences(entries, edition);
  const translated = entries.translations.flatMap((entry) => {
    const [slug = '', language] = entry.id.split('/');
    const original = originals.get(slug);
    return language === edition.language && original !== undefined ? [{ entry, original }] : [];
  });
  const hubs = toOwnHubs(
    translated
      .filter(
        ({ entry, original: { data } }) =>
          showHeld || (!entry.data.draft && !data.draft && data.published <= run.instant),
      )
      .map(({ original }) => original),
  );
  return Promise.all(
    translated.map(async ({ entry, original }) =>
      toArticle(await loadTranslation(entry, original, hubs), references, edition),
    ),
  );
};

/** What the first language has and another one lacks. */
const findUntranslated = (first: Newsroom, { articles }: Newsroom): Newsroom['untranslated'] => {
  const own = new Set(articles.map(({ slug }) => slug));
  const stories = first.articles.filter(({ slug, hold }) => hold === undefined && !own.has(slug)).length;
  return stories === 0 ? undefined : { language: first.edition.language, stories };
};

/** Tells each newsroom which of its pages the others have, too, and what it lacks. */
const withLanguages = (first: Newsroom, others: readonly Newsroom[]): readonly Newsroom[] => {
  const newsrooms = [first, ...others];
  const addresses = newsrooms.map((newsroom) => ({
    edition: newsroom.edition,
    known: new Set(
      listNewsroomAddresses(newsroom)
        .map(({ address }) => address)
        .filter(isOfEachEdition),
    ),
  }));
  const findLanguages = (address: string): readonly PageInLanguage[] => {
    const found = addresses
      .filter(({ known }) => known.has(address))
      .map(({ edition: { language, folder } }) => ({
        language,
        address: toEditionAddress(address, folder),
      }));
    return found.length > 1 ? found : [];
  };
  return newsrooms.map((newsroom) => ({
    ...newsroom,
    findLanguages,
    untranslated: findUntranslated(first, newsroom),
  }));
};

const load = async (): Promise<readonly [Newsroom, ...Newsroom[]]> => {
  const entries = await loadEntries();
  const recorded = readRecordedAddresses(run.contentFolder);
  const edition = toEdition(site, text);
  const { articles, dossiers, originals } = await loadOriginals(entries, edition);
  const first = await toNewsroom(entries, articles, dossiers, edition, recorded);
  const languages = Object.keys(site.editions) as (keyof typeof site.editions)[];
  if (languages.length === 0) return [first];
  const others = await Promise.all(
    languages.map(async (language) => {
      const other = toOtherEdition(site, language, findText(language, site.editions[language]?.digits));
      return toNewsroom(
        entries,
        await loadTranslations(entries, originals, other),
        [],
        other,
        selectRecorded(recorded, other.folder),
      );
    }),
  );
  return withLanguages(first, others) as readonly [Newsroom, ...Newsroom[]];
};

/**
 * The only door to the content: loads it, looks references up and applies the publication rule.
 * @returns a newsroom for each language of the site, that of the first one first
 * @throws Error for a reference to something that is not there
 */
export const loadNewsrooms = onceABuild(load);

/** The newsroom of the site's first language. */
export const loadNewsroom = async (): Promise<Newsroom> => (await loadNewsrooms())[0];

/** A path of a route, as Astro takes it. */
interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/**
 * Lists the paths of a route that every language has.
 * @param list the paths of one newsroom
 * @returns those of all, each with the folder of its language
 */
export const listInEditions = async <Listed extends Path>(
  list: (newsroom: Newsroom) => readonly Listed[] | Promise<readonly Listed[]>,
): Promise<(Listed & { readonly params: { readonly edition: string | undefined } })[]> => {
  const lists = await Promise.all(
    (await loadNewsrooms()).map(async (newsroom) =>
      (await list(newsroom)).map((path) => ({
        ...path,
        params: { ...path.params, edition: newsroom.edition.folder.slice(1) || undefined },
      })),
    ),
  );
  return lists.flat();
};
