import { type Frontmatter, writeArticle } from '../sites/fixture-content.ts';

/** Who takes the site over: nothing of it is ours. */
export const ownNewsroom = {
  name: 'Harbour & Hill',
  tagline: 'What the tide table says, and who says it',
  description: 'A newsroom made up for a test: tides, hills and lighthouses, each with its source.',
  url: 'https://harbour-and-hill.example',
  zone: 'Pacific/Auckland',
} as const;

const sources = [
  {
    id: 'tide-table',
    publisher: 'tide-office',
    title: 'Table of tides',
    url: 'https://tide-office.example/table',
    date: '2026-01-05',
  },
  {
    id: 'hill-letter',
    publisher: 'hill-letter',
    describedAs: 'Letter on the height of the hill',
    url: 'https://hill-letter.example/height',
    date: '2026-01-06',
  },
];

const whole: Pick<Frontmatter, 'authors' | 'topics' | 'countries' | 'sources'> = {
  authors: ['harbour-keeper'],
  topics: ['tides'],
  countries: ['NZ'],
  sources,
};

const noFigure = '<!-- No figure: a tide that was measured twice is two numbers. -->';

/** With everything that a story can have but a figure, or with a text and its sources alone. */
const writeNumbered = (number: number, isPlain: boolean): string => {
  const day = `2026-01-${String(10 + number)}`;
  const title = `The tide of day ${String(number)}, by two who measured it`;
  if (isPlain) {
    return writeArticle(
      { ...whole, title, published: `${day}T12:00:00Z` },
      `The tide was measured twice on day ${String(number)} [@tide-table; @hill-letter].\n\n${noFigure}`,
    );
  }
  return writeArticle(
    {
      ...whole,
      title,
      published: `${day}T12:00:00Z`,
      updated: `${day}T18:00:00Z`,
      type: number % 2 === 0 ? 'explainer' : 'analysis',
      topics: number % 2 === 0 ? ['hills', 'tides'] : ['tides'],
      keyPoints: ['The office and the letter do not agree.'],
      corrections: [
        {
          date: `${day}T18:00:00Z`,
          kind: 'correction',
          wrong: 'That the tide was four metres high.',
          right: 'The table has three metres.',
          material: true,
        },
      ],
      outlook: [{ question: 'Will the tide be measured again?', due: '2030-01-01' }],
    },
    `Two measured the tide on day ${String(number)}, and this story has both.

${noFigure}

## By the table

:claim[The tide stood at three metres on day ${String(number)}]{by="Tide Office" status=confirmed basis=official-count cite="tide-table"}, the office says. A lighthouse was lit.[^lamp]

## By the letter

:claim[The tide reaches the hill]{by="Hill Letter; Tide Office" status=disputed cite="hill-letter tide-table" id=tide-at-the-hill}, the letter says, which the office denies. :claim[It has not moved since]{by="Hill Letter" status=claimed cite="hill-letter"}.

| Who | Height |
| --- | ---: |
| the office [@tide-table] | 3 m |
| the letter [@hill-letter] | 4 m |

[^lamp]: It was put out at eight [@tide-table].`,
  );
};

const others: Readonly<Record<string, string>> = {
  'authors/harbour-keeper.md':
    '---\nname: The harbour keeper\nkind: person\nrole: Keeps the harbour\n---\n\nKeeps the harbour and writes down what passes.\n',
  'topics/tides.md':
    '---\nname: Tides\ndescription: Water that comes and goes, and who measured it.\n---\n\nWater comes and goes.\n',
  'topics/hills.md':
    '---\nname: Hills\ndescription: Ground that stays, and how high it is said to be.\n---\n\nGround stays.\n',
  'countries/nz.md': '---\ndescription: New Zealand has tides on every side.\n---\n\nTides on every side.\n',
  'sources/tide-office.yaml': 'name: Tide Office\nkind: official\ncountry: NZ\n',
  'sources/hill-letter.yaml': 'name: Hill Letter\nkind: newspaper\ncountry: NZ\n',
  'pages/about.md':
    '---\ntitle: About us\nstandfirst: Who writes down what passes.\nupdated: 2026-01-01T12:00:00Z\n---\n\nOne harbour, one hill.\n',
  'pages/privacy.md':
    '---\ntitle: Privacy\nstandfirst: We ask nothing.\nupdated: 2026-01-01T12:00:00Z\n---\n\nWe ask nothing.\n',
  'pages/corrections.md':
    '---\ntitle: Corrections\nstandfirst: What we got wrong.\nupdated: 2026-01-01T12:00:00Z\n---\n\nWe write down what we got wrong.\n',
  'pages/standards.md':
    '---\ntitle: Standards\nstandfirst: How we measure.\nupdated: 2026-01-01T12:00:00Z\n---\n\n## Analysis\n\nWeighs.\n\n## Explainer\n\nExplains.\n\n## Briefing\n\nSums up.\n\n## Fact sheet\n\nLists.\n\n## Kinds of source\n\nThere are eight.\n\n### State media\n\nOne.\n\n### News agency\n\nTwo.\n\n### Newspaper\n\nThree.\n\n### Official\n\nFour.\n\n### Think tank\n\nFive.\n\n### NGO\n\nSix.\n\n### Academic\n\nSeven.\n\n### Aggregator\n\nEight.\n\n## How firmly\n\nFour marks.\n\n### Likelihood and confidence\n\nTwo scales.\n\n## Dates and updates\n\nTwo days.\n',
};

/**
 * The content of another newsroom, as files of a content folder.
 * @param total stories
 * @param isPlain whether they are without statements, corrections, questions and tables
 */
export const writeOwnContent = (total: number, isPlain = false): Readonly<Record<string, string>> => ({
  ...others,
  ...Object.fromEntries(
    Array.from({ length: total }, (_, index) => [
      `articles/tide-of-day-${String(index + 1)}/index.md`,
      writeNumbered(index + 1, isPlain),
    ]),
  ),
});
