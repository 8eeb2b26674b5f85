import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { z } from 'astro/zod';
import type { Archive, ArchiveStory, Fault, Skipped } from '../archive.ts';
import { escapeAttribute, toNoteHtml, toReserved } from '../notes.ts';
import { parseHtml } from '../read-html.ts';
import { wordsOf } from '../write-body.ts';
import { toFault, UnreadableFile } from './front-matter.ts';
import { toFigureHtml, toFrameHtml } from './figure-html.ts';
import { readText } from './read-text.ts';

const printer = unified().use(rehypeStringify).freeze();

const rowSchema = z.looseObject({
  post_id: z.string(),
  post_date: z.string().default(''),
  is_published: z.string().default(''),
  type: z.string().default('newsletter'),
  title: z.string().default(''),
  subtitle: z.string().default(''),
  podcast_url: z.string().default(''),
  audience: z.string().default('everyone'),
});

/** What a box of Substack's says of itself, in an attribute. */
const readGiven = (tag: string, name: string): string | undefined =>
  new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(tag.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))?.[1];

const box = (names: string): RegExp =>
  new RegExp(String.raw`<div\b[^>]*\bclass="(${names})[^"]*"[^>]*>(?:[^<]|<(?!\/?div\b))*<\/div>`, 'g');

/** The words of a post elsewhere, which readers saw in its box, where the archive says them. */
const toQuotationHtml = (box: string): string => {
  const [element] = parseHtml(box).children;
  const given = element?.type === 'element' ? readAll(element) : undefined;
  if (given === undefined) return '';
  const said = sayText(given, 'full_text') || sayText(given, 'text');
  const by = sayText(given, 'name') || sayText(given, 'authorName');
  if (said === '') return '';
  const lines = said
    .trim()
    .split(/\s*\n\s*/)
    .map(escapeAttribute)
    .join('<br>');
  return `<blockquote><p>${lines}</p>${by === '' ? '' : `<p>— ${escapeAttribute(by)}</p>`}</blockquote>`;
};

