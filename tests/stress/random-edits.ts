import { cp, glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What an edit may touch. */
export interface Desk {
  /** Folder of the checkout. */
  readonly checkout: string;
  /** Folder of the content. */
  readonly content: string;
  /** Gives the next number from 0 to below 1. */
  readonly draw: () => number;
  /** Counts the edits, so that each writes something new. */
  readonly count: number;
  /** The moment of the build; an edit may let time pass. */
  readonly instant: Date;
}

/** A kind of change between two builds. @returns the moment of the next build, if time passed; else nothing */
type Edit = (desk: Desk) => Promise<Date | undefined>;

const change = async (file: string, toText: (text: string) => string): Promise<undefined> => {
  const before = await readFile(file, 'utf8');
  const after = toText(before);
  if (after === before) throw new Error(`The edit of ${file} changed nothing.`);
  await writeFile(file, after);
};

const pick = <Value>(values: readonly Value[], draw: () => number): Value => {
  const value = values[Math.floor(draw() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

/** Stories that are told in the first language; some are in another alone. */
const listArticles = async (content: string): Promise<string[]> =>
  (await Array.fromAsync(glob('*/index.md', { cwd: join(content, 'articles') }))).map(dirname).toSorted();

const pickArticle = async ({ content, draw }: Desk): Promise<string> =>
  join(content, 'articles', pick(await listArticles(content), draw), 'index.md');

/** Stories that an edit of before has added; the others are referred to. */
const listAdded = async (content: string): Promise<string[]> =>
  (await listArticles(content)).filter((slug) => slug.startsWith('added-'));

const add: Edit = async ({ content, count, draw }) => {
  const slug = `added-${String(count)}`;
  const folder = join(content, 'articles', slug);
  await cp(join(content, 'articles/another-story'), folder, { recursive: true });
  const day = String(1 + Math.floor(draw() * 27)).padStart(2, '0');
  await change(join(folder, 'index.md'), (text) =>
    text
      .replace(/^title: .*$/m, `title: "Added as number ${String(count)}"`)
      .replace(/^published: .*$/m, `published: 2026-01-${day}T08:00:00Z`),
  );
  return undefined;
};

/** Changes a field of one line in a file of content. */
const changeField = (file: string, name: string, value: string): Promise<undefined> =>
  change(file, (text) => text.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: "${value}"`));

/** Every kind of change that a newsroom, its developers and its calendar make, by name. */
export const randomEdits: Readonly<Record<string, Edit>> = {
  'the text of a story': async (desk) =>
    change(await pickArticle(desk), (text) => `${text}\nSomebody counted to ${String(desk.count)}.\n`),
  'the title of a story': async (desk) =>
    changeField(await pickArticle(desk), 'title', `Title number ${String(desk.count)}`),
  'the standfirst of a story': async (desk) =>
    changeField(await pickArticle(desk), 'standfirst', `Standfirst number ${String(desk.count)}.`),
  'a new story': add,
  'a story less': async (desk) => {
    const [slug] = await listAdded(desk.content);
    if (slug === undefined) return add(desk);
    await rm(join(desk.content, 'articles', slug), { recursive: true });
    return undefined;
  },
  'a story renamed': async (desk) => {
    const [slug] = await listAdded(desk.content);
    if (slug === undefined) return add(desk);
    const articles = join(desk.content, 'articles');
    await rename(join(articles, slug), join(articles, `added-again-${String(desk.count)}`));
    return undefined;
  },
  'a correction': async (desk) => {
    await add(desk);
    const file = join(desk.content, 'articles', `added-${String(desk.count)}`, 'index.md');
    return change(file, (text) =>
      text.replace(
        /^sources:$/m,
        'updated: 2026-02-20T08:00:00Z\ncorrections:\n  - date: 2026-02-20T08:00:00Z\n    kind: correction\n    wrong: "Seven"\n    right: "Eight"\n    material: true\nsources:',
      ),
    );
  },
  'the name of a topic': ({ content, count }) =>
    changeField(join(content, 'topics/second-topic.md'), 'name', `Topic number ${String(count)}`),
  'the text of a topic': ({ content, count }) =>
    change(
      join(content, 'topics/example-topic.md'),
      (text) => `${text}\nIntroduced ${String(count)} times.\n`,
    ),
  'the name of a publisher': ({ content, count }) =>
    changeField(join(content, 'sources/example-publisher.yaml'), 'name', `Publisher ${String(count)}`),
  'the title of an event': ({ content, count }) =>
    changeField(
      join(content, 'events/2026-02-01-report-published.yaml'),
      'title',
      `Report ${String(count)} is published`,
    ),
  'whether stories link to a name': ({ content }) =>
    change(join(content, 'dossiers/example-launcher.yaml'), (text) =>
      text.replace(/^linkNames: (.*)$/m, (_, links) => `linkNames: ${String(links !== 'true')}`),
    ),
  'the profile of a country': ({ content, count }) =>
    change(join(content, 'countries/fr.md'), (text) => `${text}\nVisited ${String(count)} times.\n`),
  'the name of an author': ({ content, count }) =>
    changeField(join(content, 'authors/example-author.md'), 'name', `Author Number ${String(count)}`),
  'a figure in data': ({ content, count }) =>
    change(join(content, 'articles/a-story-of-figures/counted.csv'), (text) =>
      text.replace(/^May,\d+/m, `May,${String(481 + count)}`),
    ),
  'a page of the newsroom': ({ content, count }) =>
    change(join(content, 'pages/about.md'), (text) => `${text}\nWe have edited ${String(count)} times.\n`),
  'a day passes': ({ instant }) => Promise.resolve(new Date(instant.getTime() + 86_400_000)),
  'a word of the interface': ({ checkout, count }) =>
    change(join(checkout, 'src/text/en.ts'), (text) =>
      text.replace(/menuArchive: '[^']*'/, `menuArchive: 'Archive ${String(count)}'`),
    ),
  'a style': ({ checkout, count }) =>
    change(
      join(checkout, 'src/styles/article.css'),
      (text) => `${text}\n.edit-${String(count)} { color: red; }\n`,
    ),
  'a plugin': ({ checkout, count }) =>
    change(join(checkout, 'src/markdown/pipeline.ts'), (text) => `${text}\n// Edit ${String(count)}.\n`),
  'a package': ({ checkout, count }) =>
    change(join(checkout, 'package-lock.json'), (text) =>
      text.replace(/("node_modules\/feedsmith": \{\s*"version": ")[^"]+/, `$13.0.${String(count)}`),
    ),
};
