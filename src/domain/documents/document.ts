import { toPublishedData } from '../data-file.ts';

/** Kinds of document that may be beside a story, by their endings: none that a browser would run. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
} as const;

export type DocumentKind = keyof typeof documentTypes;

export const documentKinds = Object.keys(documentTypes) as DocumentKind[];

const isKind = (ending: string): ending is DocumentKind => Object.hasOwn(documentTypes, ending);

/** The kind of a document by its name; undefined for a name that no document has. */
export const toDocumentKind = (name: string): DocumentKind | undefined => {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return isKind(ending) ? ending : undefined;
};

/**
 * The name of the file that a link means, where it leads to a document beside the text; undefined for every other.
 *
 * in:  "report.pdf", "./report.pdf"                out: "report.pdf"
 * in:  "/report.pdf", "https://…/report.pdf", "a/"  out: undefined
 */
export const toLinkedDocument = (href: string): string | undefined => {
  const name = /^(?:\.\/)?([^/\\?#:]+)$/.exec(href)?.[1];
  return name !== undefined && toDocumentKind(name) !== undefined ? name : undefined;
};

/** Names that the site gives to its own files beside a story; Windows keeps some for devices. */
const taken = String.raw`(?:con|prn|aux|nul|com\d|lpt\d)\.|(?:evidence|oembed)\.json$`;

/** Name of a document: what may be in an address. */
export const documentNamePattern = new RegExp(
  `^(?!${taken})[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${documentKinds.join('|')})$`,
);

/** A document beside a story. */
export interface ArticleDocument {
  readonly kind: DocumentKind;
  readonly bytes: number;
}

/** The files that a story is published with, as addresses name them: the data it shows, and what it links to; each once. */
export const listFilesBeside = ({
  tables,
  documents,
}: {
  readonly tables: Readonly<Record<string, unknown>>;
  readonly documents: Readonly<Record<string, unknown>>;
}): string[] => [...new Set([...Object.keys(tables).map(toPublishedData), ...Object.keys(documents)])];
