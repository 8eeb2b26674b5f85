import { standardsPage } from '../sites/standards-page.ts';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/desk/reading/split-frontmatter.ts';
import { toSlug } from '../../src/domain/address.ts';
import type { ArticleFrontmatter } from '../../src/schemas/article.ts';
import { toValidBody } from './import-body.ts';

/** A post as it lies in a foreign folder. */
export interface ForeignPost {
  /** Name of the file without folder. */
  readonly name: string;
  readonly text: string;
}

/** A foreign folder: posts with title, description, date, authors and topics, and what is known of them. */
export interface ForeignCorpus {
  readonly posts: readonly ForeignPost[];
  /** Address where each post stood first, by the name of its file. */
  readonly origins: ReadonlyMap<string, string>;
  /** Names by id. */
  readonly authors: ReadonlyMap<string, string>;
  /** Names by id. */
  readonly topics: ReadonlyMap<string, string>;
}

/** Files of a content folder by path, e.g. "articles/a-story/index.md". */
export type ContentFiles = ReadonlyMap<string, string>;

const fallbackAuthor = { id: 'unnamed-authors', name: 'Unnamed authors' };
const fallbackTopic = { id: 'unsorted', name: 'Unsorted' };
const publisherId = 'original-site';
const sourceId = 'original';
const fallbackMoment = '2000-01-01T12:00:00Z';

/** Countries of the synthetic spread, those at the beginning far more often than those at the end. */
const countries = [
  ...['US', 'CN', 'RU', 'UA', 'GB', 'DE', 'FR', 'JP', 'KR', 'KP', 'IN', 'IL', 'IR', 'TR', 'SA', 'TW', 'PL'],
  ...['IT', 'ES', 'BR', 'MX', 'CA', 'AU', 'EG', 'PK', 'AF', 'SY', 'IQ', 'LB', 'YE', 'SD', 'ET', 'NG', 'ZA'],
  ...['VE', 'CO', 'AR', 'ID', 'PH', 'VN', 'TH', 'MM', 'RS', 'GE', 'AM', 'AZ', 'KZ', 'FI', 'SE', 'NO'],
];

/**
 * Turns foreign posts into Sourceline content. Pure: the same corpus gives the same files.
 *
 * Two things are made up, because the posts do not have them and the site would not be loaded without:
 * the countries (none to three a story, see spreadCountries) and the single publisher.
 */
export const importCorpus = (corpus: ForeignCorpus): ContentFiles => {
  const slugs = toSlugs(corpus.posts.map(({ name }) => name));
  const indexes = { authors: toIndex(corpus.authors), topics: toIndex(corpus.topics) };
  const articles = corpus.posts.map((post, index) =>
    importPost(post, slugs[index] ?? '', corpus.origins.get(post.name), indexes),
  );
  const used = (pick: (fields: ArticleFrontmatter) => readonly string[]): string[] =>
    [...new Set(articles.flatMap(({ fields }) => pick(fields)))].toSorted();
  return new Map([
    ...articles.map(
      ({ slug, fields, body }) => [`articles/${slug}/index.md`, toFile({ ...fields }, body)] as const,
    ),
    ...used((fields) => fields.authors).map((id) => [`authors/${id}.md`, toAuthorFile(id, corpus)] as const),
    ...used((fields) => fields.topics).map((id) => [`topics/${id}.md`, toTopicFile(id, corpus)] as const),
    [`sources/${publisherId}.yaml`, 'name: "Original site"\nkind: official\n'],
    ['pages/standards.md', standardsPage],
  ]);
};

interface ImportedArticle {
  readonly slug: string;
  readonly fields: ArticleFrontmatter;
  readonly body: string;
}

const importPost = (
  post: ForeignPost,
  slug: string,
  origin: string | undefined,
  indexes: { readonly authors: Index; readonly topics: Index },
): ImportedArticle => {
  const text = removeControls(post.text);
  const split = splitFrontmatter(text);
  const foreign = split.kind === 'split' ? parseFields(split.yaml) : {};
  const title = cutAtWord(toLine(foreign.title) || slug.replaceAll('-', ' '), 140);
  const published = toMoment(foreign.date);
  const original = origin ?? `https://example.org/${slug}/`;
  return {
    slug,
    fields: {
      title,
      standfirst: cutAtWord(toLine(foreign.description) || title, 320),
      type: 'briefing',
      published,
      authors: findIds(foreign.authors, indexes.authors, fallbackAuthor.id),
      topics: findIds(foreign.topics, indexes.topics, fallbackTopic.id),
      countries: spreadCountries(slug),
      sources: [{ id: sourceId, publisher: publisherId, title, url: original, date: published.slice(0, 10) }],
    },
    body: toValidBody(split.kind === 'split' ? split.body : text, original, sourceId),
  };
};

