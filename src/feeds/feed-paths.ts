import { archiveForm, type FeedForm } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Followed } from '../domain/feed-subject.ts';
import { type ShareCard, toArticleShareCard } from '../domain/share-card.ts';
import type { TextOf } from './article-item.ts';
import type { FeedDocument, FeedItem } from './feed.ts';
import { buildFeedDocuments } from './feed-documents.ts';

/** Where a document of a feed is, as Astro's routes want it. */
export interface FeedPath {
  readonly params: { readonly folder: string | undefined };
  readonly props: { readonly document: FeedDocument; readonly edition: Edition };
}

/** What the feeds of an edition are made from. */
interface Material {
  readonly edition: Edition;
  readonly followed: readonly Followed[];
}

/** Asks for the length of a drawn picture. */
type WeighCard = (card: ShareCard) => Promise<number>;

/** Texts of stories that an earlier build has made. */
interface Texts {
  readonly take: TextOf;
  readonly save: () => Promise<void>;
}

const describe = async (
  { followed, edition }: Material,
  weigh: WeighCard,
  openTexts: (edition: Edition) => Promise<Texts>,
): Promise<FeedDocument[]> => {
  const bytes = new Map<string, number>();
  // One after the other: what has to be drawn first is large.
  for (const article of new Set(followed.flatMap(({ articles }) => articles))) {
    bytes.set(article.slug, await weigh(toArticleShareCard(article, edition)));
  }
  const texts = await openTexts(edition);
  const documents = buildFeedDocuments(
    followed,
    { cardBytesOf: ({ slug }) => bytes.get(slug) ?? 0, textOf: texts.take },
    edition,
  );
  await texts.save();
  return documents;
};

const described = new WeakMap<Material, Promise<FeedDocument[]>>();

const listOfEdition = async (
  form: FeedForm,
  material: Material,
  weigh: WeighCard,
  openTexts: (edition: Edition) => Promise<Texts>,
): Promise<FeedPath[]> => {
  const { edition } = material;
  const documents = described.get(material) ?? describe(material, weigh, openTexts);
  described.set(material, documents);
  return (await documents)
    .filter(({ isArchive }) => !isArchive || form === archiveForm)
    .map((document) => ({
      // "/topics/geese/" → "topics/geese"; the site's own folder has no name.
      params: { folder: `${edition.folder}${document.folder}`.slice(1, -1) || undefined },
      props: { document, edition },
    }));
};

/**
 * The paths of every document of every feed in one form, in all languages; only one form has the archive. What the
 * documents hold is described once.
 */
export const listFeedPaths = async (
  form: FeedForm,
  materials: readonly Material[],
  weigh: WeighCard,
  openTexts: (edition: Edition) => Promise<Texts>,
): Promise<FeedPath[]> => {
  const paths: FeedPath[] = [];
  // One after the other: what has to be drawn first is large.
  for (const material of materials) paths.push(...(await listOfEdition(form, material, weigh, openTexts)));
  return paths;
};

const parts = new WeakMap<FeedItem, object>();

/** An item as its key tells it: a long text by its digest. */
const toPart = (item: FeedItem): object => {
  const { html } = item;
  if (typeof html === 'string') return item;
  const part = parts.get(item) ?? { ...item, html: html.digest };
  parts.set(item, part);
  return part;
};

/** What a document of a feed is made from, without the edition: itself and its items, which other documents share. */
export const listFeedParts = ({ document: { items, ...around } }: FeedPath['props']): readonly object[] => [
  around,
  ...items.map(toPart),
];