/** Boxes become frames with an address; what Substack asks of readers is not the text's. */
const rewriteBoxes = (html: string): string =>
  html
    .replaceAll(/<div class="subscription-widget-wrap(?:-editor)?"[^]*?<\/form><\/div><\/div>/g, '')
    .replaceAll(
      /<p class="button-wrapper"[^>]*>\s*<a[^>]*href="[^"]*(?:%%|\/subscribe)[^"]*"[^>]*>[^]*?<\/a>\s*<\/p>/g,
      '',
    )
    .replaceAll(box('youtube-wrap|vimeo-wrap'), (whole, name: string) => {
      const id = readGiven(whole, 'videoId');
      if (id === undefined) return toNoteHtml({ kind: `block ${name}`, words: whole, isLost: true });
      return `<p>${toFrameHtml(name === 'vimeo-wrap' ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`)}</p>`;
    })
    .replaceAll(
      box('tweet|bluesky-wrap|instagram|spotify-wrap|soundcloud-wrap|embedded-post-wrap'),
      (whole, name: string) => {
        const url = readGiven(whole, 'url');
        return url === undefined
          ? toNoteHtml({ kind: `block ${name}`, words: whole, isLost: true })
          : `${toQuotationHtml(whole)}<p>${toFrameHtml(url)}</p>`;
      },
    )
    .replaceAll(
      box('poll-embed|digest-post-embed|community-chat|install-substack-app-embed|paywall-jump'),
      (whole, name: string) =>
        name === 'paywall-jump' || name.startsWith('install')
          ? ''
          : toNoteHtml({ kind: `block ${name}`, words: whole, isLost: true }),
    );

/** Everything that an element says of itself in data-attrs. */
const readAll = (node: Element): Readonly<Record<string, unknown>> | undefined => {
  try {
    const given: unknown = JSON.parse(String(node.properties.dataAttrs ?? ''));
    return isFields(given) ? given : undefined;
  } catch {
    return undefined;
  }
};

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sayText = (fields: Readonly<Record<string, unknown>>, name: string): string =>
  typeof fields[name] === 'string' ? fields[name] : '';

/** Whether there is something to see without a script. */
const isShown = (node: Element): boolean => {
  let shown = wordsOf(node) !== '';
  visit(node, 'element', ({ tagName }) => {
    if (/^(?:img|iframe|video|audio|hr|br|import-note)$/.test(tagName)) shown = true;
  });
  return shown;
};

/** What a script made of an element that has no words: pictures, a name, something to link to, or else a note. */
const drawEmpty = (node: Element, given: Readonly<Record<string, unknown>>): string => {
  const name = Array.isArray(node.properties.className) ? (node.properties.className[0] ?? '') : '';
  if (name === 'mention-wrap') return escapeAttribute(sayText(given, 'name'));
  const { gallery } = given;
  if (isFields(gallery) && Array.isArray(gallery.images)) {
    const figures = gallery.images
      .filter(isFields)
      .map((image) => toFigureHtml(sayText(image, 'src'), sayText(gallery, 'alt'), ''));
    const caption = sayText(gallery, 'caption');
    return `<figure class="gallery">${figures.join('')}${caption === '' ? '' : `<figcaption>${escapeAttribute(caption)}</figcaption>`}</figure>`;
  }
  const formula = sayText(given, 'persistentExpression');
  if (formula !== '') return toNoteHtml({ kind: 'formula', words: formula, isLost: true });
  const url = sayText(given, 'url') || sayText(given, 'src');
  return /^https?:/.test(url)
    ? `<p>${toFrameHtml(url)}</p>`
    : toNoteHtml({
        kind: `block ${name === '' ? 'without a name' : name}`,
        words: JSON.stringify(given),
        isLost: true,
      });
};

/** Puts words in the place of whatever a script filled in. */
const fillEmpty = (html: string): string => {
  if (!html.includes('data-attrs')) return html;
  const tree = parseHtml(html);
  visit(tree, 'element', (node, index, parent) => {
    if (!('dataAttrs' in node.properties) || parent === undefined || index === undefined) return undefined;
    const given = isShown(node) ? undefined : readAll(node);
    if (given === undefined || Object.keys(given).length === 0) return undefined;
    parent.children.splice(index, 1, ...(parseHtml(drawEmpty(node, given)).children as Element[]));
    return [SKIP, index + 1];
  });
  return printer.stringify(tree);
};

/** Reads an unpacked archive of Substack: posts.csv, and a file of HTML for each post. */
export const readSubstack = async (folder: string): Promise<Archive> => {
  const faults: Fault[] = [];
  const skipped: Skipped[] = [];
  const stories: ArchiveStory[] = [];
  let rows: unknown[] = [];
  try {
    rows = parse(await readText(join(folder, 'posts.csv')), {
      columns: true,
      bom: true,
      relax_column_count: true,
    });
  } catch (error) {
    const line =
      error instanceof UnreadableFile
        ? error.line
        : error instanceof Error && 'lines' in error && typeof error.lines === 'number'
          ? error.lines
          : undefined;
    faults.push({
      file: 'posts.csv',
      line,
      message: `The table cannot be read: ${error instanceof Error ? error.message : ''}`,
    });
  }
  for (const [index, row] of rows.entries()) {
    const read = rowSchema.safeParse(row);
    if (!read.success) {
      faults.push({ file: 'posts.csv', line: index + 2, message: 'The row has no post_id.' });
      continue;
    }
    const {
      post_id: id,
      title,
      subtitle,
      type,
      post_date: date,
      is_published: published,
      podcast_url: podcast,
      audience,
    } = read.data;
    const slug = id.replace(/^\d+\.?/, '');
    if (type === 'page' || type === 'thread') {
      skipped.push({ what: type, name: title });
      continue;
    }
    const file = `posts/${id}.html`;
    if (!existsSync(join(folder, file))) {
      faults.push({ file, line: undefined, message: 'posts.csv names the file, and it is not there.' });
      continue;
    }
    let html: string;
    try {
      html = await readText(join(folder, file));
    } catch (error) {
      faults.push(toFault(file, error));
      continue;
    }
    stories.push({
      sourceId: `substack:${id.replace(/\..*$/, '')}`,
      file,
      line: undefined,
      addresses: slug === '' ? [] : [`/p/${slug}`],
      feedId: undefined,
      slug,
      title,
      standfirst: subtitle === '' ? undefined : subtitle,
      published: date === '' ? undefined : date,
      updated: undefined,
      authors: [],
      topics: [],
      tags: [],
      body: {
        kind: 'html',
        text: `${podcast === '' ? '' : `<p><iframe src="${escapeAttribute(podcast)}"></iframe></p>`}${fillEmpty(rewriteBoxes(html))}`,
      },
      picture: undefined,
      isDraft: published !== 'true',
      notes: audience === 'everyone' || audience === '' ? [] : [toReserved(`its audience was “${audience}”`)],
    });
  }
  return { format: 'Substack', site: undefined, stories, skipped, faults };
};
