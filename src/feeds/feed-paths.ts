import type { FeedForm } from '../domain/address.ts';
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

const described = new WeakMap<Material, readonly FeedDocument[]>();

/** The paths of every document of every feed in one form; what they hold is described once for all forms. */
export const listFeedPaths = (material: Material, form: FeedForm): FeedPath[] => {
  const documents = described.get(material) ?? buildFeedDocuments(material.followed, material.bodyOf);
  described.set(material, documents);
  return documents
    .filter(({ isArchive, archiveForms }) => !isArchive || archiveForms.includes(form))
    .map((document) => ({
      // "/topics/geese/" → "topics/geese"; the site's own folder has no name.
      params: { folder: document.folder.slice(1, -1) || undefined },
      props: { document },
    }));
};
