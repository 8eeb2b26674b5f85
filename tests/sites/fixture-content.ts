import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { ArticleFrontmatter } from '../../src/schemas/article.ts';
import { engineArticle, engineBody, writeDossiers } from './dossiers.ts';
import { forecastingArticle } from './forecasting-article.ts';
import { figuresBody, figuresFiles } from './figures-article.ts';
import { type Held, secretQuestion, toHeldArticle, writeHeldHubs } from './held-content.ts';
import { writeSourceHealth } from './source-health.ts';
import { writeVersionRecords } from './version-records.ts';
import { cmykPhotograph, picturesWithCanaries, uprightPhotograph } from './picture-files.ts';

/** The instant the fixture site is built for. */
export const fixtureInstant = '2026-06-01T12:00:00Z';

/** Words that must never reach the output: in a draft, in an embargoed story, in one that was taken back. */
export const canaries = {
  draft: 'Quarzhimmelfahrt',
  embargo: 'Zimtsternwarte',
  withdrawal: 'Farnkrautbrief',
} as const;

/** Stories in the topic that is long enough for three pages. */
export const manyArticles = 45;

/** Statements of each of the stories made of nothing else; of three they fill several pages of a list. */
export const spokenClaims = 70;

/** The attributes of one of them; every 35th is somebody else's, and every seventh is disputed. */
const spoken = (number: number): string => {
  if (number % 35 === 0) return 'by="Rare Speaker" status=claimed';
  if (number % 7 === 0) return 'by="Frequent Speaker; Other Party" status=disputed';
  return `by="Frequent Speaker" status=${number % 2 === 0 ? 'assessed' : 'claimed'}`;
};

/** Fields of a made-up story. */
export type Frontmatter = Partial<ArticleFrontmatter> & Pick<ArticleFrontmatter, 'title' | 'published'>;

const source = {
  id: 'example-source',
  publisher: 'example-agency',
  title: 'An example page',
  url: 'https://example.com/page',
  date: '2026-01-01',
};

/** The text of a made-up story; only what it is about must be given. */
export const writeArticle = (frontmatter: Frontmatter, body: string): string => {
  const full = {
    standfirst: 'A standfirst that says nothing about the world.',
    type: 'briefing',
    authors: ['example-desk'],
    topics: ['example-topic'],
    countries: ['CH'],
    sources: [source],
    ...frontmatter,
  };
  return `---\n${stringify(full)}---\n\n${body}\n`;
};

const paragraph = 'This paragraph stands in a made-up story and claims nothing [@example-source].';

/** A square of one colour as PNG (8 × 8 pixels), for a story with a picture. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGNgGAWjYBSMgqEBAAIIAAFMjkPLAAAAAElFTkSuQmCC',
  'base64',
);

/** Ink on a transparent ground (8 × 8 pixels): a drawing made for paper. */
const drawing = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAEklEQVR42mOQlZb4z0AIDH9FAFynCnnX06xoAAAAAElFTkSuQmCC',
  'base64',
);

/** Headlines of sources in languages of their own, and one whose language nobody has said. */
export const foreignTitles = {
  ar: 'هل تحمي المعاهدة 3 دول؟ أسئلة - BBC عربي!',
  he: 'מה נשאר מהאמנה? (ניתוח)',
  ko: '“새 조약, 무엇이 달라지나”',
  uk: 'Що каже договір?',
  fa: 'آیا این پیمان کافی است؟ - Example TV',
} as const;
export const unsaidTitle = 'سؤال بلا لغة معلنة (2026)!';

const foreignSources = [
  ...Object.entries(foreignTitles).map(([language, title]) => ({
    ...source,
    id: `in-${language}`,
    title,
    language,
    // The marks of a quotation are printed around it.
    quote: [{ words: title.replace(/[“”]/g, ''), translation: `A headline in ${language}` }],
    read: { day: '2026-04-09', what: 'headline' },
  })),
  { ...source, id: 'in-none', title: unsaidTitle },
  { ...source, id: 'in-ours', title: 'A page in the language of the site', language: 'en' },
];

