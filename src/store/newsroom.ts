import type { Prose } from '../domain/body/prose.ts';
import { dossierAddress } from '../domain/address.ts';
import { toCountry } from '../domain/country.ts';
import { listNames, selectDossiers } from '../domain/dossier.ts';
import { toEdition } from '../domain/edition.ts';
import { buildNewsroom, type Newsroom } from '../domain/newsroom.ts';
import { selectPublished, selectWithdrawn } from '../domain/publication.ts';
import { findWithheldHubs, leaveOutHubs } from '../domain/withheld.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { filesBeside } from './data-files.ts';
import { onceABuild } from './once-a-build.ts';
import { findDocuments } from './documents.ts';
import { loadEntries } from './entries.ts';
import { loadLead } from './lead.ts';
import { loadMatterTitles } from './matters.ts';
import { loadPictures, loadStills } from './pictures.ts';
import { loadProse } from './prose.ts';
import { readRecordedAddresses } from './recorded-addresses.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleText } from './settle-text.ts';
import { loadSourceHealth } from './source-health.ts';
import { toArticle } from './to-article.ts';
import { toDossier } from './to-dossier.ts';
import { loadVersions } from './versions.ts';

/** Adds their texts to entries that list no sources. */
const withTexts = <Entry extends Parameters<typeof loadProse>[0]>(
  entries: readonly Entry[],
): Promise<{ readonly entry: Entry; readonly prose: Prose }[]> =>
  Promise.all(entries.map(async (entry) => ({ entry, prose: await loadProse(entry) })));

const load = async (): Promise<Newsroom> => {
  const {
    articles: entries,
    authors,
    topics,
    countries,
    sources: publishers,
    events,
    dossiers: files,
    pages,
  } = await loadEntries();
  const edition = toEdition(site, text);
  const references = {
    authors: new Map(authors.map(({ id, data }) => [id, { id, name: data.name, kind: data.kind }])),
    topics: new Map(topics.map(({ id, data }) => [id, { id, name: data.name }])),
    keywords: {
      topics: new Map(topics.map(({ id, data }) => [id, data.keywords])),
      countries: new Map(countries.map(({ id, data }) => [id.toUpperCase(), data.keywords])),
    },
    publishers: new Map(publishers.map(({ id, data }) => [id, data])),
    events: new Map(
      events.map(({ id, data: { date, title, status, sources } }) => [
        id,
        { id, day: date, title, status, sources },
      ]),
    ),
    health: loadSourceHealth(),
  };
  const showHeld = run.showHeld !== undefined;
  const dossiers = selectDossiers(
    files.map(({ id, data }) => toDossier(id, data, references, edition)),
    showHeld,
  );
  const linked = dossiers
    .filter(({ linksNames }) => linksNames)
    .map((dossier) => ({ address: dossierAddress(dossier.id), names: listNames(dossier) }));
  const articles = await Promise.all(
    entries.map(async (entry) => {
      const { body, ...facts } = toRenderedFacts(entry.rendered);
      const folder = `articles/${entry.id}`;
      const sourceIds = entry.data.sources.map(({ id }) => id);
      return toArticle(
        {
          slug: entry.id,
          data: entry.data,
          ...facts,
          ...settleText(body, sourceIds, filesBeside(entry.id), linked),
          pictures: await loadPictures(folder, body),
          stills: await loadStills(folder, body),
          documents: await findDocuments(entry.id, body),
          lead: await loadLead(folder, entry.data.picture),
        },
        references,
        edition,
      );
    }),
  );
  const recorded = readRecordedAddresses(run.contentFolder);
  const withheld = showHeld ? new Set<string>() : findWithheldHubs(articles, recorded, run.instant, dossiers);
  const content = leaveOutHubs(
    {
      articles: selectPublished(articles, run.instant, showHeld),
      withdrawn: selectWithdrawn(articles, run.instant, showHeld),
      topics: (await withTexts(topics)).map(({ entry: { id, data }, prose }) => ({
        prose,
        id,
        name: data.name,
        description: data.description,
      })),
      profiles: (await withTexts(countries)).map(({ entry: { id, data }, prose }) => ({
        prose,
        code: id.toUpperCase(),
        description: data.description,
      })),
      authors: (await withTexts(authors)).map(({ entry: { id, data }, prose }) => ({
        prose,
        id,
        name: data.name,
        kind: data.kind,
        role: data.role,
        expertise: data.expertise,
        links: data.links,
      })),
      publishers: publishers.map(({ id, data }) => ({
        id,
        name: data.name,
        kind: data.kind,
        country: data.country === undefined ? undefined : toCountry(data.country, edition.language),
        independence: data.independence,
        url: data.url,
      })),
      house: (await withTexts(pages)).map(({ entry: { id, data }, prose }) => ({
        prose,
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
    versions: loadVersions(content.articles, edition.language),
    isPreview: run.showHeld === 'preview',
    recorded,
  });
};

/**
 * The only door to the content: loads it, looks references up and applies the publication rule.
 * @throws Error for a reference to something that is not there
 */
export const loadNewsroom = onceABuild(load);
