import { stringify } from 'yaml';
import { standardsPage } from './standards-page.ts';
import { type Frontmatter, writeArticle, writeFiles } from './fixture-content.ts';

/** Its speaker is what another wording would change (followed-sites.ts). */
const withClaim =
  ':claim[Something was said]{by="A Ministry" status=claimed cite="example-source"} in a story that nobody touches.';

/** A made-up story that a subscriber follows, before and after the desk has worked on it. */
type FollowedArticle = Readonly<
  Partial<Record<'before' | 'after', { readonly slug: string; readonly text: string }>>
>;

const body = 'This paragraph stands in a made-up story and claims nothing [@example-source].';

const article = (slug: string, facts: Frontmatter, text = body) => ({
  slug,
  text: writeArticle(facts, text),
});

const articles: readonly FollowedArticle[] = [
  {
    before: article(
      'untouched',
      { title: 'An untouched story', published: '2026-05-01T12:00:00Z' },
      withClaim,
    ),
    after: article(
      'untouched',
      { title: 'An untouched story', published: '2026-05-01T12:00:00Z' },
      withClaim,
    ),
  },
  {
    before: article('edited', { title: 'A storry with a slip', published: '2026-05-02T12:00:00Z' }),
    after: article(
      'edited',
      { title: 'A story without a slip', published: '2026-05-02T12:00:00Z' },
      body.replace(' and', ', and').replace('made-up story', 'made-up  story'),
    ),
  },
  {
    before: article('updated', { title: 'A story in motion', published: '2026-05-03T12:00:00Z' }),
    after: article(
      'updated',
      {
        title: 'A story in motion',
        published: '2026-05-03T12:00:00Z',
        updated: '2026-05-20T12:00:00Z',
        changes: [{ date: '2026-05-20T12:00:00Z', reason: 'A second paragraph says what came of it.' }],
      },
      `${body}\n\nIt has  moved on [@example-source].`,
    ),
  },
  {
    before: article('corrected', { title: 'A story with a mistake', published: '2026-05-04T12:00:00Z' }),
    after: article('corrected', {
      title: 'A story with a mistake',
      published: '2026-05-04T12:00:00Z',
      updated: '2026-05-21T12:00:00Z',
      corrections: [
        {
          date: '2026-05-21T12:00:00Z',
          kind: 'correction',
          wrong: 'That there were seven.',
          right: 'There were eight.',
          material: true,
        },
      ],
    }),
  },
  { before: article('merged', { title: 'A story that goes', published: '2026-05-05T12:00:00Z' }) },
  {
    // Renamed a second time: the first address is in its id, the second in the redirects.
    before: article('second-name', {
      title: 'A story that moves',
      published: '2026-05-06T12:00:00Z',
      id: 'first-name',
    }),
    after: article('third-name', {
      title: 'A story that moved',
      published: '2026-05-06T12:00:00Z',
      id: 'first-name',
    }),
  },
  {
    before: article('taken-back', { title: 'A story on sand', published: '2026-05-07T12:00:00Z' }),
    after: article('taken-back', {
      title: 'A story on sand',
      published: '2026-05-07T12:00:00Z',
      withdrawn: { date: '2026-05-23T12:00:00Z', reason: 'Nothing in it could be shown.' },
    }),
  },
  {
    after: article(
      'new',
      { title: 'A new story', published: '2026-05-22T12:00:00Z' },
      body.replace('a made-up story', 'a made-up story about the Moving Body'),
    ),
  },
];

const others: Readonly<Record<string, string>> = {
  'authors/example-desk.md': '---\nname: Example desk\nkind: organisation\n---\n\nA desk for tests.\n',
  'topics/example-topic.md':
    '---\nname: Example topic\ndescription: Stories for tests.\n---\n\nAn introduction.\n',
  'sources/example-agency.yaml': 'name: Example Agency\nkind: news-agency\n',
  'pages/standards.md': standardsPage,
};

/** A dossier of which a value was replaced. */
const writeDossier = (moment: 'before' | 'after'): string =>
  stringify({
    name: 'Moving Body',
    kind: 'organisation',
    definition: 'A body that exists for tests.',
    linkNames: true,
    stories: ['updated'],
    properties: [
      {
        property: 'Members',
        ...(moment === 'before'
          ? { value: '7', date: '2026-05-01' }
          : {
              value: '8',
              date: '2026-05-20',
              history: [
                {
                  value: '7',
                  date: '2026-05-01',
                  until: '2026-05-20',
                  cite: 'example-source',
                  status: 'claimed',
                  by: 'A Ministry',
                },
              ],
            }),
        cite: 'example-source',
        status: 'claimed',
        by: 'A Ministry',
      },
    ],
    sources: [
      {
        id: 'example-source',
        publisher: 'example-agency',
        describedAs: 'An example page',
        url: 'https://example.com/page',
        date: '2026-01-01',
      },
    ],
  });

const redirects = '/articles/merged/: /articles/updated/\n/articles/second-name/: /articles/third-name/\n';

/** Writes a made-up site as it was when a subscriber first asked for its feed, or as it is now. */
export const writeFollowedContent = (folder: string, moment: 'before' | 'after'): Promise<void> =>
  writeFiles(folder, {
    ...others,
    'dossiers/moving-body.yaml': writeDossier(moment),
    ...(moment === 'after' ? { 'redirects.yaml': redirects } : {}),
    ...Object.fromEntries(
      articles.flatMap((versions) => {
        const version = versions[moment];
        return version === undefined ? [] : [[`articles/${version.slug}/index.md`, version.text] as const];
      }),
    ),
  });
