import { basename } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Archive, ArchiveStory, Fault, Named, Skipped } from '../archive.ts';
import { toReserved } from '../notes.ts';
import { toHome } from '../old-addresses.ts';
import { parseHtml } from '../read-html.ts';
import { wordsOf } from '../write-body.ts';
import { toFault } from './front-matter.ts';
import { type Attachment, readWordPressText } from './wordpress-text.ts';
import { findXmlFault } from './xml-fault.ts';
import { toPerson } from './people.ts';
import { readText } from './read-text.ts';

type Entry = Readonly<Record<string, unknown>>;

const lists: ReadonlySet<string> = new Set([
  'item',
  'category',
  'wp:postmeta',
  'wp:author',
  'wp:category',
  'wp:tag',
]);

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

const textOf = (entry: Entry, name: string): string => {
  const value = entry[name];
  if (typeof value === 'string') return value;
  return isEntry(value) && typeof value['#text'] === 'string' ? value['#text'] : '';
};

const listOf = (entry: Entry, name: string): Entry[] => {
  const value = entry[name];
  return Array.isArray(value) ? value.filter(isEntry) : [];
};

/** Words of HTML. */
const toWords = (html: string): string => (/[<&]/.test(html) ? wordsOf(parseHtml(html)) : html.trim());

const metaOf = (item: Entry, key: string): string | undefined => {
  const found = listOf(item, 'wp:postmeta').find((meta) => textOf(meta, 'wp:meta_key') === key);
  return found === undefined ? undefined : textOf(found, 'wp:meta_value');
};

/** Moments of WordPress are in UTC where it says so, and empty for drafts. */
const momentOf = (item: Entry, ...names: readonly string[]): string | undefined =>
  names.map((name) => textOf(item, name)).find((moment) => moment !== '' && !moment.startsWith('0000'));

const statuses: ReadonlySet<string> = new Set(['publish', 'future', 'draft', 'pending', 'private']);

const decode = (slug: string): string => {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
};

const readFootnotes = (item: Entry): ReadonlyMap<string, string> => {
  try {
    const notes: unknown = JSON.parse(metaOf(item, 'footnotes') ?? '[]');
    return new Map(
      (Array.isArray(notes) ? notes : [])
        .filter(isEntry)
        .map((note) => [String(note.id), typeof note.content === 'string' ? note.content : '']),
    );
  } catch {
    return new Map();
  }
};

/** Where something that stories are filed under had its page: by its name, and by queries. */
interface Filing {
  readonly domain: string;
  /** Folder of such pages: "/blog/category/". */
  readonly folder: string;
  readonly toQueries: (slug: string) => readonly string[];
  readonly descriptions: ReadonlyMap<string, string>;
}

const toNamed = (item: Entry, { domain, folder, toQueries, descriptions }: Filing): Named[] =>
  listOf(item, 'category')
    .filter((category) => category['@domain'] === domain)
    .map((category) => {
      const slug = decode(typeof category['@nicename'] === 'string' ? category['@nicename'] : '');
      const description = descriptions.get(slug);
      return {
        name: toWords(textOf(category, '#text')),
        ...(slug === '' ? {} : { address: `${folder}${slug}/`, queries: toQueries(slug) }),
        ...(description === undefined || description === '' ? {} : { description: toWords(description) }),
      };
    })
    .filter(({ name }) => name !== '' && name !== 'Uncategorized');