/** Another one, for stories that nobody may see; what stands behind its end makes a file of its own of it. */
const secretPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAJCAIAAABv85FHAAAAEUlEQVR4nGM4IReFCzEMczkA/CllQb93uTQAAAAASUVORK5CYII=',
  'base64',
);

/**
 * Data as they come from elsewhere: with a byte-order mark, line ends of Windows, and cells that would be something
 * in Markdown, HTML or a spreadsheet.
 */
export const data = `\uFEFF${[
  'Month,Place,"Counted, in all",Share,What was said about it by those who had counted,Remark',
  'January,Example harbour,"1,200",-3.5%,"“Seven”, said the ""keeper"", and went home",</td></table><b>not bold</b>',
  'February,Example harbour,950,40%,"Two lines:\r\nthe second",**not strong** [@example-source] :claim[no]{status=claimed}',
  'March,Windermere lightvessel,–,+7%,| a pipe |,=1+2',
  'April,,0,0.5%,שלום,&lt;i&gt; <i>',
  ...Array.from(
    { length: 8 },
    (_, index) => `May,Place ${String(index + 1)},${String(index * 111)},${String(index)}%,Nothing,`,
  ),
].join('\r\n')}\r\n`;

/** Stories that nobody may see: no public one is about their countries. */
export const held: readonly Held[] = [
  {
    slug: 'a-draft',
    canary: canaries.draft,
    country: { code: 'LI', slug: 'liechtenstein' },
    when: { published: '2026-05-01T12:00:00Z', draft: true },
  },
  {
    slug: 'under-embargo',
    canary: canaries.embargo,
    country: { code: 'MC', slug: 'monaco' },
    when: { published: '2026-06-01T12:00:01Z' },
  },
];

