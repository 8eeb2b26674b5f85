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
import { listForeignWords } from './foreign-words.ts';
import { onceABuild } from './once-a-build.ts';
import { loadEntries } from './entries.ts';
import { loadArticle, loadTranslation, type Original } from './load-article.ts';
import { loadMatterTitles } from './matters.ts';
import { type FindLanguage, findOtherLanguage, toLanguageFinder, toToldLanguage } from './other-languages.ts';
import { loadProse } from './prose.ts';
import { readRecordedAddresses } from './recorded-addresses.ts';
import { inEdition, toReferences, toWordsLanguage } from './references.ts';
import { openSettledStories } from './settled-stories.ts';
import { type References, toArticle } from './to-article.ts';
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

/** The stories of an edition. */
interface Stories {
  readonly articles: readonly Article[];
  /** Stories that are told in other languages alone: what only held ones of them name is no more public than they are. */
  readonly elsewhere: readonly Article[];
}

/** Builds the newsroom of an edition from its stories. */
const toNewsroom = async (
  entries: Entries,
  { articles, elsewhere }: Stories,
  dossiers: readonly PublishedDossier[],
  edition: Edition,
  recorded: ReadonlySet<string>,
): Promise<Newsroom> => {
  const { authors, topics, countries, sources: publishers, pages } = entries;
  const isFirst = edition.folder === '';
  const withheld = showHeld
    ? new Set<string>()
    : findWithheldHubs([...articles, ...elsewhere], recorded, run.instant, dossiers);
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
    // The record is of originals; a translation has the notes of its own.
    versions: loadVersions(
      content.articles.filter(({ translation }) => translation === undefined),
      edition.language,
    ),
    isPreview: run.showHeld === 'preview',
    foreignWords: listForeignWords(entries, content.articles, content.matterTitles, edition),
    recorded,
  });
};

/** The dossiers that may be shown. */
const toDossiers = (
  entries: Entries,
  references: References,
  edition: Edition,
): readonly PublishedDossier[] =>
  selectDossiers(
    entries.dossiers.map(({ id, data }) => toDossier(id, data, references, edition)),
    showHeld,
  );

/** The translations into a language, each with the entry of its original. */
const listTranslated = ({ articles, translations }: Entries, language: string) => {
  const originals = new Map(articles.map((article) => [article.id, article]));
  return translations.flatMap((entry) => {
    const [slug = '', into] = entry.id.split('/');
    const original = originals.get(slug);
    // What is told in a language has no other text in it: the check says so.
    return into === language && original !== undefined && toToldLanguage(original.data) !== language
      ? [{ entry, original }]
      : [];
  });
};

/** Where links of texts in another language than the first lead, by what that has to show. */
const openOther = (entries: Entries, language: string): FindLanguage => {
  const isShown = ({ draft, published }: Pick<Original['data'], 'draft' | 'published'>): boolean =>
    showHeld || (!draft && published <= run.instant);
  const told = entries.articles.filter(({ data }) => toToldLanguage(data) === language);
  const translated = listTranslated(entries, language).flatMap(({ entry, original }) =>
    showHeld || !entry.data.draft ? [original] : [],
  );
  return toLanguageFinder(
    language,
    [...told, ...translated].filter(({ data }) => isShown(data)).map(({ id, data }) => ({ slug: id, data })),
  );
};

type Loaded = Awaited<ReturnType<typeof loadArticle>>;

/**
 * Stories as they were loaded, by their entries: while an editor is at work those that did not change are the same
 * entries, so that only what changed is settled again. With the names that they link to.
 */
let settled: { readonly names: string; readonly stories: WeakMap<object, Promise<Loaded>> } = {
  names: '',
  stories: new WeakMap(),
};

const loadOnce = (entry: Entries['articles'][number], load: () => Promise<Loaded>): Promise<Loaded> => {
  const known = settled.stories.get(entry);
  if (known !== undefined) return known;
  const loaded = load();
  settled.stories.set(entry, loaded);
  return loaded;
};

