import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { standardsAddress } from '../../src/domain/addresses/needed-pages.ts';
import { everySite } from '../sites/built-sites.ts';
import { readFeedHistory } from './feed-history.ts';
import { hasClass, isDrawn, listArticles, readPage } from './site-files.ts';

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);

const toText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toText).join('') : '';

/** What is left of a text when nothing but its letters and marks counts; points only divide in a feed. */
const squeeze = (text: string): string => text.replace(/[\s·]/g, '');

const findByClass = (tree: Root, name: string): Element => {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (hasClass(node, name)) found ??= node;
  });
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
};

/** What is said below the picture at the head; nothing where there is none. */
const toLeadWords = (html: string): string => {
  const [lead = ''] = /<figure class="[^"]*lead-picture.*?<\/figure>/s.exec(html) ?? [];
  return toText(parse(lead));
};

/** The day a story is written for and the day it was written, where its page tells them apart. */
const toDateWords = (html: string): string =>
  elementsOf(
    parse(html),
    ({ tagName, children }) =>
      tagName === 'span' &&
      children.some(
        (child) =>
          child.type === 'element' && child.properties.href === standardsAddress('dates-and-updates'),
      ),
  )
    .map(toText)
    .join('');

const elementsOf = (tree: Nodes, select: (node: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (select(node)) found.push(node);
  });
  return found;
};

/** The notes of the statements as the list behind the text has them: each sentence, and the numbers of its sources. */
const listNotes = (tree: Root): string[] =>
  elementsOf(tree, (node) => hasClass(node, 'listed-claim')).map((item) => {
    const sentence = elementsOf(item, ({ tagName }) => tagName === 'b').map(toText);
    const numbers = elementsOf(
      item,
      ({ properties }) => properties.href?.toString().startsWith('#source-') === true,
    ).map(toText);
    return `${sentence.join('')} ${numbers.join(', ')}`;
  });

/** The sources in the order of their numbers, whatever their lists: one that says no number follows the one before. */
const inOrder = (sources: Element): Element[] =>
  elementsOf(sources, ({ tagName }) => tagName === 'ol')
    .flatMap((list) => {
      let number = 0;
      return elementsOf(
        list,
        ({ properties }) => properties.id?.toString().startsWith('source-') === true,
      ).map((item) => {
        number = Number(item.properties.value ?? number + 1);
        return { number, item };
      });
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ item }) => item);

/**
 * What the page of a story says, in the order of the feed: key points behind corrections, notes as a list behind the
 * body, sources by their numbers. Left out is what is about other stories or about the page.
 */
const toPageWords = (html: string): string => {
  const tree = parse(html);
  const text = findByClass(tree, 'text');
  const points = elementsOf(tree, (node) => hasClass(node, 'points'));
  for (const { children } of points) {
    for (const details of children)
      if (details.type === 'element' && details.tagName === 'details') details.children.shift();
  }
  const notes = listNotes(tree);
  let marks = 0;
  visit(text, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    // First: the mark of the newsroom's own judgement has a class of that name, as what leads to a figure's own page has.
    if (hasClass(node, 'mark')) {
      marks += 1;
      parent.children.splice(index, 1, { type: 'text', value: `[${String(marks)}]` });
      return SKIP;
    }
    const isElsewhere = node.tagName === 'p' && toText(node).startsWith('Also in');
    if (
      node.tagName === 'script' ||
      hasClass(node, 'aged') ||
      hasClass(node, 'claim-list') ||
      hasClass(node, 'contents') ||
      hasClass(node, 'note') ||
      isDrawn(node) ||
      hasClass(node, 'origins') ||
      // Feeds show it first.
      hasClass(node, 'lead-picture') ||
      // It only leads to the page of changes.
      (hasClass(node, 'changes') && elementsOf(node, ({ tagName }) => tagName === 'li').length === 0) ||
      // Its words stand in the text as well.
      hasClass(node, 'pullquote') ||
      hasClass(node, 'more-links') ||
      // What has become of a source changes with every look, and feeds would bring their stories again.
      hasClass(node, 'lost') ||
      node.properties.dataFootnoteBackref !== undefined ||
      isElsewhere
    ) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (hasClass(node, 'prose')) {
      node.children.unshift(...points);
      if (notes.length > 0) node.children.push({ type: 'text', value: `Who says what${notes.join('')}` });
    }
    // Where nothing can be set apart, the name of a reading begins its sentence.
    if (hasClass(node, 'analysis') && node.children[0]?.type === 'element')
      node.children[0].children.push({ type: 'text', value: ':' });
    if (hasClass(node, 'sources') && node.tagName === 'section')
      node.children = [
        ...node.children.filter(
          ({ type, ...rest }) => type === 'element' && 'tagName' in rest && rest.tagName === 'h2',
        ),
        ...inOrder(node),
        ...elementsOf(node, (part) => hasClass(part, 'reading')),
      ];
    return undefined;
  });
  return squeeze(`${toLeadWords(html)}${toDateWords(html)}${toText(text)}`);
};

/** The items of the whole history of a site by the address of their story. */
const readHistory = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await readFeedHistory(folder))
      .filter(({ id }) => /:articles\/[^/]+$/.test(id ?? ''))
      .filter(({ title }) => title?.startsWith('Withdrawn: ') !== true)
      .map(({ link, html }) => [link ?? '', html ?? '']),
  );

test.each(everySite)(
  'every story of the %s site says the same in the feed as on its page',
  async (_, folder, { url }) => {
    const articles = listArticles(folder);
    const history = await readHistory(folder);
    expect(history.size).toBe(articles.length);
    for (const path of articles) {
      const html = history.get(`${url}/${path.replace('index.html', '')}`) ?? '';
      expect(squeeze(toText(parse(html))), path).toBe(toPageWords(readPage(folder, path)));
    }
  },
);

test('the comparison would notice a word', () => {
  const page = '<div class="text"><div class="prose"><p>Seven <a class="mark"></a>';
  const note =
    '<span class="note">by A</span></p></div><div class="claim-list"><p class="listed-claim"><b>by A</b></p></div><p>Also in B</p></div>';
  expect(toPageWords(page + note)).toBe('Seven[1]Whosayswhatby A'.replace(' ', ''));
  // The newsroom's own judgement has a mark like any other.
  expect(toPageWords(page.replace('"mark"', '"mark assessed own"') + note)).toBe(toPageWords(page + note));
  expect(toPageWords(page.replace('Seven', 'Eight') + note)).not.toBe(toPageWords(page + note));
});
