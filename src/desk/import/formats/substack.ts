import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import type { Archive, ArchiveStory, Fault, Skipped } from '../archive.ts';
import { escapeAttribute, toNoteHtml } from '../notes.ts';
import { toFrameHtml } from './figure-html.ts';

const rowSchema = z.looseObject({
  post_id: z.string(),
  post_date: z.string().default(''),
  is_published: z.string().default(''),
  type: z.string().default('newsletter'),
  title: z.string().default(''),
  subtitle: z.string().default(''),
  podcast_url: z.string().default(''),
});

/** What a box of Substack's says of itself, in an attribute. */
const readGiven = (tag: string, name: string): string | undefined =>
  new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(tag.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))?.[1];

const box = (names: string): RegExp =>
  new RegExp(String.raw`<div\b[^>]*\bclass="(${names})[^"]*"[^>]*>(?:[^<]|<(?!\/?div\b))*<\/div>`, 'g');

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
          : `<p>${toFrameHtml(url)}</p>`;
      },
    )
    .replaceAll(
      box('poll-embed|digest-post-embed|community-chat|install-substack-app-embed|paywall-jump'),
      (whole, name: string) =>
        name === 'paywall-jump' || name.startsWith('install')
          ? ''
          : toNoteHtml({ kind: `block ${name}`, words: whole, isLost: true }),
    );

/** Reads an unpacked archive of Substack: posts.csv, and a file of HTML for each post. */
export const readSubstack = async (folder: string): Promise<Archive> => {
  const faults: Fault[] = [];
  const skipped: Skipped[] = [];
  const stories: ArchiveStory[] = [];
  let rows: unknown[] = [];
  try {
    rows = parse(await readFile(join(folder, 'posts.csv')), {
      columns: true,
      bom: true,
      relax_column_count: true,
    });
  } catch (error) {
    const line =
      error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : undefined;
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
    } = read.data;
    const slug = id.replace(/^\d+\.?/, '');
    if (type === 'page' || type === 'thread') {
      skipped.push({ what: type, name: title });
      continue;
    }
    const file = `posts/${id}.html`;
    const html = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (html === undefined) {
      faults.push({ file, line: undefined, message: 'posts.csv names the file, and it is not there.' });
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
        text: `${podcast === '' ? '' : `<p><iframe src="${escapeAttribute(podcast)}"></iframe></p>`}${rewriteBoxes(html)}`,
      },
      picture: undefined,
      isDraft: published !== 'true',
    });
  }
  return { format: 'Substack', site: undefined, stories, skipped, faults };
};
