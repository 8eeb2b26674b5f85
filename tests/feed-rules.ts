/**
 * What the formats of feeds demand, and what their validators warn of, as a list of faults: RSS 2.0 with the
 * best practices of the RSS Advisory Board, RFC 4287 (Atom), RFC 5005 (archives), JSON Feed 1.1, OPML 2.0.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) =>
    ['item', 'entry', 'link', 'atom:link', 'category', 'outline', 'dc:creator', 'author'].includes(name),
});

/** Reads XML to a tree; throws where it is not well-formed. */
export const parseXml = (xml: string): Node => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- moved to a package of its own, which would do the same
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`Not well-formed: ${valid.err.msg}, line ${String(valid.err.line)}`);
  return parser.parse(xml) as Node;
};

const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as Node[]) : []);
const node = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});

/** Text of an element with or without attributes. */
const words = (value: unknown): string => {
  const text = typeof value === 'object' ? node(value)['#text'] : value;
  return typeof text === 'string' ? text : '';
};

const isFull = (address: unknown): boolean =>
  typeof address === 'string' &&
  /^(?:https?:\/\/[^\s/]+\/?|mailto:|tel:)/.test(address) &&
  URL.canParse(address);

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What must not be in the HTML of an item. */
const listHtmlFaults = (html: string): string[] => [
  ...[
    ...html.matchAll(
      /<\/?(script|style|form|input|button|select|textarea|iframe|object|embed|svg|link|meta|body|html)\b/gi,
    ),
  ].map(([, tag = '']) => `element ${tag}`),
  ...[
    ...html.matchAll(/<[a-z][^>]*?\s(class|id|style|role|tabindex|aria-[a-z]+|data-[a-z-]+|on[a-z]+)=/gi),
  ].map(([, name = '']) => `attribute ${name}`),
  ...[...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !isFull(address) && address !== 'http://[')
    .map((address) => `relative address ${address}`),
];

/** Every item of a story has a picture, and readers are told its kind and how many bytes they would load. */
const listPictureFaults = (address: unknown, type: unknown, bytes: unknown): string[] =>
  isFull(address) && /^image\/[a-z]+$/.test(String(type)) && /^[1-9]\d*$/.test(String(bytes))
    ? []
    : ['no picture with kind and length'];

/** Whether an item says that a story was withdrawn; the picture of the story goes with it. */
const isNotice = (title: string): boolean => title.startsWith('Withdrawn: ');

const listRepeats = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);

const complain = (isFault: boolean, fault: string): string[] => (isFault ? [fault] : []);

const listLinkFaults = (links: readonly Node[], type: string): string[] => {
  const rels = links.map((link) => link['@_rel']);
  return [
    ...complain(rels.filter((rel) => rel === 'self').length !== 1, 'not one link to itself'),
    ...links
      .filter((link) => !isFull(link['@_href']))
      .map((link) => `link ${String(link['@_href'])} is not a full address`),
    ...links
      .filter((link) => link['@_rel'] === 'self' && link['@_type'] !== type)
      .map((link) => `link ${String(link['@_rel'])} is of type ${String(link['@_type'])}`),
  ];
};