const parseFields = (yaml: string): Readonly<Record<string, unknown>> => {
  const fields: unknown = parse(yaml);
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
};

/** Control characters, marks that turn the direction of writing and signs without width; line breaks and tabs stay. */
const removeControls = (text: string): string =>
  text.replaceAll(
    /[^\P{Cc}\t\n\r]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu,
    '',
  );

/** Names of files without their date as slugs; a second one of a name gets a number. */
const toSlugs = (names: readonly string[]): string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const bare = toSlug(name.replace(/\.md$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, '')) || 'story';
    let slug = bare;
    for (let number = 2; taken.has(slug); number += 1) slug = `${bare}-${String(number)}`;
    taken.add(slug);
    return slug;
  });
};

/** Any value as one line of text; what looks like a citation is not read in fields and loses its bracket. */
const toLine = (value: unknown): string =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
    .replaceAll('[@', '@')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Cuts a line to a length at the end of a word, with an ellipsis. */
const cutAtWord = (line: string, maxChars: number): string => {
  if (line.length <= maxChars) return line;
  const cut = line.slice(0, maxChars - 1);
  const word = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, word > maxChars / 2 ? word : undefined)
    // A cut through a surrogate pair would leave half a character.
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s,;:.–—-]+$/, '')}…`;
};

const toMoment = (value: unknown): string => {
  const written = value instanceof Date ? value.toISOString() : toLine(value);
  const [, day, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(written) ??
    [];
  if (day === undefined) return fallbackMoment;
  const moment = `${day}T${(time ?? '12:00:00').padEnd(8, ':00')}${zone ?? 'Z'}`;
  return Number.isNaN(Date.parse(moment)) ? fallbackMoment : moment;
};

/** What a post may write for each id: the name or the id itself. */
type Index = ReadonlyMap<string, string>;

const toIndex = (names: ReadonlyMap<string, string>): Index =>
  new Map([
    ...[...names].map(([id, name]) => [name, id] as const),
    ...[...names.keys()].map((id) => [id, id] as const),
  ]);

/** Ids of what is listed and known, in order; one fallback where none is left. */
const findIds = (value: unknown, index: Index, fallback: string): string[] => {
  const listed = (Array.isArray(value) ? value : [value]).map(toLine);
  const ids = listed.flatMap((item) => index.get(item) ?? []);
  return ids.length > 0 ? [...new Set(ids)] : [fallback];
};

/** None to three countries by the digest of a slug, so that facets and hubs carry a load. Made up. */
const spreadCountries = (slug: string): string[] => {
  const count = digest(slug) % 4;
  return [
    ...new Set(
      Array.from({ length: count }, (_, index) => {
        const share = digest(`${slug} ${String(index)}`) / 2 ** 32;
        return countries[Math.floor(share ** 2 * countries.length)] ?? 'US';
      }),
    ),
  ];
};

/** FNV-1a with a last stir, as 32 bits without sign. */
const digest = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** Frontmatter in JSON, which is YAML, so that nothing needs quoting rules. */
const toFile = (fields: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n${body.trim()}\n`;

const toAuthorFile = (id: string, corpus: ForeignCorpus): string =>
  id === fallbackAuthor.id
    ? toFile({ name: fallbackAuthor.name, kind: 'organisation' }, '')
    : toFile({ name: cutAtWord(toLine(corpus.authors.get(id)) || id, 80), kind: 'person' }, '');

const toTopicFile = (id: string, corpus: ForeignCorpus): string => {
  const name =
    id === fallbackTopic.id ? fallbackTopic.name : cutAtWord(toLine(corpus.topics.get(id)) || id, 60);
  return toFile({ name, description: `Stories on: ${name}.` }, '');
};
