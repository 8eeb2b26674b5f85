import type { PublishedArticle } from '../domain/article.ts';
import type { Followed } from '../domain/feed-subject.ts';
import type { FeedDocument } from './feed.ts';
import { buildFeedDocuments } from './feed-documents.ts';

/** Where a document of a feed stands, as Astro's routes want it. */
export interface FeedPath {
  readonly params: { readonly folder: string | undefined };
  readonly props: { readonly document: FeedDocument };
}

/** What feeds are made from. */
interface Material {
  readonly followed: readonly Followed[];
  readonly bodyOf: (article: PublishedArticle) => string;
}

const listed = new WeakMap<Material, readonly FeedPath[]>();

/** The paths of every document of every feed; described once for the three forms. */
export const listFeedPaths = (material: Material): FeedPath[] => {
  const paths =
    listed.get(material) ??
    buildFeedDocuments(material.followed, material.bodyOf).map((document) => ({
      // "/topics/geese/" → "topics/geese"; the site's own folder has no name.
      params: { folder: document.folder.slice(1, -1) || undefined },
      props: { document },
    }));
  listed.set(material, paths);
  return [...paths];
};
