import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import { buildArchivePage } from '../../src/domain/view-models/archive-page.ts';
import { buildAuthorPages } from '../../src/domain/view-models/author-page.ts';
import { buildClaimsPages } from '../../src/domain/view-models/claims-page.ts';
import { buildCorrectionsPage } from '../../src/domain/view-models/corrections-page.ts';
import { buildDossierComparisonPage } from '../../src/domain/view-models/dossier-comparison-page.ts';
import { buildDossierPage } from '../../src/domain/view-models/dossier-page.ts';
import { buildDossiersPage } from '../../src/domain/view-models/dossiers-page.ts';
import { buildFeedsPage } from '../../src/domain/view-models/feeds-page.ts';
import { listForecastSubjects } from '../../src/domain/forecast-subjects.ts';
import { buildForecastsPage } from '../../src/domain/view-models/forecasts-page.ts';
import { buildFormerQueriesPages } from '../../src/domain/view-models/former-queries-page.ts';
import { buildHomePage } from '../../src/domain/view-models/home-page.ts';
import { buildHousePages } from '../../src/domain/view-models/house-page.ts';
import { buildHubPages } from '../../src/domain/view-models/hub-page.ts';
import { buildIndexPage } from '../../src/domain/view-models/index-page.ts';
import { buildPublishersPage } from '../../src/domain/view-models/publishers-page.ts';
import { listYears, toTopicHub, toYearHub } from '../../src/domain/hubs.ts';
import type { PageFrame } from '../../src/domain/view-models/page-frame.ts';
import Archive from '../../src/layouts/Archive.astro';
import Article from '../../src/layouts/Article.astro';
import Claims from '../../src/layouts/Claims.astro';
import Corrections from '../../src/layouts/Corrections.astro';
import Dossier from '../../src/layouts/Dossier.astro';
import DossierComparison from '../../src/layouts/DossierComparison.astro';
import Dossiers from '../../src/layouts/Dossiers.astro';
import Feeds from '../../src/layouts/Feeds.astro';
import Forecasts from '../../src/layouts/Forecasts.astro';
import FormerQueries from '../../src/layouts/FormerQueries.astro';
import Home from '../../src/layouts/Home.astro';
import House from '../../src/layouts/House.astro';
import Hub from '../../src/layouts/Hub.astro';
import Index from '../../src/layouts/Index.astro';
import Publishers from '../../src/layouts/Publishers.astro';
import { buildClaim, buildPublishedArticles, geese, japan } from '../unit/article-builder.ts';
import { buildSettledBody } from '../unit/body-builder.ts';
import { buildDossier, buildValue, publishDossiers } from '../unit/dossier-builder.ts';
import { askScored } from '../unit/forecast-builder.ts';
import { edition } from '../unit/made-up-edition.ts';
import { buildNewsroomOf } from '../unit/newsroom-builder.ts';

const { body } = await buildSettledBody(
  'Seven :claim[geese crossed]{by="Goose Agency" status=claimed cite="gazette"}, it was said [@gazette].[^a]\n\n[^a]: Twice.',
);
const articles = buildPublishedArticles(6, () => ({
  body,
  claims: [buildClaim()],
  topics: [geese],
  countries: [japan],
  outlook: askScored(),
}));
const dossiers = publishDossiers(
  buildDossier({
    topics: [geese],
    countries: [japan],
    names: [{ name: '거위', language: 'ko' }],
    speakers: ['Goose Agency'],
    stories: articles.slice(0, 1).map(({ slug }) => slug),
    events: ['01', '02'].map((month) => ({ id: month, day: `2026-${month}-01`, title: `In month ${month}` })),
    places: [{ name: 'Tokyo', at: [35.68, 139.69], role: 'capital' }],
    properties: [
      {
        ...buildValue(),
        property: 'Crew',
        history: [{ ...buildValue({ value: '6', date: '2024' }), until: '2026-02' }],
      },
    ],
  }),
  buildDossier({ id: 'tern-engine', name: 'Tern Engine' }),
);
const newsroom = buildNewsroomOf(articles, { dossiers });
const [dossier] = newsroom.dossiers;
const [article] = newsroom.articles;
const [topic] = newsroom.topics;
const [author] = newsroom.authors;
const [year] = listYears(newsroom);
const [whole] = listForecastSubjects(newsroom);
if (!article || !topic || !author || !year || !whole || !dossier)
  throw new Error('The made-up newsroom lacks a subject.');

/** The page of each kind: its layout, the name of its property, and its view model. */
const pages = {
  article: [Article, 'article', buildArticlePage(newsroom, article)],
  'front page': [Home, 'home', buildHomePage(newsroom)],
  'front page that old addresses lead to': [Home, 'home', buildHomePage(newsroom, ['p'])],
  'old addresses': [
    FormerQueries,
    'page',
    buildFormerQueriesPages(newsroom, [{ from: '/?p=12', story: article.slug }], [])[0],
  ],
  topic: [Hub, 'hub', buildHubPages(newsroom, toTopicHub(newsroom, topic))[0]],
  author: [Hub, 'hub', buildAuthorPages(newsroom, author)[0]?.hub],
  year: [Hub, 'hub', buildHubPages(newsroom, toYearHub(newsroom, year))[0]],
  archive: [Archive, 'archive', buildArchivePage(newsroom)],
  topics: [Index, 'index', buildIndexPage(newsroom, 'topics')],
  claims: [Claims, 'claims', buildClaimsPages(newsroom)[0]],
  corrections: [Corrections, 'page', buildCorrectionsPage(newsroom)],
  forecasts: [Forecasts, 'page', buildForecastsPage(newsroom, whole)],
  dossiers: [Dossiers, 'page', buildDossiersPage(newsroom)],
  dossier: [Dossier, 'dossier', buildDossierPage(newsroom, dossier)],
  'compared dossiers': [
    DossierComparison,
    'page',
    buildDossierComparisonPage(newsroom, 'weapon', newsroom.dossiers),
  ],
  feeds: [Feeds, 'page', buildFeedsPage(newsroom)],
  publishers: [Publishers, 'publishers', buildPublishersPage(newsroom)],
  house: [House, 'house', buildHousePages(newsroom)[0]],
} as const;

/** A view model as it would be after it was written down and read again; the edition is named, not written. */
const revive = <Model>(model: Model): Model =>
  JSON.parse(
    JSON.stringify(model, (key, value: unknown) => (key === 'edition' ? 'edition' : value)),
    (key, value: unknown) => (key === 'edition' ? edition : value),
  ) as Model;

const print = async (page: (typeof pages)[keyof typeof pages], model: unknown): Promise<string> => {
  const container = await AstroContainer.create();
  return container.renderToString(page[0], { props: { [page[1]]: model }, partial: false });
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(Object.entries(pages))('the page of kind "%s"', (_kind, page) => {
  it('follows from its view model alone: written down, read again elsewhere, it is the same to the byte', async () => {
    const first = await print(page, page[2]);
    expect(first).toContain('<h1');
    // Another day, zone and language of the machine.
    vi.useFakeTimers({ now: new Date('2031-07-01T00:00:00Z'), toFake: ['Date'] });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    expect(await print(page, revive(page[2]))).toBe(first);
  });

  it('changes with its view model', async () => {
    const model = page[2] as { readonly frame: PageFrame };
    const changed = { ...model, frame: { ...model.frame, title: 'Another title of the page' } };
    expect(await print(page, changed)).toContain('Another title of the page');
  });
});
