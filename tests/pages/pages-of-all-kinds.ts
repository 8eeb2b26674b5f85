import { articleAddress } from '../../src/domain/address.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import { buildArchivePage } from '../../src/domain/view-models/archive-page.ts';
import { buildAuthorPages } from '../../src/domain/view-models/author-page.ts';
import { buildChangesPage } from '../../src/domain/view-models/changes-page.ts';
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
import Archive from '../../src/layouts/Archive.astro';
import Article from '../../src/layouts/Article.astro';
import Changes from '../../src/layouts/Changes.astro';
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
import { buildVariedNewsroom } from '../unit/varied-newsroom.ts';

/** The page of each kind in an edition: its layout, the name of its property, and its view model. */
export const toPages = (edition: Edition) => {
  const newsroom = buildVariedNewsroom(edition);
  const [dossier] = newsroom.dossiers;
  const [article] = newsroom.articles;
  const [topic] = newsroom.topics;
  const [author] = newsroom.authors;
  const [year] = listYears(newsroom);
  const [whole] = listForecastSubjects(newsroom);
  if (!article || !topic || !author || !year || !whole || !dossier)
    throw new Error('The made-up newsroom lacks a subject.');

  return {
    article: [Article, 'article', buildArticlePage(newsroom, article)],
    changes: [Changes, 'page', buildChangesPage(newsroom, article)],
    'front page': [Home, 'home', buildHomePage(newsroom)],
    'front page that old addresses lead to': [Home, 'home', buildHomePage(newsroom, ['p'])],
    'old addresses': [
      FormerQueries,
      'page',
      buildFormerQueriesPages(newsroom, [{ from: '/?p=12', to: articleAddress(article.slug) }], [])[0],
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
};

export type PrintedPage = ReturnType<typeof toPages>[keyof ReturnType<typeof toPages>];
