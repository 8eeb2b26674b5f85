import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedArticle } from '../domain/article.ts';
import { followVersions } from '../domain/versions/follow-versions.ts';
import type { KnownVersion } from '../domain/versions/version.ts';
import { handVersions } from '../entries/handed-versions.ts';
import { run } from '../run.ts';
import { readVersions, versionsPath } from '../schemas/version-record.ts';

/** The versions of a story that were published. What cannot be read is passed over here; the desk reports it. */
const readRecord = (id: string): readonly KnownVersion[] => {
  const file = join(run.contentFolder, versionsPath(id));
  return existsSync(file) ? readVersions(readFileSync(file, 'utf8')).versions : [];
};

/**
 * Finds the versions of every story that is shown, the one of now included, and hands the desk those of public
 * ones of which the record does not have them all.
 * @param language BCP 47 tag
 * @returns by slug, oldest first
 */
export const loadVersions = (
  articles: readonly PublishedArticle[],
  language: string,
): ReadonlyMap<string, readonly KnownVersion[]> => {
  const found = articles.map((article) => {
    const record = readRecord(article.id);
    return { article, record, versions: followVersions(record, article, run.instant, language) };
  });
  handVersions(
    new Map(
      found
        .filter(({ article, record, versions }) => article.hold === undefined && versions !== record)
        .map(({ article, versions }) => [article.id, versions]),
    ),
  );
  return new Map(found.map(({ article, versions }) => [article.slug, versions]));
};
