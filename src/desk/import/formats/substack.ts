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

/** What Substack asks of readers is not the text's. */
const dropAppeals = (html: string): string =>
  html
    .replaceAll(/<div class="subscription-widget-wrap(?:-editor)?"[^]*?<\/form><\/div><\/div>/g, '')
    .replaceAll(
      /<p class="button-wrapper"[^>]*>\s*<a[^>]*href="[^"]*(?:%%|\/subscribe)[^"]*"[^>]*>[^]*?<\/a>\s*<\/p>/g,
      '',
    )
    .replaceAll(
      /<div class="(?:youtube|vimeo)-wrap"[^>]*data-attrs="([^"]*)"[^>]*>[^]*?<\/div>/g,
      (whole, given: string) => {
        const id = /(?:&quot;|")videoId(?:&quot;|")\s*:\s*(?:&quot;|")([\w-]+)/.exec(given)?.[1];
        return id === undefined
          ? whole
          : toFrameHtml(
              whole.includes('vimeo') ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`,
            );
      },
    )
    .replaceAll(
      /<div class="(?:tweet|bluesky-wrap|instagram|spotify-wrap|soundcloud-wrap|embedded-post-wrap)[^"]*"[^>]*data-attrs="([^"]*)"[^>]*>(?:[^<]|<(?!\/?div))*<\/div>/g,
      (_, given: string) => {
        const url = /(?:&quot;|")url(?:&quot;|")\s*:\s*(?:&quot;|")(https?:[^&"]+)/.exec(given)?.[1];
        return url === undefined
          ? toNoteHtml({ kind: 'embed unknown', words: given, isLost: true })
          : `<p>${toFrameHtml(url)}</p>`;
      },
    )
    .replaceAll(
      /<div class="(poll-embed|digest-post-embed|community-chat|install-substack-app-embed[^"]*|paywall-jump)"[^>]*>(?:[^<]|<(?!\/?div))*<\/div>/g,
      (_, name: string) =>
        name.startsWith('paywall') || name.startsWith('install')
          ? ''
          : toNoteHtml({ kind: `block ${name}`, words: name, isLost: true }),
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
        text: `${podcast === '' ? '' : `<p><iframe src="${escapeAttribute(podcast)}"></iframe></p>`}${dropAppeals(html)}`,
      },
      picture: undefined,
      isDraft: published !== 'true',
    });
  }
  return { format: 'Substack', site: undefined, stories, skipped, faults };
};