const articles: Readonly<Record<string, string>> = {
  'the-newest': writeArticle(
    {
      title: 'The newest of the made-up stories',
      published: '2026-05-31T12:00:00Z',
      // A second more than the build stands for; the story with the long headline has that very second.
      developingUntil: '2026-06-01T12:00:01Z',
      topics: ['example-topic', 'second-topic'],
      countries: ['CH', 'CI'],
      keyPoints: ['The first key point.', 'The second key point.'],
      outlook: [{ question: 'Will the example be understood?', due: '2026-12-01' }],
    },
    `${paragraph}\n\n## A section about lighthouses\n\nA lighthouse stands here [@example-source].\n\n![A plain square](square.png "Drawing: for this test")\n\n| Column | Number |\n| --- | ---: |\n| one | 1 |\n\n## Another section\n\nA note[^1] and a [link](/articles/the-old-one/).\n\n[^1]: The text of the note.`,
  ),
  'the-old-one': writeArticle(
    { title: 'A made-up story from before last year', published: '2024-02-29T23:30:00Z', countries: [] },
    paragraph,
  ),
  'a-very-long-headline': writeArticle(
    {
      title:
        'A headline that is as long as the schema lets it be, with a Donaudampfschifffahrtsgesellschaftskapitän in it and a number, 1234, too',
      published: '2026-05-30T12:00:00Z',
      developingUntil: fixtureInstant,
      type: 'explainer',
      standfirst: `${'A standfirst of the greatest length that the desk lets pass, '.repeat(5)}ends.`,
    },
    `${paragraph}\n\nhttps://example.com/${'a-very-long-address-without-any-break/'.repeat(6)}\n\n::table[Ships that were *counted* “by hand” from the shore, in a year that never was]{data="counted.csv" cite="example-source"}\n\n${paragraph}`,
  ),
  'marks-in-the-headline': writeArticle(
    {
      title: 'Marks in a headline: </script><b>& "quotes" ]]> שלום 😀',
      standfirst: 'What <style> and <body> do to a page that takes them for words: “nothing”.',
      published: '2026-05-29T12:00:00Z',
      type: 'fact-sheet',
      authors: ['example-person', 'example-desk'],
      topics: ['second-topic'],
    },
    paragraph,
  ),
  'many-marks': writeArticle(
    {
      title: 'A paragraph with eight statements',
      published: '2025-06-01T12:00:00Z',
      topics: ['second-topic'],
      sources: [source, { ...source, id: 'other-source', publisher: 'example-paper', title: 'Another page' }],
      corrections: [
        {
          date: '2025-06-02T12:00:00Z',
          kind: 'correction',
          wrong: 'That there were seven.',
          right: 'There are eight.',
          material: true,
          claim: 'claim-qrydmn',
        },
      ],
      updated: '2025-06-02T12:00:00Z',
    },
    `${Array.from({ length: 8 }, (_, index) => {
      const status = ['confirmed', 'claimed', 'assessed', 'disputed'][index % 4] ?? '';
      return `:claim[Statement number ${String(index + 1)} with **strong** words]{by="Speaker ${String(index + 1)} of a body with a long name" status=${status} cite="example-source other-source"}.`;
    }).join(
      ' ',
    )}\n\nA paragraph without a statement [@example-source].\n\n| Column | Statement |\n| --- | --- |\n| one | :claim[In a cell]{by="Speaker 1" status=claimed cite="example-source"} |`,
  ),
  ...Object.fromEntries(
    [1, 2, 3].map((article) => [
      `spoken-${String(article)}`,
      writeArticle(
        {
          title: `Many statements, story ${String(article)}`,
          published: `2024-03-0${String(article)}T12:00:00Z`,
          topics: ['second-topic'],
          countries: article === 2 ? ['AT'] : ['CH'],
        },
        Array.from(
          { length: spokenClaims },
          (_, index) =>
            `:claim[Words ${String(index + 1)} of story ${String(article)}]{${spoken(index + 1)} cite="example-source"}.`,
        ).join('\n\n'),
      ),
    ]),
  ),
  ...Object.fromEntries(held.map((article) => [article.slug, writeArticle(...toHeldArticle(article))])),
  'in-other-languages': writeArticle(
    {
      title: 'Sources in seven languages',
      published: '2026-04-10T12:00:00Z',
      countries: [],
      sources: [source, ...foreignSources],
      outlook: [
        {
          question: 'Will the drawing be seen in the dark?',
          due: '2026-05-01',
          outcome: { date: '2026-05-01', text: 'It was.', sources: ['example-source', 'in-ar'] },
        },
      ],
    },
    [
      `Each is cited once [@example-source] ${foreignSources.map(({ id }) => `[@${id}]`).join(' ')}.`,
      '![A line from corner to corner](drawing.png "Drawing: for this test")',
      `| ${Array.from({ length: 9 }, (_, index) => `Column number ${String(index + 1)}`).join(' | ')} |`,
      `|${' --- |'.repeat(9)}`,
      `| ${Array.from({ length: 9 }, (_, index) => `Cell ${String(index + 1)} [@in-ko]`).join(' | ')} |`,
      ':claim[There are seven]{by="First Voice" status=claimed cite="in-ar in-he" id="number-of-languages"} and :claim[the line is black]{by="First Voice" status=claimed cite="in-ko" id="colour-of-the-line"}.',
      // Long enough that headings come to stand at the ends of printed pages, with more links than the keyboard stops at.
      ...Array.from(
        { length: 24 },
        (_, index) =>
          `## Heading ${String(index + 1)} of many\n\n[A page](https://example.com/first/${String(index + 1)}/) and [another](https://example.com/second/${String(index + 1)}/). ${`Words that fill the page ${'and go on '.repeat((index * 7) % 23)}until they end. `.repeat(3)}`,
      ),
    ]
      .join('\n\n')
      .replaceAll('|\n\n|', '|\n|'),
  ),
  figures: writeArticle(
    {
      title: 'Every kind of figure',
      shareFigure: 'bridges-in-time',
      published: '2026-04-12T12:00:00Z',
      topics: ['second-topic'],
      sources: [
        { ...source, origin: 'Keeper of the bridge' },
        {
          ...source,
          id: 'other-source',
          publisher: 'example-paper',
          title: 'Another page',
          origin: 'Keeper of the bridge',
        },
        {
          ...source,
          id: 'third-source',
          publisher: 'example-paper',
          title: 'A third page',
          origin: 'Keeper of the bridge',
          relays: 'Example Wire',
        },
      ],
      outlook: [{ question: 'Will a third bridge be built?', due: '2026-12-01' }],
    },
    figuresBody,
  ),
  'who-foresaw-it': writeArticle(forecastingArticle, paragraph),
  [engineArticle]: writeArticle(
    {
      title: 'A story about an engine',
      published: '2026-04-09T12:00:00Z',
      topics: ['second-topic'],
      countries: [],
      outlook: [{ question: 'Will the engine be shown again?', due: '2026-12-01' }],
    },
    engineBody,
  ),
  'a-second-voice': writeArticle(
    {
      title: 'A second voice on the same matters',
      published: '2026-04-11T12:00:00Z',
      countries: [],
    },
    ':claim[There are eight]{by="Second Voice" status=claimed cite="example-source" id="number-of-languages"} and :claim[the line is grey]{by="Second Voice" status=claimed cite="example-source" id="colour-of-the-line"}.',
  ),
  'taken-back': writeArticle(
    {
      title: 'A story that was taken back',
      published: '2026-05-15T12:00:00Z',
      withdrawn: {
        date: '2026-05-20T09:00:00Z',
        reason: 'The page that it rested on was made up, and nobody asked who had made it.',
      },
      standfirst: `Standfirst ${canaries.withdrawal}.`,
      kicker: `Kicker ${canaries.withdrawal}`,
      keywords: [canaries.withdrawal],
      keyPoints: [`Key point ${canaries.withdrawal}.`],
      sources: [{ ...source, title: `Source ${canaries.withdrawal}` }],
      outlook: [secretQuestion(canaries.withdrawal)],
      corrections: [
        {
          date: '2026-05-16T12:00:00Z',
          kind: 'clarification',
          wrong: `${canaries.withdrawal}.`,
          right: `No ${canaries.withdrawal}.`,
        },
      ],
      changes: [{ date: '2026-05-17T12:00:00Z', reason: `${canaries.withdrawal}.` }],
      updated: '2026-05-17T12:00:00Z',
    },
    `## Heading ${canaries.withdrawal}\n\n:claim[Statement ${canaries.withdrawal}]{by="Speaker ${canaries.withdrawal}" status=claimed cite="example-source"}.\n\n![Picture ${canaries.withdrawal}](${canaries.withdrawal.toLowerCase()}.png "Drawing: for this test")\n\n::table[Table ${canaries.withdrawal}]{data="${canaries.withdrawal.toLowerCase()}.csv" cite="example-source"}\n\n[Document ${canaries.withdrawal}](${canaries.withdrawal.toLowerCase()}.pdf)`,
  ),
  ...Object.fromEntries(
    Array.from({ length: manyArticles }, (_, index) => [
      `story-${String(index + 1).padStart(2, '0')}`,
      writeArticle(
        {
          title: `Made-up story number ${String(index + 1)}`,
          published: new Date(Date.UTC(2025, 11, 1 + index, 8)).toISOString(),
          topics: ['long-topic'],
          countries: index % 2 === 0 ? ['CH'] : ['AT'],
        },
        `${paragraph}\n\n## Part of story ${String(index + 1)}\n\n${paragraph}`,
      ),
    ]),
  ),
};