const listRssFaults = (tree: Node): string[] => {
  const rss = node(tree.rss);
  const channel = node(rss.channel);
  const items = nodes(channel.item);
  return [
    ...complain(rss['@_version'] !== '2.0', 'version'),
    ...complain(rss['@_xmlns:atom'] !== 'http://www.w3.org/2005/Atom', 'namespace of Atom'),
    ...['title', 'description', 'language'].flatMap((name) =>
      complain(words(channel[name]) === '', `no ${name}`),
    ),
    ...complain(!isFull(words((channel.link as unknown[])[0])), 'link of the channel'),
    ...complain(items.length > 0 && !rfc822.test(words(channel.lastBuildDate)), 'lastBuildDate'),
    ...listLinkFaults(nodes(channel['atom:link']), 'application/rss+xml'),
    ...listRepeats(items.map((item) => words(item.guid))),
    ...items.flatMap((item) =>
      [
        ...complain(words(item.title) === '', 'no title'),
        ...complain(!isFull(words((item.link as unknown[])[0])), 'link'),
        ...complain(words(item.guid) === '', 'no guid'),
        ...complain(
          node(item.guid)['@_isPermaLink'] !== 'false' && !isFull(words(item.guid)),
          'guid is no address',
        ),
        ...complain(!rfc822.test(words(item.pubDate)), `pubDate ${words(item.pubDate)}`),
        ...complain(!rfc3339.test(words(item['atom:updated'])), 'atom:updated'),
        // An author here is an e-mail address; names are Dublin Core's.
        ...complain('author' in item, 'author'),
        ...complain((item['dc:creator'] as unknown[] | undefined)?.length === undefined, 'no creator'),
        ...complain(words(item.description) === '', 'no description'),
        ...complain(words(item['content:encoded']) === '', 'no content'),
        ...(isNotice(words(item.title))
          ? complain('enclosure' in item, 'picture of a withdrawn story')
          : listPictureFaults(
              node(item.enclosure)['@_url'],
              node(item.enclosure)['@_type'],
              node(item.enclosure)['@_length'],
            )),
        ...complain(
          node(item['media:content'])['@_fileSize'] !== node(item.enclosure)['@_length'],
          'two lengths of one picture',
        ),
        ...listHtmlFaults(words(item['content:encoded'])),
      ].map((fault) => `${words(item.guid)}: ${fault}`),
    ),
  ];
};

const listAtomFaults = (tree: Node): string[] => {
  const feed = node(tree.feed);
  const entries = nodes(feed.entry);
  const links = nodes(feed.link);
  return [
    ...complain(feed['@_xmlns'] !== 'http://www.w3.org/2005/Atom', 'namespace'),
    ...complain(!URL.canParse(words(feed.id)), 'id'),
    ...complain(words(feed.title) === '', 'no title'),
    ...complain(!rfc3339.test(words(feed.updated)), 'updated'),
    ...listLinkFaults(links, 'application/atom+xml'),
    ...listRepeats(entries.map((entry) => words(entry.id))),
    ...entries.flatMap((entry) => {
      const alternates = nodes(entry.link).filter((link) => link['@_rel'] === 'alternate');
      const enclosures = nodes(entry.link).filter((link) => link['@_rel'] === 'enclosure');
      return [
        ...complain(!URL.canParse(words(entry.id)), 'id'),
        ...complain(words(entry.title) === '', 'no title'),
        ...complain(!rfc3339.test(words(entry.published)), 'published'),
        ...complain(!rfc3339.test(words(entry.updated)), 'updated'),
        ...complain(words(entry.updated) < words(entry.published), 'updated before it was published'),
        ...complain(words(entry.updated) > words(feed.updated), 'updated after its feed'),
        ...complain(nodes(entry.author).length === 0, 'no author'),
        ...complain(
          nodes(entry.author).some((author) => words(author.name) === ''),
          'author without a name',
        ),
        ...complain(
          nodes(entry.category).some((category) => !category['@_term']),
          'category without a term',
        ),
        ...complain(alternates.length !== 1, 'not one page'),
        ...complain(
          enclosures.length !== (isNotice(words(entry.title)) ? 0 : 1),
          'not one picture, or one of a withdrawn story',
        ),
        ...enclosures.flatMap((link) => listPictureFaults(link['@_href'], link['@_type'], link['@_length'])),
        ...complain(
          nodes(entry.link).some((link) => !isFull(link['@_href'])),
          'link',
        ),
        ...complain(node(entry.content)['@_type'] !== 'html', 'type of content'),
        ...complain(words(entry.content) === '', 'no content'),
        ...complain(words(entry.summary) === '', 'no summary'),
        ...listHtmlFaults(words(entry.content)),
      ].map((fault) => `${words(entry.id)}: ${fault}`);
    }),
  ];
};

