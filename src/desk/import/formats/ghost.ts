import { basename } from 'node:path';
import { UnreadableFile } from './front-matter.ts';
import { toHtml } from './markdown-card.ts';
import type { Archive, ArchiveStory, Loss, Named, Skipped } from '../archive.ts';
import { toReserved } from '../notes.ts';
import { parseHtml } from '../read-html.ts';
import { wordsOf } from '../write-body.ts';
import { toLexicalHtml, toMobiledocHtml } from './ghost-cards.ts';
import { readText } from './read-text.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const say = (row: Row, name: string): string | undefined => {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
};

const rowsOf = (data: Row, name: string): Row[] =>
  Array.isArray(data[name]) ? data[name].filter(isRow) : [];

const parse = (json: string | undefined): unknown => {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** A moment of Ghost: text, or milliseconds in old exports. */
const toMoment = (row: Row, name: string): string | undefined => {
  const value = row[name];
  return typeof value === 'number' ? new Date(value).toISOString() : say(row, name);
};

const toBody = (post: Row): string => {
  const lexical = parse(say(post, 'lexical'));
  const mobiledoc = parse(say(post, 'mobiledoc'));
  const html = isRow(lexical)
    ? toLexicalHtml(lexical.root)
    : isRow(mobiledoc)
      ? toMobiledocHtml(mobiledoc)
      : (say(post, 'html') ?? '');
  return toHtml(html).replaceAll('__GHOST_URL__', '').replaceAll('%%GHOST_URL%%', '');
};

/** Whom a post was for, where that was not everybody. */
const toNotes = (post: Row, about: Row): Loss[] => {
  const visibility = say(post, 'visibility') ?? 'public';
  const isMailed =
    post.status === 'sent' || [post, about].some(({ email_only: only }) => only === true || only === 1);
  return [
    ...(visibility === 'public' ? [] : [toReserved(`its visibility was “${visibility}”`)]),
    ...(isMailed ? [toReserved('it was sent by mail alone')] : []),
  ];
};

/** Where a line of JSON is that cannot be read, by what the parser says of the place. */
const findLine = (text: string, message: string): number | undefined => {
  const at = /position (\d+)/.exec(message)?.[1];
  return at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
};

/** Reads an export of Ghost (JSON). */
export const readGhost = async (path: string): Promise<Archive> => {
  const file = basename(path);
  const nothing = (line: number | undefined, message: string): Archive => ({
    format: 'Ghost',
    site: undefined,
    stories: [],
    skipped: [],
    faults: [{ file, line, message }],
  });
  let text = '';
  let document: unknown;
  try {
    text = await readText(path);
    document = JSON.parse(text);
  } catch (error) {
    if (error instanceof UnreadableFile) return nothing(error.line, error.message);
    const message = error instanceof Error ? error.message : '';
    return nothing(findLine(text, message), `The JSON cannot be read: ${message}`);
  }
  const first = isRow(document) && Array.isArray(document.db) ? (document.db[0] as unknown) : document;
  const data = isRow(first) && isRow(first.data) ? first.data : undefined;
  if (data === undefined || !Array.isArray(data.posts))
    return nothing(undefined, 'This is no export of Ghost: there are no posts in it.');
  const tags = new Map(rowsOf(data, 'tags').map((tag) => [say(tag, 'id'), tag]));
  const users = new Map(rowsOf(data, 'users').map((user) => [say(user, 'id'), user]));
  const meta = new Map(rowsOf(data, 'posts_meta').map((row) => [say(row, 'post_id'), row]));
  const linked = (table: string, key: string): ReadonlyMap<string | undefined, Row[]> => {
    const rows = rowsOf(data, table).toSorted(
      (a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0),
    );
    return Map.groupBy(
      rows.filter((row) => row[key] !== undefined),
      (row) => say(row, 'post_id'),
    );
  };
  const tagsOf = linked('posts_tags', 'tag_id');
  const authorsOf = linked('posts_authors', 'author_id');
  const toNamed = (row: Row | undefined, folder: string): Named[] => {
    const name = row && say(row, 'name');
    const slug = row && say(row, 'slug');
    // Tags that begin with # are for the editors alone.
    if (name === undefined || name.startsWith('#')) return [];
    const description = row && say(row, 'description');
    return [
      {
        name,
        ...(slug === undefined ? {} : { address: `/${folder}/${slug}/` }),
        ...(description === undefined ? {} : { description }),
      },
    ];
  };
  const skipped: Skipped[] = [];
  const stories = rowsOf(data, 'posts').flatMap((post): ArchiveStory[] => {
    const [id, slug, title] = [say(post, 'id') ?? '', say(post, 'slug') ?? '', say(post, 'title') ?? ''];
    if (post.type === 'page' || post.page === 1 || post.page === true) {
      skipped.push({ what: 'page', name: title });
      return [];
    }
    const about = meta.get(id) ?? post;
    const by = (authorsOf.get(id) ?? []).map((row) => users.get(say(row, 'author_id')));
    const authors = (by.length > 0 ? by : [users.get(say(post, 'author_id'))]).flatMap((user) =>
      toNamed(user, 'author'),
    );
    const feature = say(post, 'feature_image')?.replace(/^__GHOST_URL__/, '');
    const isPublic = post.status === 'published' || post.status === 'scheduled' || post.status === 'sent';
    return [
      {
        sourceId: `ghost:${id}`,
        file,
        line: undefined,
        addresses: slug === '' ? [] : [`/${slug}/`],
        feedId: isPublic ? id : undefined,
        slug,
        title,
        standfirst: say(post, 'custom_excerpt') ?? say(about, 'meta_description'),
        published: toMoment(post, 'published_at') ?? (isPublic ? undefined : toMoment(post, 'created_at')),
        updated: toMoment(post, 'updated_at'),
        authors,
        topics: (tagsOf.get(id) ?? []).flatMap((row) => toNamed(tags.get(say(row, 'tag_id')), 'tag')),
        tags: [],
        body: { kind: 'html', text: toBody(post) },
        picture:
          feature === undefined
            ? undefined
            : {
                address: feature,
                alt: say(about, 'feature_image_alt') ?? '',
                caption: wordsOf(parseHtml(say(about, 'feature_image_caption') ?? '')),
              },
        isDraft: !isPublic,
        notes: toNotes(post, about),
      },
    ];
  });
  return { format: 'Ghost', site: undefined, stories, skipped, faults: [] };
};
