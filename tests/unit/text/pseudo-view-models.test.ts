import { describe, expect, it } from 'vitest';
import { listForecastSubjects } from '../../../src/domain/forecast-subjects.ts';
import { listYears, toTopicHub, toYearHub } from '../../../src/domain/hubs.ts';
import { buildArchivePage } from '../../../src/domain/view-models/archive-page.ts';
import { buildArticlePage } from '../../../src/domain/view-models/article-page.ts';
import { buildAuthorPages } from '../../../src/domain/view-models/author-page.ts';
import { buildClaimFacetPages, buildClaimsPages } from '../../../src/domain/view-models/claims-page.ts';
import { buildCorrectionsPage } from '../../../src/domain/view-models/corrections-page.ts';
import { buildDossierComparisonPage } from '../../../src/domain/view-models/dossier-comparison-page.ts';
import { buildDossierPage } from '../../../src/domain/view-models/dossier-page.ts';
import { buildDossiersPage } from '../../../src/domain/view-models/dossiers-page.ts';
import { buildFeedsPage } from '../../../src/domain/view-models/feeds-page.ts';
import { buildFiguresPage } from '../../../src/domain/view-models/figures-page.ts';
import { buildForecastsPage } from '../../../src/domain/view-models/forecasts-page.ts';
import { buildHomePage } from '../../../src/domain/view-models/home-page.ts';
import { buildHousePages } from '../../../src/domain/view-models/house-page.ts';
import { buildHubPages } from '../../../src/domain/view-models/hub-page.ts';
import { buildIndexPage } from '../../../src/domain/view-models/index-page.ts';
import { buildNotFoundPage } from '../../../src/domain/view-models/not-found-page.ts';
import { buildPublishersPage } from '../../../src/domain/view-models/publishers-page.ts';
import { buildSearchPage } from '../../../src/domain/view-models/search-page.ts';
import { en } from '../../../src/text/en.ts';
import { findLeft, listStrings, pseudoEdition, toPseudoText } from '../pseudo-text.ts';
import { buildVariedNewsroom, storyWords } from '../varied-newsroom.ts';

const newsroom = buildVariedNewsroom(pseudoEdition);
const written = new Set([...listStrings(newsroom), ...listStrings(pseudoEdition.site), ...storyWords]);
const [article] = newsroom.articles;
const [topic] = newsroom.topics;
const [author] = newsroom.authors;
const [dossier] = newsroom.dossiers;
const [year] = listYears(newsroom);
const [whole] = listForecastSubjects(newsroom);
if (!article || !topic || !author || !year || !whole || !dossier)
  throw new Error('The made-up newsroom lacks a subject.');

const models = {
  article: buildArticlePage(newsroom, article),
  'front page': buildHomePage(newsroom),
  topic: buildHubPages(newsroom, toTopicHub(newsroom, topic)),
  author: buildAuthorPages(newsroom, author),
  year: buildHubPages(newsroom, toYearHub(newsroom, year)),
  archive: buildArchivePage(newsroom),
  topics: buildIndexPage(newsroom, 'topics'),
  claims: buildClaimsPages(newsroom),
  'claims by facet': buildClaimFacetPages(newsroom),
  corrections: buildCorrectionsPage(newsroom),
  forecasts: buildForecastsPage(newsroom, whole),
  dossiers: buildDossiersPage(newsroom),
  dossier: buildDossierPage(newsroom, dossier),
  'compared dossiers': buildDossierComparisonPage(newsroom, 'weapon', newsroom.dossiers),
  feeds: buildFeedsPage(newsroom),
  figures: buildFiguresPage(newsroom),
  publishers: buildPublishersPage(newsroom),
  search: buildSearchPage(newsroom),
  house: buildHousePages(newsroom),
  'not found': buildNotFoundPage(newsroom),
};

/** No words: an id, a class, an address, a media type, a moment. */
const isCode = (value: string): boolean =>
  /^(?:[#/]|(?:https?|feed|mailto|application|text|image)[:/])\S*$/.test(value) ||
  (/^[\w.:-]*$/.test(value) && !/^[A-Z][a-z]+$/.test(value));

describe.each(Object.entries(models))('the view model of kind "%s"', (_, model) => {
  it('has no words but those of the catalogue and of editors', () => {
    const left = listStrings(model, (key) => ['jsonLd', 'd', 'transform'].includes(key))
      .filter((value) => !isCode(value))
      .flatMap((value) =>
        findLeft(value.replace(/<[^>]*>/g, ' '), written).map((words) => `${words} in ${value}`),
      );
    expect([...new Set(left)]).toEqual([]);
  });
});

it('finds a word that is left in English', () => {
  const { held, evidence } = toPseudoText(en);
  expect(held.titled('Geese')).toBe('⟦Preview: Geese⟧');
  expect(findLeft(`${held.draft} and ${evidence.own} of Geese`, new Set(['Geese']))).toEqual(['and', 'of']);
});
