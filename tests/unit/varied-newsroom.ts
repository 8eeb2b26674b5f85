import type { Edition } from '../../src/domain/edition.ts';
import type { Newsroom } from '../../src/domain/newsroom.ts';
import { buildClaim, buildPublishedArticles, geese, instant, japan } from './article-builder.ts';
import { buildSettledBody } from './body-builder.ts';
import { buildDossier, buildValue, publishDossiers } from './dossier-builder.ts';
import { askScored } from './forecast-builder.ts';
import { buildNewsroomOf } from './newsroom-builder.ts';

/** The words of the text of each story. */
export const storyWords = ['Seven', 'geese crossed', 'it was said', 'Twice'] as const;
const [seven, crossed, said, twice] = storyWords;
const { body } = await buildSettledBody(
  `${seven} :claim[${crossed}]{by="Goose Agency" status=claimed cite="gazette"}, ${said} [@gazette].[^a]\n\n[^a]: ${twice}.`,
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

/** A newsroom that has something for every kind of page. */
export const buildVariedNewsroom = (edition: Edition): Newsroom =>
  buildNewsroomOf(articles, { dossiers }, instant, new Set(), edition);
