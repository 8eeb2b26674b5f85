import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { compareText } from '../../../domain/order.ts';
import { toSlug } from '../../../domain/address.ts';
import type { Archive, ArchiveStory, Fault, Named, Skipped } from '../archive.ts';
import { toMoment } from '../moments.ts';
import { toReserved } from '../notes.ts';
import {
  type Fields,
  type FrontMatter,
  findText,
  parseConfig,
  splitFrontMatter,
  toText,
  toTexts,
  toFault,
} from './front-matter.ts';
import { addConfigParts, findSetting, readLanguages } from './hugo-languages.ts';
import { rewriteShortcodes } from './hugo-shortcodes.ts';
import { rewriteLiquid } from './liquid.ts';
import { makeAddress, toHugoName, toHugoNames } from './permalinks.ts';
import { rewriteVaultNotation } from './vault-notation.ts';
import { rewriteWikiLinks } from './wiki-links.ts';
import { type People, readPeople, toPerson } from './people.ts';
import { readText } from './read-text.ts';

type Dialect = 'hugo' | 'jekyll' | 'markdown';

const configNames = [
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'config.toml',
  'config.yaml',
  'config.yml',
  '_config.yml',
  '_config.yaml',
  'config/_default/hugo.toml',
  'config/_default/config.toml',
  'config/_default/hugo.yaml',
  'config/_default/config.yaml',
];

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Every text below a folder, in the order of their paths. */
const listTexts = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        (entry.isFile() || entry.isSymbolicLink()) && /\.(?:md|markdown|mdown|html?)$/i.test(entry.name),
    )
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(
      (path) =>
        !path
          .split('/')
          .some((step) =>
            /^(?:\.|node_modules$|_site$|public$|themes$|layouts$|_layouts$|_includes$|vendor$|archetypes$|resources$)/.test(
              step,
            ),
          ),
    )
    .toSorted(compareText);
};

const readConfig = async (
  folder: string,
): Promise<{ readonly name: string; readonly config: Fields } | undefined> => {
  for (const name of configNames) {
    if (await exists(join(folder, name)))
      return { name, config: parseConfig(name, await readText(join(folder, name))) };
  }
  return undefined;
};

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toNamed = (names: readonly string[], folder: string | undefined): Named[] =>
  [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].map((name) => ({
    name,
    ...(folder === undefined ? {} : { address: `/${folder}/${toHugoName(name)}/` }),
  }));

/** Jekyll splits the words of a line: "news politics"; a list it leaves. */
const toCategories = (value: unknown, dialect: Dialect): string[] =>
  dialect === 'jekyll' && typeof value === 'string' ? value.split(/\s+/) : toTexts(value);

interface Surroundings {
  readonly dialect: Dialect;
  readonly config: Fields;
  readonly people: People;
}

/** The name of a text: that of its file, or of the folder that is all its own. */
const toStem = (path: string): string =>
  /^index\.\w+$/i.test(basename(path)) ? (path.split('/').at(-2) ?? '') : basename(path, extname(path));

