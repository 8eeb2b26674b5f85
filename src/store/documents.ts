import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedArticle } from '../domain/article.ts';
import type { StoredBody } from '../domain/body/body.ts';
import { findParts } from '../domain/body/find-parts.ts';
import { findWrittenAnew } from '../domain/data-file.ts';
import { documentNamePattern, type ArticleDocument, toDocumentKind } from '../domain/documents/document.ts';
import { writeCsv } from '../domain/write-csv.ts';
import { run } from '../run.ts';

/** Where a file lies that is beside a story. */
export const toPathBeside = (slug: string, name: string): string =>
  join(run.contentFolder, 'articles', slug, name);

/**
 * The documents beside a story that its text links to, by the name of their file.
 * @returns none that is not there or whose name can be no address, which the desk reports
 */
export const findDocuments = async (
  slug: string,
  body: StoredBody,
): Promise<Readonly<Record<string, ArticleDocument>>> => {
  const names = new Set(findParts(body, 'document').map(({ fields }) => String(fields.file)));
  const found = await Promise.all(
    [...names]
      .filter((name) => documentNamePattern.test(name))
      .map(async (name) => {
        const kind = toDocumentKind(name);
        const file = await stat(toPathBeside(slug, name)).catch(() => undefined);
        return kind === undefined || file?.isFile() !== true
          ? []
          : [[name, { kind, bytes: file.size }] as const];
      }),
  );
  return Object.fromEntries(found.flat());
};

/** The bytes of a document or a file of data, as it lies beside its story; rows in YAML become a file of data. */
export const loadDocument = async (
  { slug, tables }: PublishedArticle,
  name: string,
): Promise<Buffer<ArrayBuffer>> => {
  const table = findWrittenAnew(name, tables);
  return table === undefined ? await readFile(toPathBeside(slug, name)) : Buffer.from(writeCsv(table));
};