/** A story with pictures of every kind and in every place. */
export const picturedArticle = 'with-pictures';

const withPictures = writeArticle(
  {
    title: 'A story with pictures of every kind',
    published: '2026-04-12T12:00:00Z',
    topics: ['second-topic'],
    countries: [],
    picture: {
      file: 'Upright “Photograph”.JPG',
      alt: 'Hills below the sun, upright',
      caption: 'The hills at the hour when “nothing” stirs',
      credit: 'Photograph: Example desk',
      share: true,
    },
  },
  [
    paragraph,
    '![Hills below the sun](photograph.jpg "The hills as they were seen from the road on the day after (Photograph: Example desk)")',
    paragraph,
    '![Hills, drawn](drawing.png "Drawing: Example desk")\n![Hills, small](web.webp "Small hills (Photograph: Example desk)")',
    'The desk published [its report](report-2026.pdf) and [what it counted](counts.csv).',
    '::embed[The hills, as they moved]{url="https://www.example.org/watch?v=1" publisher="Example Television" still="Upright “Photograph”.JPG" credit="Photograph: Example Television" kind=video}',
    '::embed[What was said of the hills on the wire]{url="https://example.net/posts/1" publisher="Example Wire" kind=post}',
    ':::quote{by="A keeper of the hills" cite="example-source"}\n"The hills do not move," said the keeper.\n\n"They never did."\n:::',
    'Nobody who was asked had ever seen the hills move, whatever the picture shows [@example-source].',
    ':::pullquote\nNobody … had ever seen the hills move, whatever the picture shows\n:::',
    ':::infobox[The hills in figures]\n- **Height:** 612 metres [@example-source]\n- **Age:** older than the example\n- **Visitors:** seven\n:::',
    '- In a list ![Hills, newer](new.avif "Photograph: Example desk")',
    `> ${paragraph} ![Hills that do not move](moves.gif "Drawing: Example desk")`,
    ':::gallery[The hills at three hours]\n![In the morning](photograph.jpg "In the morning (Photograph: Example desk)")\n\n![At noon](print.jpg "At noon (Photograph: Example desk)")\n\n![At night](<Upright “Photograph”.JPG> "At night, upright (Photograph: Example desk)")\n:::',
    paragraph,
  ].join('\n\n'),
);