/** The day in an address, where nothing else says it: "/2019/05/04/geese/". */
const toDayOfAddress = (address: string | undefined): string | undefined => {
  const [, year, month, day] = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(address ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
};

const dated = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/;

/** Where a story of Hugo was: by its own word, by a pattern of its section, or by its place. */
const findAddresses = (
  path: string,
  fields: Fields,
  slug: string,
  title: string,
  published: string | undefined,
  categories: readonly string[],
  { dialect, config }: Surroundings,
): string[] => {
  const others = [...toTexts(fields.aliases), ...toTexts(fields.redirect_from)];
  const rooted = (address: string): string => (/^(?:https?:)?\//.test(address) ? address : `/${address}`);
  const own = findText(fields, 'url', 'permalink', ...(dialect === 'markdown' ? ['path'] : []));
  if (own !== undefined && !own.includes(':')) return [rooted(own), ...others.map(rooted)];
  const folders = path.split('/').slice(0, -1);
  const sections = /^_?index\.\w+$/i.test(basename(path)) ? folders.slice(0, -1) : folders;
  const parts = {
    published,
    slug,
    ...(dialect === 'hugo' ? toHugoNames(findText(fields, 'slug'), title, toStem(path)) : {}),
    sections: sections.filter((step) => !/^_(?:posts|drafts)$/.test(step)),
    categories,
  };
  if (dialect === 'jekyll') {
    const pattern = own ?? toText(config.permalink) ?? 'date';
    return [makeAddress(pattern, parts) ?? [], others.map(rooted)].flat();
  }
  if (dialect === 'markdown') return own === undefined ? others.map(rooted) : [own, ...others.map(rooted)];
  const patterns = isRecord(config.permalinks)
    ? isRecord(config.permalinks.page)
      ? config.permalinks.page
      : config.permalinks
    : {};
  const pattern = toText(patterns[sections[0] ?? '']);
  const place = `/${[...sections, slug].join('/')}`;
  const ugly = findSetting(config, 'uglyURLs');
  const isUgly = ugly === true || (isRecord(ugly) && ugly[sections[0] ?? ''] === true);
  const usual =
    (pattern === undefined ? undefined : makeAddress(pattern, parts)) ??
    `${place}/`.toLowerCase().replaceAll(' ', '-');
  return [isUgly ? usual.replace(/(?:\.html)?\/?$/, '.html') : usual, ...others.map(rooted)];
};

const toStory = (
  file: string,
  path: string,
  { fields, body, bodyLine }: FrontMatter,
  surroundings: Surroundings,
): ArchiveStory => {
  const { dialect, people } = surroundings;
  const stem = toStem(path);
  const [, day, rest] = dated.exec(stem) ?? [];
  const slug = findText(fields, 'slug') ?? (dialect === 'hugo' ? stem : (rest ?? stem));
  const title =
    findText(fields, 'title') ?? slug.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const published =
    findText(fields, 'date', 'publishDate', 'publishdate', 'published_at', 'pubDate', 'pubdate') ??
    (typeof fields.published === 'string' ? fields.published : undefined) ??
    day ??
    toDayOfAddress(findText(fields, 'path', 'url', 'permalink'));
  const folders = path
    .split('/')
    .slice(0, -1)
    .filter((step) => !/^(?:_posts|_drafts)$/.test(step));
  const categories = [
    ...toCategories(fields.categories, dialect),
    ...toCategories(fields.category, dialect),
    ...(dialect === 'jekyll' ? folders : []),
  ];
  const topics = [...toTexts(fields.topics), ...categories];
  const tagged = [...toTexts(fields.tags), ...toTexts(fields.tag)];
  const images =
    fields.image ??
    fields.cover ??
    fields.images ??
    fields.featured_image ??
    fields.featuredImage ??
    fields.thumbnail;
  const image = isRecord(images)
    ? findText(images, 'image', 'src', 'path', 'url', 'feature')
    : toTexts(images)[0];
  const expires = findText(fields, 'expiryDate', 'expirydate', 'unpublishdate');
  const isHtml = /\.html?$/i.test(path);
  const html =
    dialect === 'hugo'
      ? rewriteShortcodes(body)
      : dialect === 'jekyll'
        ? rewriteLiquid(body)
        : rewriteLiquid(rewriteShortcodes(rewriteVaultNotation(rewriteWikiLinks(body))));
  return {
    sourceId: `${dialect}:${file}`,
    file,
    line: undefined,
    addresses: findAddresses(path, fields, slug, title, toMoment(published), categories, surroundings),
    feedId: findText(fields, 'guid', 'feedId'),
    slug,
    title,
    standfirst: findText(
      fields,
      'standfirst',
      'description',
      'summary',
      'subtitle',
      'excerpt',
      'deck',
      'dek',
    ),
    published,
    updated: findText(fields, 'lastmod', 'updated', 'last_modified_at', 'modified', 'date_updated'),
    authors: [...new Set([...toTexts(fields.authors), ...toTexts(fields.author)])].map((called) =>
      toPerson(called, people, dialect === 'hugo' ? 'authors' : undefined),
    ),
    topics: toNamed(topics, dialect === 'hugo' ? 'categories' : undefined),
    tags: toNamed(tagged, dialect === 'hugo' ? 'tags' : undefined),
    body: {
      kind: isHtml ? 'html' : 'markdown',
      text: html.replace(/<!--\s*more\s*-->/g, ''),
      line: bodyLine,
    },
    picture:
      image === undefined
        ? undefined
        : {
            address: image,
            alt:
              (isRecord(images) ? findText(images, 'alt') : undefined) ?? findText(fields, 'image_alt') ?? '',
            caption: (isRecord(images) ? findText(images, 'caption') : undefined) ?? '',
          },
    notes:
      expires === undefined || dialect !== 'hugo' ? [] : [toReserved(`it was public until ${expires} alone`)],
    isDraft: fields.draft === true || fields.published === false || /(?:^|\/)_drafts\//.test(path),
  };
};

const findDialect = async (folder: string, configName: string | undefined): Promise<Dialect> => {
  if (configName?.startsWith('_config') === true || (await exists(join(folder, '_posts')))) return 'jekyll';
  if (
    (await exists(join(folder, 'content'))) &&
    (configName !== undefined || (await exists(join(folder, 'archetypes'))))
  )
    return 'hugo';
  return 'markdown';
};

/** Whether a text of the archive is a story, or else what it is. */
const judge = (path: string, fields: Fields, dialect: Dialect): string | undefined => {
  if (/(?:^|\/)_index\.\w+$/.test(path)) return 'list page';
  if (dialect === 'jekyll') return /(?:^|\/)_(?:posts|drafts)\//.test(path) ? undefined : 'page';
  if (fields.layout === 'page' || fields.type === 'page') return 'page';
  if (dialect === 'hugo' && !path.includes('/') && fields.date === undefined) return 'page';
  return undefined;
};

/**
 * Reads a folder of Hugo's or Jekyll's, or any with Markdown that has fields at its head.
 * @param folder of the archive
 * @param only one file of it
 */
export const readMarkdownFolder = async (folder: string, only?: string): Promise<Archive> => {
  const faults: Fault[] = [];
  const stories: ArchiveStory[] = [];
  const skipped: Skipped[] = [];
  const told = (file: string, error: unknown): void => {
    faults.push(toFault(file, error));
  };
  let found: Awaited<ReturnType<typeof readConfig>>;
  try {
    found = only === undefined ? await readConfig(folder) : undefined;
  } catch (error) {
    told('the configuration', error);
  }
  const dialect = only === undefined ? await findDialect(folder, found?.name) : 'markdown';
  let config = found?.config ?? {};
  try {
    if (dialect === 'hugo') config = await addConfigParts(folder, config);
  } catch (error) {
    told('the configuration', error);
  }
  const languages = dialect === 'hugo' ? readLanguages(config) : undefined;
  const root = join(folder, languages?.root ?? '');
  const people =
    only === undefined
      ? await readPeople(folder, languages?.root ?? 'content', faults)
      : new Map<string, string>();
  for (const path of only === undefined ? await listTexts(root) : [only]) {
    const other = languages?.findOther(path);
    if (other !== undefined) {
      skipped.push({ what: `text in another language (${other})`, name: path });
      continue;
    }
    try {
      const split = splitFrontMatter(await readText(join(root, path)));
      if (split === undefined) {
        skipped.push({ what: 'file without front matter', name: path });
        continue;
      }
      const plain = languages?.toPlain(path) ?? path;
      const what = judge(plain, split.fields, dialect);
      if (what === undefined) stories.push(toStory(path, plain, split, { dialect, config, people }));
      else skipped.push({ what, name: path });
    } catch (error) {
      told(path, error);
    }
  }
  const site =
    dialect === 'jekyll'
      ? `${toText(config.url) ?? ''}${toText(config.baseurl) ?? ''}`
      : (toText(config.baseURL) ?? toText(config.baseurl) ?? '');
  return {
    format: dialect === 'hugo' ? 'Hugo' : dialect === 'jekyll' ? 'Jekyll' : 'Markdown',
    site: /^https?:\/\//.test(site) ? site : undefined,
    stories,
    skipped,
    faults,
  };
};

/** What a file of the archive is called in references to it. */
export const toReferenceKey = (path: string): string =>
  toSlug(
    path
      .replace(/^(?:hugo|jekyll|wiki)-ref:/, '')
      .replace(/^\//, '')
      .replace(/^_posts\//, '')
      .replace(/(?:\/index)?\.\w+$/, ''),
  );
