import type { Frontmatter } from './fixture-content.ts';

/** A story that nobody may see yet, and everything that only such a story uses. */
export interface Held {
  readonly slug: string;
  /** A word that stands in every text and every address of it. */
  readonly canary: string;
  /** A country that no public story is about, with an introduction of its own. */
  readonly country: { readonly code: string; readonly slug: string };
  readonly when: Pick<Frontmatter, 'published' | 'draft'>;
}

/** Ids of what only the story uses, by kind of content. */
const toId = ({ canary }: Held, kind: string): string => `${kind}-${canary.toLowerCase()}`;

const toEventId = (held: Held): string => `2026-04-01-${toId(held, 'event')}`;

const writeFields = (lines: readonly string[], body: string): string =>
  `---\n${lines.join('\n')}\n---\n\n${body}\n`;

/** A question with a forecast that nobody may see. */
export const secretQuestion = (canary: string): NonNullable<Frontmatter['outlook']>[number] => ({
  question: `Will the ${canary} be seen?`,
  due: '2026-12-01',
  resolves: { criteria: `Yes if the ${canary} is seen.`, written: '2026-04-01' },
  forecasts: [
    {
      by: `Forecaster ${canary}`,
      date: '2026-04-02',
      words: `The ${canary} will be seen.`,
      probability: '70%',
      sources: ['example-source'],
    },
  ],
});

/** The same with an answer, by one who forecast in public too: it must not count in that record. */
const secretAnswer = (canary: string): NonNullable<Frontmatter['outlook']>[number] => ({
  ...secretQuestion(canary),
  question: `Was the ${canary} seen?`,
  forecasts: [
    {
      by: 'Heron Institute',
      date: '2026-04-02',
      words: `The ${canary} will not be seen.`,
      probability: '1%',
      sources: ['example-source'],
    },
  ],
  outcome: { date: '2026-06-01', result: 'yes', text: `Yes, ${canary}.`, sources: ['example-source'] },
});

/** A held story, of which every text holds its canary. @returns its fields and its body */
export const toHeldArticle = (held: Held): readonly [fields: Frontmatter, body: string] => {
  const { canary } = held;
  const name = canary.toLowerCase();
  const source = toId(held, 'source');
  return [
    {
      ...held.when,
      title: `Title ${canary}`,
      standfirst: `Standfirst ${canary}.`,
      kicker: `Kicker ${canary}`,
      keywords: [`Keyword ${canary}`],
      keyPoints: [`Key point ${canary}.`],
      authors: ['example-desk', toId(held, 'author')],
      topics: ['example-topic', toId(held, 'topic')],
      countries: ['CH', held.country.code],
      events: [toEventId(held)],
      sources: [
        {
          id: 'example-source',
          publisher: 'example-agency',
          title: `Title of a source ${canary}`,
          describedAs: `Description ${canary}`,
          url: `https://example.com/${name}`,
          date: '2026-01-01',
          dateNote: `background: from before ${canary}`,
          note: `Note ${canary}.`,
        },
        {
          id: source,
          publisher: toId(held, 'publisher'),
          title: `Other title ${canary}`,
          relays: `Relayed ${canary}`,
          url: `https://example.org/${name}`,
          date: '2026-01-02',
          dateNote: `background: of the year before ${canary}`,
        },
      ],
      outlook: [secretQuestion(canary), secretAnswer(canary)],
    },
    `## Heading ${canary}\n\nBody ${canary} [@example-source]. Another sentence [@${source}].[^1]\n\n:claim[Statement ${canary}]{by="Speaker ${canary}" status=claimed cite="${source}"}.\n\n[Link ${canary}](https://example.org/link-${name}) and [an engine](/dossiers/lighthouse-engine/) of ${canary}\n\n![Picture ${canary}](${name}.png "Drawing: for this test ${canary}")\n\n::table[Table ${canary}]{data="${name}.csv" cite="example-source"}\n\n[Document ${canary}](${name}.pdf)\n\n[^1]: Footnote ${canary}.`,
  ];
};

/** What only the story uses: a file of every kind of content, by its path. */
export const writeHeldHubs = (held: Held): Readonly<Record<string, string>> => {
  const { canary, country } = held;
  return {
    [`topics/${toId(held, 'topic')}.md`]: writeFields(
      [`name: Topic ${canary}`, `description: Description ${canary}.`, `keywords: [Keyword ${canary}]`],
      `Introduction ${canary}.`,
    ),
    [`authors/${toId(held, 'author')}.md`]: writeFields(
      [
        `name: Author ${canary}`,
        'kind: person',
        `role: Role ${canary}`,
        `expertise: [Expertise ${canary}]`,
        `links: [{ label: Link ${canary}, url: https://example.com/author-${canary.toLowerCase()} }]`,
      ],
      `Biography ${canary}.`,
    ),
    [`countries/${country.code.toLowerCase()}.md`]: writeFields(
      [`description: Description ${canary}.`, `keywords: [Country ${canary}]`],
      `Profile ${canary}.`,
    ),
    [`sources/${toId(held, 'publisher')}.yaml`]: [
      `name: Publisher ${canary}`,
      'kind: newspaper',
      `independence: Independence ${canary}.`,
      `url: https://example.com/publisher-${canary.toLowerCase()}`,
      '',
    ].join('\n'),
    [`events/${toEventId(held)}.yaml`]: `date: 2026-04-01\ntitle: Event ${canary}\n`,
  };
};