const feedKeys = [
  'version',
  'title',
  'home_page_url',
  'feed_url',
  'description',
  'language',
  'items',
  '_archive',
];
const itemKeys = [
  ...['id', 'url', 'title', 'content_html', 'summary', 'image', 'date_published', 'date_modified'],
  ...['authors', 'tags', 'language', 'attachments', '_sources'],
];

const listJsonFaults = (json: string): string[] => {
  const feed = node(JSON.parse(json));
  const items = nodes(feed.items);
  const unknownKeys = (of: Node, known: readonly string[]): string[] =>
    Object.keys(of)
      .filter((key) => !known.includes(key))
      .map((key) => `unknown key ${key}`);
  return [
    ...complain(feed.version !== 'https://jsonfeed.org/version/1.1', 'version'),
    ...complain(words(feed.title) === '', 'no title'),
    ...complain(!Array.isArray(feed.items), 'no list of items'),
    ...complain(!isFull(feed.home_page_url) || !isFull(feed.feed_url), 'address of page or feed'),
    ...complain(
      '_archive' in feed &&
        (!isFull(node(feed._archive).url) || node(feed._archive).mime_type !== 'application/atom+xml'),
      '_archive',
    ),
    ...unknownKeys(feed, feedKeys),
    ...listRepeats(items.map((item) => words(item.id))),
    ...items.flatMap((item) =>
      [
        ...unknownKeys(item, itemKeys),
        ...complain(words(item.id) === '', 'no id'),
        ...complain(!isFull(item.url), 'url'),
        ...complain(words(item.title) === '', 'no title'),
        ...complain(words(item.content_html) === '', 'no content'),
        ...complain(!rfc3339.test(words(item.date_published)), 'date_published'),
        ...complain('date_modified' in item && !rfc3339.test(words(item.date_modified)), 'date_modified'),
        ...complain(nodes(item.authors).length === 0, 'no author'),
        ...complain(
          nodes(item.authors).some((author) => words(author.name) === '' || !isFull(author.url)),
          'author',
        ),
        ...complain(!Array.isArray(item.tags), 'tags'),
        ...complain(isFull(item.image) === isNotice(words(item.title)), 'image'),
        ...complain(
          nodes(item.attachments).length !== (isNotice(words(item.title)) ? 0 : 1),
          'not one picture, or one of a withdrawn story',
        ),
        ...nodes(item.attachments).flatMap((attachment) =>
          listPictureFaults(attachment.url, attachment.mime_type, attachment.size_in_bytes),
        ),
        ...listHtmlFaults(words(item.content_html)),
      ].map((fault) => `${words(item.id)}: ${fault}`),
    ),
  ];
};

const listOpmlFaults = (tree: Node): string[] => {
  const opml = node(tree.opml);
  const check = (outline: Node): string[] => [
    ...complain(words(outline['@_text']) === '', 'outline without text'),
    ...complain(
      outline['@_type'] === 'rss' && (!isFull(outline['@_xmlUrl']) || !isFull(outline['@_htmlUrl'])),
      `${words(outline['@_text'])}: address`,
    ),
    ...nodes(outline.outline).flatMap(check),
  ];
  const outlines = nodes(node(opml.body).outline);
  return [
    ...complain(opml['@_version'] !== '2.0', 'version'),
    ...complain(words(node(opml.head).title) === '', 'no title'),
    ...complain(outlines.length === 0, 'no outline'),
    ...outlines.flatMap(check),
  ];
};

/**
 * Everything that is wrong with a feed or a list of feeds.
 * @param path whose end tells the format
 * @throws where it is not well-formed
 */
export const listFeedFaults = (path: string, text: string): string[] => {
  const faults = forbidden.test(text) ? ['character that XML forbids'] : [];
  if (path.endsWith('rss.xml')) return [...faults, ...listRssFaults(parseXml(text))];
  if (path.endsWith('atom.xml')) return [...faults, ...listAtomFaults(parseXml(text))];
  if (path.endsWith('.opml')) return [...faults, ...listOpmlFaults(parseXml(text))];
  return [...faults, ...listJsonFaults(text)];
};