/** Reads an export of WordPress (WXR). What no story is, is named: pages, attachments, menus. */
export const readWordPress = async (path: string): Promise<Archive> => {
  const file = basename(path);
  const nothing = (fault: Omit<Fault, 'file'>): Archive => ({
    format: 'WordPress',
    site: undefined,
    stories: [],
    skipped: [],
    faults: [{ file, ...fault }],
  });
  let xml: string;
  try {
    xml = await readText(path);
  } catch (error) {
    return nothing(toFault(file, error));
  }
  const fault = findXmlFault(xml);
  if (fault !== undefined)
    return nothing({ line: fault.line, message: `The XML cannot be read: ${fault.message}` });
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what shall take its place is a decoder of one's own, in place of the parser's
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1e7, maxExpandedLength: 1e9 },
    isArray: (name) => lists.has(name),
  });
  const document: unknown = parser.parse(xml);
  const rss = isEntry(document) && isEntry(document.rss) ? document.rss : {};
  const channel = isEntry(rss.channel) ? rss.channel : undefined;
  if (channel === undefined)
    return nothing({ line: undefined, message: 'This is no export of WordPress: there is no <channel>.' });
  const site = textOf(channel, 'wp:base_blog_url') || textOf(channel, 'link');
  const people = new Map(
    listOf(channel, 'wp:author').map((author) => [
      textOf(author, 'wp:author_login'),
      textOf(author, 'wp:author_display_name') ||
        [textOf(author, 'wp:author_first_name'), textOf(author, 'wp:author_last_name')].join(' ').trim(),
    ]),
  );
  const home = toHome(site);
  /** The address by which WordPress finds a page whatever its others are; none where what it needs is not known. */
  const toQuery = (name: string, value: string | undefined): string[] =>
    value === undefined || value === '' ? [] : [`${home}?${name}=${value}`];
  const authorIds = new Map(
    listOf(channel, 'wp:author').map((author) => [
      textOf(author, 'wp:author_login'),
      textOf(author, 'wp:author_id'),
    ]),
  );
  const mapTerms = (list: string, slug: string, value: string): ReadonlyMap<string, string> =>
    new Map(listOf(channel, list).map((each) => [decode(textOf(each, slug)), textOf(each, value)]));
  const categoryIds = mapTerms('wp:category', 'wp:category_nicename', 'wp:term_id');
  const categories: Filing = {
    domain: 'category',
    folder: `${home}category/`,
    toQueries: (slug) => toQuery('cat', categoryIds.get(slug)),
    descriptions: mapTerms('wp:category', 'wp:category_nicename', 'wp:category_description'),
  };
  const tags: Filing = {
    domain: 'post_tag',
    folder: `${home}tag/`,
    toQueries: (slug) => toQuery('tag', slug),
    descriptions: mapTerms('wp:tag', 'wp:tag_slug', 'wp:tag_description'),
  };
  const items = listOf(channel, 'item');
  const attachments = new Map<string, Attachment>();
  for (const item of items) {
    if (textOf(item, 'wp:post_type') !== 'attachment') continue;
    attachments.set(textOf(item, 'wp:post_id'), {
      url: textOf(item, 'wp:attachment_url') || textOf(item, 'guid'),
      alt: metaOf(item, '_wp_attachment_image_alt') ?? '',
      caption: textOf(item, 'excerpt:encoded'),
    });
  }
  const skipped: Skipped[] = [];
  const stories = items.flatMap((item): ArchiveStory[] => {
    const [type, status, id, name] = [
      textOf(item, 'wp:post_type'),
      textOf(item, 'wp:status'),
      textOf(item, 'wp:post_id'),
      toWords(textOf(item, 'title')),
    ];
    if (type !== 'post' || !statuses.has(status)) {
      skipped.push({
        what:
          type === 'post' ? `post with the status ${status}` : type === '' ? 'entry without a type' : type,
        name,
      });
      return [];
    }
    const guid = textOf(item, 'guid');
    const creator = textOf(item, 'dc:creator');
    const text = textOf(item, 'content:encoded');
    const thumbnail = attachments.get(metaOf(item, '_thumbnail_id') ?? '');
    const excerpt = toWords(textOf(item, 'excerpt:encoded'));
    const link = textOf(item, 'link');
    const author = people.get(creator) ?? '';
    const isPublic = status === 'publish' || status === 'future';
    return [
      {
        sourceId: `wordpress:${id}`,
        file,
        line: undefined,
        addresses: [
          ...new Set([link, guid, `${home}?p=${id}`].filter((address) => /^https?:|^\//.test(address))),
        ],
        feedId: guid === '' || !isPublic ? undefined : guid,
        slug: decode(textOf(item, 'wp:post_name')),
        title: name,
        standfirst: excerpt === '' ? undefined : excerpt,
        published:
          momentOf(item, 'wp:post_date_gmt', 'wp:post_date') ??
          (isPublic ? textOf(item, 'pubDate') || undefined : undefined),
        updated: momentOf(item, 'wp:post_modified_gmt'),
        authors:
          creator === ''
            ? []
            : [
                {
                  ...(author === '' ? toPerson(creator, people) : { name: author }),
                  address: `${home}author/${creator.toLowerCase()}/`,
                  queries: toQuery('author', authorIds.get(creator)),
                },
              ],
        topics: toNamed(item, categories),
        tags: toNamed(item, tags),
        body: {
          kind: 'html',
          text: readWordPressText(text, { attachments, footnotes: readFootnotes(item) }),
        },
        picture:
          thumbnail === undefined
            ? undefined
            : { address: thumbnail.url, alt: thumbnail.alt, caption: toWords(thumbnail.caption) },
        isDraft: !isPublic,
        notes: textOf(item, 'wp:post_password') === '' ? [] : [toReserved('it was behind a password')],
      },
    ];
  });
  return { format: 'WordPress', site: site === '' ? undefined : site, stories, skipped, faults: [] };
};
