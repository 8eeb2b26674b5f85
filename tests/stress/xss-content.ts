import { standardsPage } from '../sites/standards-page.ts';
import { stringify } from 'yaml';
import { checkFiles } from '../../src/desk/check/check-content.ts';
import { examineFile } from '../../src/desk/check/examine-file.ts';
import type { ExaminedFile } from '../../src/desk/reading/document.ts';
import type { Problem } from '../../src/desk/problems/problem.ts';
import type { FolderFile } from '../../src/desk/reading/read-folder.ts';
import { countryCodes } from '../../src/schemas/country-code.ts';
import { writePng } from './write-png.ts';
import type { Vector } from './vectors.ts';

/** For whom the site is built. */
export const instant = '2026-06-01T12:00:00Z';

/** A file before it is written, into whose places vectors are laid. */
interface Draft {
  readonly fields: Record<string, unknown>;
  readonly body: string[];
  /** Names of pictures beside it. */
  readonly pictures: string[];
  /** Files of data beside it, by name. */
  readonly data: Map<string, string>;
}

/** A place where an editor's text ends up, and how it gets there. */
interface Place {
  readonly name: string;
  readonly put: (draft: Draft, text: string, key: string) => void;
}

/** A kind of file with all its places. */
interface Kind {
  readonly name: string;
  /** Path of the file of one vector. */
  readonly toPath: (key: string, vector: Vector) => string;
  readonly toDraft: (key: string, vector: Vector) => Draft;
  readonly places: readonly Place[];
  readonly hasBody: boolean;
}

const field = (name: string, change: (fields: Record<string, unknown>, text: string) => void): Place => ({
  name,
  put: ({ fields }, text) => {
    change(fields, text);
  },
});

const plainField = (name: string): Place =>
  field(name, (fields, text) => {
    fields[name] = text;
  });

const listField = (name: string): Place =>
  field(name, (fields, text) => {
    fields[name] = [text];
  });

const body = (name: string, write: (text: string, key: string) => string): Place => ({
  name,
  put: (draft, text, key) => {
    draft.body.push(write(text, key));
  },
});

/** The word by which the search finds what stands beside the vector. */
export const toSearchWord = ({ number }: Vector): string => `quillwort${String(number)}`;

const quoted = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`);
const asAttribute = (text: string): string => text.replaceAll('"', '&quot;');

/** Places of any text in Markdown; what swallows the rest of a text comes last. */
const bodyPlaces: readonly Place[] = [
  body('code', (text) => `Words \`\` ${text} \`\` words.`),
  body('title of a link', (text) => `[Words](https://example.com/page "${quoted(text)}").`),
  body('title of a link in single quotes', (text) => `[Words](https://example.com/page '${text}').`),
  body('end of an address', (text) => `[Words](<https://example.com/${text}>).`),
  body('address', (text) => `[Words](<${text}>).`),
  body('address written bare', (text) => `https://example.com/${text} and on.`),
  body(
    'definition of a reference',
    (text, key) => `[Words][of-${key}].\n\n[of-${key}]: <https://example.com/${text}> "${quoted(text)}"`,
  ),
  body('name of a reference', (text) => `[Words][${text}].\n\n[${text}]: https://example.com/page`),
  body('words of a link', (text) => `[${text}](https://example.com/page).`),
  body('cell of a table', (text) => `| Column |\n| --- |\n| ${text.replaceAll('|', String.raw`\|`)} |`),
  body('item of a list', (text) => `- ${text}`),
  body('quotation', (text) => `> ${text}`),
  body('footnote', (text, key) => `Words[^of-${key}].\n\n[^of-${key}]: ${text}`),
  body('name of a footnote', (text) => `Words[^${text}].\n\n[^${text}]: A note.`),
  body('heading', (text) => `## A heading of ${text}`),
  body('attribute of HTML', (text) => `<abbr title="${asAttribute(text)}">Words</abbr>.`),
  body('attribute of HTML as it is', (text) => `<abbr title="${text}">Words</abbr>.`),
  body('address in HTML', (text) => `<a href="${asAttribute(text)}">Words</a>.`),
];

const lastPlaces: readonly Place[] = [
  body('running text', (text) => `Words ${text} words.`),
  body('a block of its own', (text) => text),
];

