import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type Catalogue, catalogueSchema } from '../../src/schemas/catalogue.ts';
import { everySite } from '../sites/built-sites.ts';
import { findEdition, isDrawn, listArticles, listEditions, readPage, readSite } from './site-files.ts';

/** The words of a story's body on its page, without marks, notes and numbers of citations. */
const readPageWords = (html: string): string => {
  const tree = unified().use(rehypeParse).parse(html);
  const words: string[] = [];
  visit(tree, 'element', (prose) => {
    if (!Array.isArray(prose.properties.className) || !prose.properties.className.includes('prose')) return;
    visit(prose, (node, _index, parent) => {
      // Where nothing can be set apart, the name of a reading begins its sentence.
      if (node.type === 'element' && node.properties.className?.toString() === 'analysis') {
        const [name] = node.children;
        if (name?.type === 'element') name.children.push({ type: 'text', value: ':' });
      }
      if (node.type === 'text') words.push(node.value);
      if (node.type !== 'element') return undefined;
      const around = parent?.type === 'element' ? parent.properties.className : undefined;
      const isPicture = Array.isArray(around) && around.includes('picture');
      const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
      const isBeside =
        node.tagName === 'button' ||
        node.tagName === 'sup' ||
        // A cell with the numbers of its sources, which are footnotes in Markdown.
        (node.tagName === 'td' &&
          node.children.some(
            (child) => child.type === 'element' && String(child.properties.href).startsWith('#source-'),
          )) ||
        classes.includes('note') ||
        // Written in the title of a picture, and told once, where it stands in the text.
        (node.tagName === 'figcaption' && isPicture) ||
        classes.includes('pullquote') ||
        isDrawn(node) ||
        // Links that stand in the text as well.
        classes.includes('more-links') ||
        classes.includes('footnotes');
      return isBeside ? 'skip' : undefined;
    });
  });
  return words.join('').replace(/\s+/g, '');
};

/** The words of the same body in its Markdown: between key points and what follows the text. */
const readMarkdownWords = (markdown: string): string => {
  const tree = fromMarkdown(markdown.replace(/^---\n.*?\n---\n/s, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const content = tree.children.filter((node) => node.type !== 'footnoteDefinition').slice(2);
  const titles = content.map((node) => (node.type === 'heading' ? toString(node) : ''));
  const first = titles.includes('Key points') ? titles.indexOf('Key points') + 2 : 0;
  const last = titles.findIndex((title) => ['What to watch', 'Corrections'].includes(title));
  return content
    .slice(first, last === -1 ? undefined : last)
    .map((node) => toString(node, { includeImageAlt: false }))
    .join('')
    .replace(/\s+/g, '');
};

describe.each(everySite)('on the %s site', (_, folder, { url }) => {
  const origin = `${url}/`;

  test.each(listArticles(folder))('the Markdown of %s has the words of the page', (path) => {
    const html = readPage(folder, path);
    const markdown = readPage(folder, path.replace('.html', '.md'));
    expect(readMarkdownWords(markdown)).toBe(readPageWords(html));
    expect(markdown).not.toMatch(/<script|popovertarget|data-pagefind/);
  });

  test('every footnote of a story’s Markdown is explained, and sources are cited by the names of the page', () => {
    for (const path of listArticles(folder)) {
      const markdown = readPage(folder, path.replace('.html', '.md'));
      const html = readPage(folder, path);
      const explained = new Set([...markdown.matchAll(/^\[\^([^\]]+)\]:/gm)].map((match) => match[1]));
      for (const [, label = ''] of markdown.matchAll(/\[\^([^\]]+)\](?!:)/g)) {
        expect(explained.has(label), `${path}: ${label}`).toBe(true);
        if (/^(?:source|claim)-/.test(label)) expect(html).toContain(`id="${label}"`);
      }
    }
  });

  test.each(listEditions(folder))(
    'the catalogues of "%s" keep to their schema and name every story',
    (edition) => {
      const files = readSite(folder);
      // Those of questions and of dossiers are read in tests of their own.
      const paths = [...files.keys()].filter(
        (path) =>
          path.startsWith('api/') &&
          findEdition(path.slice('api/'.length)) === edition &&
          !/\/(?:dossiers|forecasts)\.json$/.test(path),
      );
      for (const path of paths) {
        const document = catalogueSchema.parse(JSON.parse(readPage(folder, path)));
        expect(document.address).toBe(`${origin}${path}`);
        const targets = [
          document.$schema,
          `${document.page}index.html`,
          ...[...(document.catalogues ?? []), ...(document.languages ?? [])].map(({ address }) => address),
          ...document.articles.flatMap(({ address, markdown, evidence, image }) => [
            `${address}index.html`,
            markdown,
            evidence,
            image,
          ]),
        ];
        for (const target of targets) expect(files.has(target.slice(origin.length)), target).toBe(true);
      }
      const whole = JSON.parse(readPage(folder, `api/${edition}articles.json`)) as Catalogue;
      expect(
        whole.articles.map(({ address }) => `${address.slice(origin.length)}index.html`).toSorted(),
      ).toEqual(listArticles(folder, edition).toSorted());
      expect(whole.languages?.length ?? 0).toBe(listEditions(folder).length - 1);
      expect(paths).toHaveLength(1 + (whole.catalogues?.length ?? 0));
    },
  );

  test('every story says where its card for other sites, its Markdown and, if there is a file of it, its chain of evidence are', () => {
    for (const path of listArticles(folder)) {
      const html = readPage(folder, path);
      const address = path.replace('index.html', '');
      expect(html).toContain(`<link rel="alternate" type="text/markdown" href="/${address}index.md">`);
      expect(
        html.includes(`<link rel="alternate" type="application/ld+json" href="/${address}evidence.jsonld">`),
      ).toBe(readSite(folder).has(`${address}evidence.jsonld`));
      expect(html).toContain(
        `<link rel="alternate" type="application/json+oembed" href="${origin}${address}oembed.json">`,
      );
      const card = JSON.parse(readPage(folder, `${address}oembed.json`)) as Record<string, unknown>;
      expect(card).toMatchObject({
        version: '1.0',
        type: 'rich',
        thumbnail_url: `${origin}${address}card.png`,
      });
      expect(String(card.html)).not.toMatch(/<script|<style|<iframe|\son\w+=/);
    }
  });

  test('every address in llms.txt is a page or a file', () => {
    const files = readSite(folder);
    for (const [, address = ''] of readPage(folder, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)) {
      const path = address.slice(origin.length).replace(/(^|\/)$/, '$1index.html');
      expect(files.has(path), address).toBe(true);
    }
  });
});