/** The files of that story. */
const writePictures = async (): Promise<Readonly<Record<string, Buffer>>> => ({
  ...(await picturesWithCanaries()),
  'Upright “Photograph”.JPG': await uprightPhotograph(),
  'print.jpg': await cmykPhotograph(),
  'report-2026.pdf': Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(1_240_000, ' '),
    Buffer.from('\n%%EOF\n'),
  ]),
  'counts.csv': Buffer.from('Day,Counted\nMonday,7\n'),
});

const files: Readonly<Record<string, string | Buffer>> = {
  ...Object.fromEntries(
    Object.entries(articles).map(([slug, text]) => [`articles/${slug}/index.md`, text] as const),
  ),
  ...Object.fromEntries(held.flatMap((article) => Object.entries(writeHeldHubs(article)))),
  ...writeDossiers(canaries),
  'source-health.jsonl': writeSourceHealth(held),
  'matters.yaml': stringify({
    'number-of-languages': 'How many languages there are',
    'colour-of-the-line': 'The colour of the line',
  }),
  // What the sanitiser takes away is to be seen in a built page, so the check lets it pass in this one story.
  'exceptions.yaml': stringify({
    exceptions: ['<script>', '<img alt="" src="x"'].map((text) => ({
      problem: 'lost-html',
      file: 'articles/marks-in-the-headline/index.md',
      text,
      reason: 'The story shows that the sanitiser takes away what the check refuses.',
    })),
  }),
  'articles/the-newest/square.png': picture,
  ...Object.fromEntries(
    Object.entries(figuresFiles).map(([name, text]) => [`articles/figures/${name}`, text]),
  ),
  'articles/in-other-languages/drawing.png': drawing,
  ...Object.fromEntries(
    [
      ['a-draft', canaries.draft],
      ['under-embargo', canaries.embargo],
      ['taken-back', canaries.withdrawal],
    ].flatMap(([slug = '', word = ''], index): [string, string | Buffer][] => [
      [`articles/${slug}/${word.toLowerCase()}.png`, Buffer.concat([secretPicture, Buffer.from([index])])],
      [`articles/${slug}/${word.toLowerCase()}.csv`, `Column ${word}\nCell ${word}\n`],
      [`articles/${slug}/${word.toLowerCase()}.pdf`, `%PDF-1.7 ${word}`],
    ]),
  ),
  'articles/a-very-long-headline/counted.csv': data,
  // Published when a pair needed fewer stories than it does today.
  'addresses.lock': '/countries/iceland/bridges-and-geese/\n/countries/switzerland/second-topic/\n',
  'redirects.yaml':
    '/2019/An_Old_Story/: /articles/the-old-one/\n/old-page/: /standards/#how-firmly\n/older-page/: /old-page/\n/topics/former-topic/: /topics/long-topic/\n',
  'authors/example-desk.md':
    '---\nname: Example desk\nkind: organisation\n---\n\nA desk that exists for tests.\n',
  'authors/example-person.md':
    '---\nname: Example Person\nkind: person\nrole: Writes examples\nexpertise: [examples]\nlinks:\n  - label: Example page\n    url: https://example.com/person\n---\n\nA person that exists for tests.\n',
  'topics/example-topic.md':
    '---\nname: Example topic\ndescription: Stories that exist for tests.\n---\n\nAn introduction.\n',
  'topics/second-topic.md':
    '---\nname: Second topic\ndescription: More stories that exist for tests.\n---\n\nAn introduction.\n',
  'topics/long-topic.md':
    '---\nname: Long topic\ndescription: A topic with several pages.\n---\n\nAn introduction.\n',
  'topics/empty-topic.md':
    '---\nname: Empty topic\ndescription: A topic without a story.\n---\n\nAn introduction.\n',
  'countries/ch.md': '---\ndescription: A country with a profile.\n---\n\nA profile for tests.\n',
  'sources/example-agency.yaml': 'name: Example Agency\nkind: news-agency\n',
  'sources/example-paper.yaml': 'name: Example Paper\nkind: newspaper\ncountry: CH\n',
};

