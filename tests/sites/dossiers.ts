import { stringify } from 'yaml';
import type { DossierFields } from '../../src/schemas/dossier.ts';

/** A story that names an engine, in every place where a name becomes a link and where it does not. */
export const engineArticle = 'about-an-engine';

/** Text of that story. */
export const engineBody = [
  'Before it was shown, the Lighthouse Engine was called [a boat](/dossiers/second-engine/) [@example-source]. The Lighthouse Engine is named twice.',
  '## The Gull Engine in a heading',
  '> The Gull Engine, quoted.',
  ':claim[The Gull Engine runs for 400 hours]{by="Example Keeper" status=claimed cite="example-source" id="hours-of-the-gull"}.',
  'Nobody takes Gull Engineering for it [@example-source].',
].join('\n\n');

const source = {
  id: 'example-source',
  publisher: 'example-agency',
  title: 'An example page',
  url: 'https://example.com/page',
  date: '2026-01-01',
};

const other = {
  id: 'other-source',
  publisher: 'example-paper',
  describedAs: 'Another page, in another language',
  url: 'https://example.org/other',
  date: '2026-02',
  language: 'ko',
  dateBasis: 'inferred' as const,
};

/** The names by which the search must find the first of them. */
export const engineNames = ['등대 엔진', 'Deungdae Enjin', 'محرك المنارة'] as const;

/** What a spreadsheet would take for a formula. */
export const formula = '=HYPERLINK("https://example.com";"x")';

/** @param canaries words of what nobody may see: of a draft, and of a story under embargo */
export const writeDossiers = (canaries: {
  readonly draft: string;
  readonly embargo: string;
}): Readonly<Record<string, string>> => {
  const dossiers: Readonly<Record<string, DossierFields>> = {
    'lighthouse-engine': {
      name: 'Lighthouse Engine',
      kind: 'weapon',
      definition: 'An engine that exists for tests, with <b>marks</b> & "quotes" in its definition.',
      cite: 'example-source',
      names: [
        { name: engineNames[0], language: 'ko' },
        { name: engineNames[1], language: 'ko-Latn' },
        { name: engineNames[2], language: 'ar' },
      ],
      linkNames: true,
      countries: ['CH', 'IS'],
      topics: ['second-topic'],
      stories: [engineArticle, 'under-embargo', 'a-draft'],
      events: ['2026-03-01-engine-shown', '2026-03-20-engine-moved'],
      speakers: ['Example Keeper', `Speaker ${canaries.embargo}`],
      matters: ['number-of-languages'],
      properties: [
        {
          property: 'Range',
          value: 420,
          unit: 'km',
          cite: 'example-source other-source',
          status: 'confirmed',
          date: '2026-03-20',
          note: 'Measured once.',
          history: [
            {
              value: 300,
              unit: 'km',
              cite: 'example-source',
              status: 'claimed',
              by: 'Example Keeper',
              date: '2025',
              until: '2026-01',
            },
            {
              value: 'about 350',
              unit: 'km',
              cite: 'other-source',
              status: 'assessed',
              by: 'Heron Institute',
              date: '2026-01-05',
              until: '2026-03-20',
            },
          ],
        },
        {
          property: 'Hours',
          value: 'seven, or eight',
          cite: 'example-source other-source',
          status: 'disputed',
          by: 'One Party; Other Party',
          date: '2026',
        },
        {
          property: 'Name as it is written',
          value: formula,
          cite: 'example-source',
          status: 'claimed',
          by: '@Example Keeper',
          date: '2026-02',
        },
      ],
      places: [
        {
          name: 'Example harbour',
          at: [46.9, 7.4],
          role: 'subject',
          cite: 'example-source',
          status: 'claimed',
        },
        { name: 'Bern', at: [46.95, 7.45], role: 'capital' },
      ],
      sources: [source, other],
      reviewed: '2026-05-01',
    },
    'gull-engine': {
      name: 'Gull Engine',
      kind: 'weapon',
      definition: 'Another engine that exists for tests.',
      linkNames: true,
      properties: [
        {
          property: 'Range',
          value: 'Donaudampfschifffahrtsgesellschaftskapitänslänge',
          cite: 'example-source',
          status: 'claimed',
          by: 'Example Keeper',
          date: '2026-03-20',
        },
      ],
      sources: [source],
    },
    'second-engine': {
      name: 'Second engine',
      kind: 'weapon',
      definition: 'A third engine that exists for tests.',
      properties: [
        {
          property: 'Hours',
          value: '9',
          cite: 'example-source',
          status: 'claimed',
          by: 'Example Keeper',
          date: '2024-02-29',
        },
      ],
      sources: [source],
    },
    'first-voice': {
      name: 'First Voice',
      kind: 'person',
      definition: 'A voice that exists for tests.',
      speakers: ['First Voice'],
      stories: ['in-other-languages'],
      properties: [
        {
          property: 'Office',
          value: 'Keeper',
          cite: 'example-source',
          status: 'claimed',
          by: 'First Voice',
          date: '2026-01-01',
        },
      ],
      sources: [source],
    },
    'a-draft': {
      name: `Dossier ${canaries.draft}`,
      kind: 'weapon',
      draft: true,
      definition: `Definition ${canaries.draft}.`,
      names: [{ name: `Name ${canaries.draft}` }],
      linkNames: true,
      stories: [engineArticle],
      properties: [
        {
          property: `Property ${canaries.draft}`,
          value: `Value ${canaries.draft}`,
          cite: 'example-source',
          status: 'claimed',
          by: `Speaker ${canaries.draft}`,
          date: '2026-01-01',
        },
      ],
      sources: [{ ...source, title: `Source ${canaries.draft}` }],
    },
  };
  return {
    ...Object.fromEntries(
      Object.entries(dossiers).map(([id, dossier]) => [`dossiers/${id}.yaml`, stringify(dossier)]),
    ),
    'events/2026-03-01-engine-shown.yaml': stringify({
      date: '2026-03-01',
      title: 'The Lighthouse Engine is shown',
      sources: ['https://example.com/page'],
    }),
    'events/2026-03-20-engine-moved.yaml': stringify({ date: '2026-03-20', title: 'It moves' }),
  };
};
