import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { SKIP, visit } from 'unist-util-visit';
import { unified } from 'unified';
import type { Archive, ArchiveStory, Fault, Skipped } from '../archive.ts';
import { parseHtml } from '../read-html.ts';
import { wordsOf } from '../write-body.ts';
import { toFault } from './front-matter.ts';
import { readText } from './read-text.ts';

const printer = unified().use(rehypeStringify).freeze();

const classOf = (node: Element): string =>
  Array.isArray(node.properties.className) ? node.properties.className.join(' ') : '';

const find = (tree: Nodes, test: (node: Element) => boolean): Element | undefined => {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (found === undefined && test(node)) found = node;
  });
  return found;
};

const hasClass =
  (name: string) =>
  (node: Element): boolean =>
    classOf(node).split(' ').includes(name);

/** Whether a folder is an archive of Medium's: a page for each post, marked up as microformats. */
export const isMedium = async (folder: string, names: readonly string[]): Promise<boolean> => {
  const posts = names.includes('posts') ? join(folder, 'posts') : folder;
  const [first] = (await readdir(posts)).filter((name) => name.endsWith('.html'));
  return first !== undefined && (await readFile(join(posts, first), 'utf8')).includes('class="p-name"');
};

/** The text without the title, which Medium repeats, and without the rules between its parts. */
const toBody = (body: Element, title: string, subtitle: string): string => {
  visit(body, 'element', (node, index, parent) => {
    const isTitle =
      /graf--(?:title|subtitle|kicker)/.test(classOf(node)) && [title, subtitle].includes(wordsOf(node));
    if (
      (isTitle || classOf(node).includes('section-divider')) &&
      parent !== undefined &&
      index !== undefined
    ) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // Medium says of a picture's caption that it is one by a class alone, or by its element.
    return undefined;
  });
  return printer.stringify({ type: 'root', children: body.children });
};

const toStory = (file: string, tree: Root): ArchiveStory | undefined => {
  const body = find(tree, hasClass('e-content'));
  const heading = find(tree, hasClass('p-name'));
  if (body === undefined || heading === undefined) return undefined;
  const title = wordsOf(heading);
  const summary = find(tree, hasClass('p-summary'));
  const standfirst = summary === undefined ? '' : wordsOf(summary);
  const time = find(tree, hasClass('dt-published'))?.properties.dateTime;
  const canonical = find(tree, hasClass('p-canonical'))?.properties.href;
  const author = find(tree, hasClass('p-author'));
  const name = /^(?:draft_|\d{4}-\d\d-\d\d_)?(.*)-([0-9a-f]{8,12})\.html$/.exec(file.replace(/^.*\//, ''));
  const id = name?.[2] ?? file.replace(/^.*\/|\.html$/g, '');
  return {
    sourceId: `medium:${id}`,
    file,
    line: undefined,
    addresses: typeof canonical === 'string' ? [canonical] : [],
    // Medium's feeds name a post by its short address.
    feedId: typeof time === 'string' ? `https://medium.com/p/${id}` : undefined,
    slug: (name?.[1] ?? '').replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, ''),
    title,
    standfirst: standfirst === '' || standfirst.endsWith('…') ? undefined : standfirst,
    published: typeof time === 'string' ? time : undefined,
    updated: undefined,
    authors: author === undefined || wordsOf(author) === '' ? [] : [{ name: wordsOf(author) }],
    topics: [],
    tags: [],
    body: { kind: 'html', text: toBody(body, title, standfirst) },
    picture: undefined,
    isDraft: typeof time !== 'string',
  };
};

/** Reads an unpacked archive of Medium. */
export const readMedium = async (folder: string): Promise<Archive> => {
  const below = (await readdir(folder)).includes('posts') ? 'posts/' : '';
  const faults: Fault[] = [];
  const skipped: Skipped[] = [];
  const stories: ArchiveStory[] = [];
  for (const name of (await readdir(join(folder, below)))
    .filter((each) => each.endsWith('.html'))
    .toSorted()) {
    const file = `${below}${name}`;
    let html: string;
    try {
      html = await readText(join(folder, file));
    } catch (error) {
      faults.push(toFault(file, error));
      continue;
    }
    const story = toStory(file, parseHtml(html));
    if (story === undefined)
      faults.push({ file, line: undefined, message: 'There is no title or no text in it.' });
    else if (wordsOf(parseHtml(story.body.text)) === '' && !story.body.text.includes('<img'))
      skipped.push({ what: 'post without a text', name });
    else stories.push(story);
  }
  return { format: 'Medium', site: undefined, stories, skipped, faults };
};