/** What the made-up newsroom wrote itself: six stories such as a real one writes, as files of a content folder. */
const written = join(import.meta.dirname, 'courier');

/** The names of these six. */
export const writtenArticles: readonly string[] = readdirSync(join(written, 'articles'));

/** How many statements these six mark, or how many of one status: counted in what was written, not in what is built. */
export const countWrittenClaims = (status = ''): number =>
  writtenArticles.reduce((sum, slug) => {
    const text = readFileSync(join(written, 'articles', slug, 'index.md'), 'utf8');
    return sum + (text.split(new RegExp(`:claim\\[[^\\]]+\\]\\{[^}]*status=${status}`)).length - 1);
  }, 0);

/** Writes the files of a content folder. */
export const writeFiles = async (
  folder: string,
  contents: Readonly<Record<string, string | Buffer>>,
): Promise<void> => {
  for (const [path, content] of Object.entries(contents)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
};

/**
 * Writes the content of a made-up newsroom: its own six stories, and every case that a page must stand. The names of
 * the stories above say which.
 */
export const writeFixtureContent = async (folder: string): Promise<void> => {
  await cp(written, folder, { recursive: true });
  await writeFiles(folder, files);
  await writeFiles(
    folder,
    writeVersionRecords({
      'taken-back': canaries.withdrawal,
      ...Object.fromEntries(held.map(({ slug, canary }) => [slug, canary])),
    }),
  );
  const pictures = Object.entries(await writePictures());
  await writeFiles(
    folder,
    Object.fromEntries<string | Buffer>([
      [`articles/${picturedArticle}/index.md`, withPictures],
      ...pictures.map(([name, bytes]) => [`articles/${picturedArticle}/${name}`, bytes] as const),
    ]),
  );
};