const imagePlaces: readonly Place[] = [
  {
    name: 'alternative text',
    put: (draft, text) => {
      draft.pictures.push('square.png');
      draft.body.push(`![${text}](square.png "Drawing: for this test")`);
    },
  },
  {
    name: 'credit',
    put: (draft, text) => {
      draft.pictures.push('square.png');
      draft.body.push(`![A square](square.png "${quoted(text)}")`);
    },
  },
  {
    name: 'name of a picture',
    put: (draft, text) => {
      const name = `${text}.png`;
      draft.pictures.push(name);
      draft.body.push(
        `![A square](${encodeURI(name).replaceAll(/[()'?#]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16)}`)} "Drawing: for this test")`,
      );
    },
  },
];

const claimPlaces: readonly Place[] = [
  body('speaker', (text) => `:claim[Words]{by="${asAttribute(text)}" status=claimed cite="example-source"}.`),
  body('words of a claim', (text) => `:claim[${text}]{by="A speaker" status=claimed cite="example-source"}.`),
  body(
    'attribute of a claim',
    (text) => `:claim[Words]{by="A speaker" status=claimed cite="example-source" ${text}}.`,
  ),
  body('place in a source', (text) => `Words [@example-source, ${text}].`),
];

const asCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table that shows a file of its own. */
const table = (
  name: string,
  file: string,
  write: (text: string) => { readonly caption?: string; readonly csv?: string; readonly attributes?: string },
): Place => ({
  name,
  put: (draft, text) => {
    const { caption = 'What was counted', csv = 'Day,Number\n1,2\n', attributes = '' } = write(text);
    draft.data.set(file, csv);
    draft.body.push(`::table[${caption}]{data="${file}" cite="example-source"${attributes}}`);
  },
});

const tablePlaces: readonly Place[] = [
  table('cell of data', 'cells.csv', (text) => ({
    csv: `Day,Words\n1,${asCell(text)}\n2,${asCell(`words ${text} words`)}\n`,
  })),
  table('cell of data as it is', 'plain.csv', (text) => ({ csv: `Words\n${text}\n` })),
  table('name of a column', 'columns.csv', (text) => ({ csv: `Day,${asCell(text)}\n1,2\n` })),
  table('caption of a table', 'caption.csv', (text) => ({ caption: text })),
  table('caption of a table among words', 'caption-words.csv', (text) => ({
    caption: `Words ${text} words`,
  })),
  table('attribute of a table', 'attribute.csv', (text) => ({ attributes: ` ${text}` })),
  body(
    'name of a file of data',
    (text) => `::table[What was counted]{data="${asAttribute(text)}" cite="example-source"}`,
  ),
];

const firstSource = (fields: Record<string, unknown>): Record<string, unknown> =>
  (fields.sources as Record<string, unknown>[])[0] ?? {};

const sourceField = (name: string, write: (text: string) => string = (text) => text): Place =>
  field(`sources[0].${name}`, (fields, text) => {
    firstSource(fields)[name] = write(text);
  });

const codes = [...countryCodes];
const codeOf = ({ number }: Vector): string => codes[number % codes.length] ?? 'CH';

const article: Kind = {
  name: 'articles',
  toPath: (key) => `articles/${key}/index.md`,
  toDraft: (key, vector) => ({
    fields: {
      title: `Story of ${key}`,
      standfirst: 'A standfirst that says nothing about the world.',
      type: 'briefing',
      published: new Date(Date.UTC(2026, 4, 30, 12) - vector.number * 60_000).toISOString(),
      updated: '2026-05-31T12:00:00.000Z',
      authors: [key],
      topics: [key],
      countries: [codeOf(vector)],
      events: [`2026-05-01-${key}`],
      sources: [
        { id: 'example-source', publisher: key, url: 'https://example.com/page', date: '2026-05-01' },
      ],
      outlook: [
        {
          question: 'Will it be?',
          due: '2026-12-01',
          outcome: { date: '2026-05-31', text: 'Yes.', sources: ['example-source'] },
        },
      ],
      corrections: [
        {
          date: '2026-05-31T12:00:00Z',
          kind: 'correction',
          wrong: 'That it was.',
          right: 'It was not.',
          material: true,
        },
      ],
      changes: [{ date: '2026-05-31T12:00:00Z', reason: 'A word was corrected.' }],
    },
    body: [`A sentence with ${toSearchWord(vector)} in it [@example-source].`],
    pictures: [],
    data: new Map(),
  }),
  hasBody: true,
  places: [
    plainField('title'),
    plainField('standfirst'),
    plainField('kicker'),
    plainField('id'),
    listField('keyPoints'),
    listField('keywords'),
    sourceField('title'),
    sourceField('describedAs'),
    sourceField('relays'),
    sourceField('origin'),
    sourceField('dateNote'),
    sourceField('note'),
    sourceField('url', (text) => `https://example.com/${text}`),
    sourceField('archived', (text) => text),
    field('outlook[0].question', ({ outlook }, text) => {
      Object.assign((outlook as object[])[0] ?? {}, { question: text });
    }),
    field('outlook[0].outcome.text', ({ outlook }, text) => {
      Object.assign((outlook as { outcome: object }[])[0]?.outcome ?? {}, { text });
    }),
    field('corrections[0].wrong', ({ corrections }, text) => {
      Object.assign((corrections as object[])[0] ?? {}, { wrong: text });
    }),
    field('corrections[0].right', ({ corrections }, text) => {
      Object.assign((corrections as object[])[0] ?? {}, { right: text });
    }),
    field('changes[0].reason', ({ changes }, text) => {
      Object.assign((changes as object[])[0] ?? {}, { reason: text });
    }),
    ...imagePlaces,
    ...claimPlaces,
    ...tablePlaces,
    ...bodyPlaces,
    body('text beside what is searched for', (text) => `Words quillwort ${text} words.`),
    ...lastPlaces,
  ],
};

