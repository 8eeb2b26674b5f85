import type { CollectionName } from '../../schemas/collections.ts';
import type { Body } from './body.ts';
import type { BodyPart } from './body-part.ts';
import type { Fields } from './fields.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import type { PictureFacts, PictureFault } from './picture-facts.ts';
import type { FolderFile } from './read-folder.ts';

/** One file of a collection, read as far as it could be read. */
export interface Document extends CheckedFile {
  readonly collection: CollectionName;
  /** Name of the file or, for a story, of its folder. */
  readonly id: string;
  /** Undefined where the YAML cannot be read; then its own problem says so. */
  readonly fields: Fields | undefined;
  /** Undefined for files without a text (.yaml) and for unreadable ones. */
  readonly body: Body | undefined;
}

/** Everything the checks look at. */
export interface Content {
  readonly documents: readonly Document[];
  /** Paths of every file below the content folder, images included. */
  readonly paths: ReadonlySet<string>;
  /** Those of files that are neither text nor a picture as it is published. */
  readonly unpublishable: ReadonlySet<string>;
  /** What is known of pictures from their files, by path. */
  readonly pictures: ReadonlyMap<string, PictureFacts | PictureFault>;
}

/** Documents of one collection. */
export const documentsOf = (content: Pick<Content, 'documents'>, collection: CollectionName): Document[] =>
  content.documents.filter((document) => document.collection === collection);

/** The directives of a text that have a name, such as its charts. */
export const listParts = ({ body }: Document, name: string): readonly BodyPart[] =>
  (body?.parts ?? []).filter((part) => part.name === name);

/** A story that an editor has taken back: its page says so, and nothing else of it is public. */
export const isWithdrawn = (document: Document): boolean =>
  document.collection === 'articles' && (document.fields?.value.withdrawn ?? undefined) !== undefined;

/** Stories whose text may be read, now or later. */
export const articlesOf = (content: Content): Document[] =>
  documentsOf(content, 'articles').filter((article) => !isWithdrawn(article));

/** What a file says of itself: read as far as it could be, and what is wrong with it whatever the others hold. */
export interface ExaminedFile {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** Examines one file; undefined for those that no collection takes. */
export type Examine = (file: FolderFile) => ExaminedFile | undefined;
