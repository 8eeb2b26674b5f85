import { noFiles } from '../../src/domain/body/part-kind.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { MarkedClaim } from '../../src/domain/body/settle-body.ts';
import { toPageHtml } from '../../src/domain/body/page-body.ts';
import { type DataTable, parseDataTable } from '../../src/domain/data-table.ts';
import { type RenderedFacts, toRenderedFacts } from '../../src/store/rendered-facts.ts';
import { settleText } from '../../src/store/settle-text.ts';
import { toClaim } from '../../src/store/to-article.ts';
import { buildSource } from '../unit/article-builder.ts';
import { edition } from '../unit/made-up-edition.ts';
import { createSiteRenderer } from './site-renderer.ts';

/** Made-up publishers, as content/sources/ would name them. */
const publishers = new Map([
  ['goose-gazette', 'The Goose Gazette'],
  ['goose-agency', 'Goose Agency'],
]);

/** Folders of content with one story, which has data beside it: for tables, and for charts. */
const folders = ['a-story-of-data', 'a-story-of-figures'].map((name) =>
  join(import.meta.dirname, '../content/valid/content/articles', name),
);

/** A story in a language, or in English. */
const toFile = (language: unknown): URL =>
  pathToFileURL(
    join(folders[0] ?? '', typeof language === 'string' ? `index.${language}.md` : 'index.md'),
  );

const renderer = await createSiteRenderer();

/** A text as the site makes it of Markdown. */
export interface RenderedText extends RenderedFacts {
  /** The body as the page prints it; pictures as they are written, since their files are not there. */
  readonly code: string;
  readonly claims: readonly MarkedClaim[];
  /** Files of data that its tables show. */
  readonly dataFiles: readonly string[];
  /** What is left for Astro as HTML. */
  readonly left: string;
  readonly localImagePaths: readonly string[];
  readonly remoteImagePaths: readonly string[];
}

interface WrittenSource {
  readonly id: string;
  readonly publisher: string;
  readonly origin?: string;
  readonly relays?: string;
}

const render = async (
  content: string,
  frontmatter: Record<string, unknown>,
  openTable: (name: string) => DataTable | undefined,
): Promise<RenderedText> => {
  const { code: left, metadata } = await renderer.render(content, {
    frontmatter,
    fileURL: toFile(frontmatter.language),
  });
  const facts = toRenderedFacts({ metadata });
  const written = (frontmatter.sources ?? []) as readonly WrittenSource[];
  const settled = settleText(
    facts.body,
    written.map(({ id }) => id),
    { ...noFiles, openTable },
  );
  const sources = written.map(({ id, publisher, origin, relays }, index) =>
    buildSource({
      id,
      number: index + 1,
      publisher: { id: publisher, name: publishers.get(publisher) ?? publisher, kind: 'newspaper' },
      origin,
      relays,
    }),
  );
  const claims = settled.claims.map((claim) => toClaim(claim, sources, edition));
  return {
    ...facts,
    body: settled.body,
    code: toPageHtml(settled.body, edition, { sources, claims, tables: settled.tables }),
    claims: settled.claims,
    dataFiles: Object.keys(settled.tables),
    left,
    localImagePaths: metadata.localImagePaths,
    remoteImagePaths: metadata.remoteImagePaths,
  };
};

const readBeside = (name: string): DataTable | undefined => {
  const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  return path === undefined ? undefined : parseDataTable(readFileSync(path, 'utf8')).table;
};

/** Renders a file of Markdown, with its frontmatter, as the site does; `language` in it names the file after one. */
export const renderMarkdown = (written: string): Promise<RenderedText> => {
  const { content, frontmatter } = parseFrontmatter(written);
  return render(content, frontmatter, readBeside);
};

/** Renders a body that may cite the sources given; each is its own publisher. */
export const renderBody = (body: string, sourceIds: readonly string[] = []): Promise<RenderedText> =>
  render(body, { sources: sourceIds.map((id) => ({ id, publisher: id })) }, readBeside);

/** Renders a body whose tables show the data given by name; it may cite the gazette. */
export const renderWithData = (
  body: string,
  data: Readonly<Record<string, string>>,
): Promise<RenderedText> =>
  render(body, { sources: [{ id: 'gazette', publisher: 'goose-gazette' }] }, (name) =>
    data[name] === undefined ? undefined : parseDataTable(data[name]).table,
  );