const profile = (
  name: string,
  toPath: Kind['toPath'],
  fields: Readonly<Record<string, unknown>>,
  places: readonly Place[],
): Kind => ({
  name,
  toPath,
  toDraft: () => ({ fields: structuredClone(fields), body: ['A text.'], pictures: [], data: new Map() }),
  hasBody: !name.endsWith('yaml'),
  places,
});

const kinds: readonly Kind[] = [
  article,
  profile(
    'authors',
    (key) => `authors/${key}.md`,
    {
      name: 'A name',
      kind: 'person',
      role: 'A role',
      links: [{ label: 'Page', url: 'https://example.com/' }],
    },
    [
      plainField('name'),
      plainField('role'),
      listField('expertise'),
      field('links[0].label', (fields, text) => {
        fields.links = [{ label: text, url: 'https://example.com/' }];
      }),
      field('links[0].url', (fields, text) => {
        fields.links = [{ label: 'Page', url: text }];
      }),
      ...bodyPlaces,
      ...lastPlaces,
    ],
  ),
  profile('topics', (key) => `topics/${key}.md`, { name: 'A topic', description: 'What belongs here.' }, [
    plainField('name'),
    plainField('description'),
    listField('keywords'),
    ...lastPlaces,
  ]),
  profile(
    'countries',
    (_, vector) => `countries/${codeOf(vector).toLowerCase()}.md`,
    { description: 'A country.' },
    [plainField('description'), listField('keywords'), ...lastPlaces],
  ),
  profile(
    'pages',
    (key) => `pages/${key}.md`,
    { title: 'A page', standfirst: 'What it is for.', updated: '2026-05-01T12:00:00Z' },
    [plainField('title'), plainField('standfirst'), ...lastPlaces],
  ),
  profile('sources.yaml', (key) => `sources/${key}.yaml`, { name: 'A publisher', kind: 'newspaper' }, [
    plainField('name'),
    plainField('independence'),
    plainField('url'),
    plainField('kind'),
  ]),
  profile(
    'events.yaml',
    (key) => `events/2026-05-01-${key}.yaml`,
    { date: '2026-05-01', title: 'Something happened.' },
    [plainField('title'), plainField('date')],
  ),
];

/** What the desk said to the vectors, and the content that it lets pass. */
export interface XssContent {
  /** Files of the content folder by path. */
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** Vector × place: how many were tried, and how many of them the desk let pass. */
  readonly tried: number;
  readonly accepted: number;
  /** Refusals that do not say where, or what. */
  readonly unclear: readonly string[];
}

const toText = ({ fields, body: pieces }: Draft, hasBody: boolean): string => {
  const yaml = stringify(fields, { lineWidth: 0 });
  return hasBody ? `---\n${yaml}---\n\n${pieces.join('\n\n')}\n` : yaml;
};

const encoder = new TextEncoder();
const picture = writePng(8, 8);

