import { posix } from 'node:path';
import { type DocumentKind, documentNamePattern, toDocumentKind } from '../../domain/documents/document.ts';
import { toSlug } from '../../domain/address.ts';
import { formatSize } from '../../domain/documents/format-size.ts';
import { findClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { type Content, documentsOf } from '../reading/document.ts';
import { listLinkedDocuments } from '../reading/linked-documents.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** Larger than that, readers on a telephone are better served by a page that says what is in it. */
const maxBytes = 20_000_000;

/** Finds links to documents that are not there or cannot be published, and documents that nothing links to. */
export const checkDocuments = (files: readonly FolderFile[], content: Content): Finding[] => {
  const articles = documentsOf(content, 'articles');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const inFolder = Map.groupBy(
    files.filter(({ path }) => toDocumentKind(path) !== undefined && path.startsWith('articles/')),
    ({ path }) => posix.dirname(path),
  );
  return articles.flatMap((article) => {
    // What an unreadable or a withdrawn story links to is not known, and nothing of it is published.
    if (article.body === undefined) return [];
    const folder = posix.dirname(article.path);
    const beside = inFolder.get(folder) ?? [];
    const linked = listLinkedDocuments(article);
    const names = beside.map(({ path }) => posix.basename(path));
    // What a link seems to mean is reported there.
    const meant = new Set(linked.flatMap(({ name }) => [name, findClosest(name, names)]));
    return [
      ...linked.flatMap(({ name, link }) =>
        judgeLink(name, byPath.get(posix.join(folder, name)), names).map((fault): Finding => ({
          ...fault,
          file: article,
          offset: link.offset,
        })),
      ),
      ...beside
        // Of data another check says so.
        .filter(({ path }) => !/\.csv$/i.test(path))
        .filter(({ path }) => !meant.has(posix.basename(path)))
        .map(({ path }): Finding => ({
          id: 'unread-file',
          file: { path, text: '' },
          offset: 0,
          message: `Nothing in the story links to this file, so it is not published. ${adviseOnUnlinked(posix.basename(path))}, or delete it.`,
        })),
    ];
  });
};

/** The name of a file as an address can have it. */
export const toRightName = (name: string): string => {
  const [, stem = '', ending = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  const slug = toSlug(stem);
  return `${slug === '' ? 'document' : slug}.${ending.toLowerCase()}`;
};

/** How a file gets linked to; one whose name no address can have gets another first. */
const adviseOnUnlinked = (name: string): string => {
  if (documentNamePattern.test(name)) return `Write [The report](${name})`;
  const right = toRightName(name);
  return documentNamePattern.test(right)
    ? `Rename it to ${quote(right)} and write [The report](${right})`
    : 'Rename it, since the site or Windows reserves its name, and link to it';
};

type Fault = Pick<Finding, 'id' | 'message' | 'fix'>;

const judgeLink = (name: string, file: FolderFile | undefined, names: readonly string[]): Fault[] => {
  if (!documentNamePattern.test(name)) {
    const right = toRightName(name);
    return [
      {
        id: 'bad-document-name',
        message: documentNamePattern.test(right)
          ? `${quote(name)} cannot be part of an address. Rename the file to ${quote(right)}, in lower-case letters, digits and single hyphens, and write that name here too.`
          : `${quote(name)} is a name that the site or Windows reserves. Rename the file.`,
      },
    ];
  }
  if (file === undefined) {
    const closest = findClosest(name, names);
    return [
      {
        id: 'missing-document',
        message: `There is no file ${quote(name)} beside the story.${
          closest === undefined
            ? ' Put it in the same folder as the text, or correct the name.'
            : documentNamePattern.test(closest)
              ? ` Did you mean ${quote(closest)}?`
              : ` If you mean ${quote(closest)}, rename that file to ${quote(name)}.`
        }`,
        ...(closest === undefined || !documentNamePattern.test(closest)
          ? {}
          : { fix: { written: name, right: closest } }),
      },
    ];
  }
  const kind = toDocumentKind(name);
  if (kind !== undefined && !beginsAs(kind, file.head ?? file.bytes ?? new Uint8Array())) {
    return [
      {
        id: 'bad-document',
        message: `${quote(name)} is not ${kindArticles[kind]} ${kind.toUpperCase()} file, whatever its name says. Export it again as ${kind.toUpperCase()}, or give it the extension that fits its content.`,
      },
    ];
  }
  const size = file.size ?? file.bytes?.length ?? 0;
  return size <= maxBytes
    ? []
    : [
        {
          id: 'bad-document',
          message: `${quote(name)} has ${formatSize(size, { dialect: 'en' })}; at most ${formatSize(maxBytes, { dialect: 'en' })} are allowed. Save it with smaller pictures, or link to the page of whoever published it.`,
        },
      ];
};

/** "a PDF", "an XLSX". */
const kindArticles: Readonly<Record<DocumentKind, 'a' | 'an'>> = {
  pdf: 'a',
  docx: 'a',
  odt: 'an',
  xlsx: 'an',
  ods: 'an',
  csv: 'a',
  txt: 'a',
  json: 'a',
  geojson: 'a',
};

const holds = (head: Uint8Array, words: string, at: number): boolean =>
  Buffer.from(head.subarray(at, at + words.length)).toString('latin1') === words;

/** What a file that is an archive inside begins with. */
const archive = 'PK\u0003\u0004';

/** Where the first file of an OpenDocument says what all of it is. */
const typeOffset = 38;

/** Whether a file is of a kind, as far as its first bytes tell. */
const beginsAs = (kind: DocumentKind, head: Uint8Array): boolean => {
  switch (kind) {
    case 'pdf':
      return holds(head, '%PDF-', 0);
    case 'docx':
    case 'xlsx':
      return holds(head, archive, 0) && !holds(head, 'application/', typeOffset);
    case 'odt':
      return holds(head, archive, 0) && holds(head, 'application/vnd.oasis.opendocument.text', typeOffset);
    case 'ods':
      return (
        holds(head, archive, 0) && holds(head, 'application/vnd.oasis.opendocument.spreadsheet', typeOffset)
      );
    case 'json':
    case 'geojson':
      return /^\uFEFF?\s*[[{]/.test(Buffer.from(head).toString('utf8'));
    case 'csv':
    case 'txt':
      return head.length > 0 && !head.includes(0) && !holds(head, '%PDF-', 0);
  }
};