/** Loads every story in the language in which it is told. @returns by slug */
const loadOriginals = async (
  { articles }: Entries,
  dossiers: readonly PublishedDossier[],
  finders: ReadonlyMap<string, FindLanguage>,
): Promise<ReadonlyMap<string, Original & Awaited<ReturnType<typeof loadArticle>>>> => {
  const linked = dossiers
    .filter(({ linksNames }) => linksNames)
    .map((dossier) => ({ address: dossierAddress(dossier.id), names: listNames(dossier) }));
  const names = JSON.stringify(linked);
  if (names !== settled.names) settled = { names, stories: new WeakMap() };
  const { settleOnce, save } = await openSettledStories(names);
  const loaded = await Promise.all(
    articles.map((entry) => {
      const findLanguage = finders.get(toToldLanguage(entry.data));
      // Dossiers are there in the first language alone, and so are the names in them.
      // Where those of another language lead depends on all that it has.
      if (findLanguage !== undefined) return loadArticle(entry, { findLanguage });
      const load = (): Promise<Loaded> =>
        loadArticle(entry, { linked, findLanguage: findOtherLanguage }, settleOnce);
      return showHeld ? loadOnce(entry, load) : load();
    }),
  );
  await save();
  return new Map(loaded.map((article) => [article.slug, article]));
};

/** What is told in other languages, and a language lacks. */
const findUntranslated = (
  newsrooms: readonly Newsroom[],
  { articles, edition }: Newsroom,
): Newsroom['untranslated'] => {
  const own = new Set(articles.map(({ slug }) => slug));
  return newsrooms.flatMap((other) => {
    if (other.edition.language === edition.language) return [];
    const stories = other.articles.filter(
      ({ slug, hold, translation }) => hold === undefined && translation === undefined && !own.has(slug),
    ).length;
    const { language, folder } = other.edition;
    return stories === 0 ? [] : [{ language, folder, stories }];
  });
};

/** Tells each newsroom which of its pages the others have, too, and what it lacks. */
const withLanguages = (newsrooms: readonly Newsroom[]): readonly Newsroom[] => {
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
      .map(({ edition: { language, dialect, folder } }) => ({
        language,
        dialect,
        address: toEditionAddress(address, folder),
      }));
    return found.length > 1 ? found : [];
  };
  return newsrooms.map((newsroom) => ({
    ...newsroom,
    findLanguages,
    untranslated: findUntranslated(newsrooms, newsroom),
  }));
};

const load = async (): Promise<readonly [Newsroom, ...Newsroom[]]> => {
  const entries = await loadEntries();
  const recorded = readRecordedAddresses(run.contentFolder);
  const edition = toEdition(site, text);
  const languages = Object.keys(site.editions) as (keyof typeof site.editions)[];
  const editions = [
    edition,
    ...languages.map((language) => toOtherEdition(site, language, findText(language))),
  ];
  const finders = new Map<string, FindLanguage>(
    languages.map((language) => [language, openOther(entries, language)]),
  );
  const firstReferences = toReferences(entries, edition);
  const dossiers = toDossiers(entries, firstReferences, edition);
  const originals = await loadOriginals(entries, dossiers, finders);
  const told = Map.groupBy(originals.values(), ({ data }) => toToldLanguage(data));
  const newsrooms = await Promise.all(
    editions.map(async (one) => {
      const isFirst = one === edition;
      const references = isFirst ? firstReferences : toReferences(entries, one);
      const translated = await Promise.all(
        listTranslated(entries, one.language).flatMap(({ entry, original: { id } }) => {
          const original = originals.get(id);
          // A story that is told in another language may have been translated into the first.
          const findLanguage = isFirst ? (findOtherLanguage ?? (() => undefined)) : finders.get(one.language);
          return original === undefined || findLanguage === undefined
            ? []
            : [loadTranslation(entry, original, findLanguage)];
        }),
      );
      const own = [...(told.get(one.language) ?? []), ...translated];
      const elsewhere = isFirst ? languages.flatMap((language) => told.get(language) ?? []) : [];
      return toNewsroom(
        entries,
        {
          articles: own.map((article) => toArticle(article, references, one)),
          elsewhere: elsewhere.map((article) => toArticle(article, references, one)),
        },
        isFirst ? dossiers : [],
        one,
        selectRecorded(recorded, one.folder),
      );
    }),
  );
  return (newsrooms.length === 1 ? newsrooms : withLanguages(newsrooms)) as readonly [
    Newsroom,
    ...Newsroom[],
  ];
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
        ...(newsroom.foreignWords.length > 0 && { foreignWords: newsroom.foreignWords }),
      })),
    ),
  );
  return lists.flat();
};