/** A picture's name is laid beside its story; slashes make folders of it, as they would by hand. */
const toPictures = (path: string, { pictures }: Draft): [string, Buffer][] =>
  [...new Set(pictures)]
    .filter((name) => !/[/\0]/.test(name) && encoder.encode(name).length < 200)
    .map((name) => [path.replace(/[^/]*$/, name), picture]);

const toData = (path: string, { data }: Draft): [string, Buffer][] =>
  [...data].map(([name, text]) => [path.replace(/[^/]*$/, name), Buffer.from(text)]);

/**
 * Lays vectors into every place of every kind of content, asks the desk which of them it refuses, and puts
 * together a content folder of all that it lets pass.
 */
export const buildXssContent = (vectors: readonly Vector[]): XssContent => {
  const keyOf = ({ number }: Vector): string => `vector-${String(number)}`;
  const files = new Map<string, string | Buffer>([['pages/standards.md', standardsPage]]);
  for (const vector of vectors) {
    for (const kind of kinds) {
      const path = kind.toPath(keyOf(vector), vector);
      if (!files.has(path)) files.set(path, toText(kind.toDraft(keyOf(vector), vector), kind.hasBody));
    }
  }
  const examined = new Map<string, ExaminedFile | undefined>();
  const examine = (file: FolderFile): ExaminedFile | undefined => {
    if (!examined.has(file.path)) examined.set(file.path, examineFile(file));
    return examined.get(file.path);
  };
  /** What the desk has against a file, in the surroundings that the file needs and no others. */
  const judge = (
    path: string,
    text: string,
    vector: Vector,
    beside: readonly FolderFile[],
  ): readonly Problem[] => {
    examined.delete(path);
    const around = ['pages/standards.md', ...kinds.map((kind) => kind.toPath(keyOf(vector), vector))];
    const folder: FolderFile[] = around
      .filter((other) => other !== path)
      .map((other) => ({ path: other, bytes: encoder.encode(String(files.get(other))) }));
    const report = checkFiles(
      [...folder, { path, bytes: encoder.encode(text) }, ...beside],
      'content',
      new Date(instant),
      { examine },
    );
    examined.delete(path);
    const own = [path, ...beside.map((file) => file.path)].map((name) => `content/${name}`);
    return report.problems.filter(({ severity, file }) => severity === 'error' && own.includes(file));
  };

  let tried = 0;
  let accepted = 0;
  const unclear: string[] = [];
  const results = new Map<string, string | Buffer>(files);
  for (const vector of vectors) {
    const key = keyOf(vector);
    for (const kind of kinds) {
      const path = kind.toPath(key, vector);
      const lay = (places: readonly Place[]): Draft => {
        const draft = kind.toDraft(key, vector);
        for (const { put } of places) put(draft, vector.text, key);
        return draft;
      };
      const ask = (places: readonly Place[]): readonly Problem[] => {
        const draft = lay(places);
        return judge(path, toText(draft, kind.hasBody), vector, [
          ...toPictures(path, draft).map(([name]) => ({ path: name, bytes: undefined })),
          ...toData(path, draft).map(([name, bytes]) => ({ path: name, bytes })),
        ]);
      };
      /** Halves what the desk refuses until the places that it refuses are alone. */
      const sift = (passed: readonly Place[], places: readonly Place[]): readonly Place[] => {
        if (ask([...passed, ...places]).length === 0) {
          accepted += places.length;
          return [...passed, ...places];
        }
        const [place] = places;
        if (place !== undefined && places.length === 1) {
          const problems = ask(places);
          // What passes alone may not pass behind what another leaves open: then it is left out.
          if (problems.length === 0) accepted += 1;
          unclear.push(
            ...problems
              .filter(({ line, message }) => line < 1 || message.trim() === '')
              .map(({ id }) => `${path}, ${place.name}: ${id} says neither where nor what`),
          );
          return passed;
        }
        const middle = Math.ceil(places.length / 2);
        return sift(sift(passed, places.slice(0, middle)), places.slice(middle));
      };
      tried += kind.places.length;
      const whole = lay(sift([], kind.places));
      results.set(path, toText(whole, kind.hasBody));
      for (const [name, bytes] of [...toPictures(path, whole), ...toData(path, whole)])
        results.set(name, bytes);
    }
  }
  return { files: results, tried, accepted, unclear };
};
