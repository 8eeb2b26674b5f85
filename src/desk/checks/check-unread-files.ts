import { posix } from 'node:path';
import { collectionFolders } from '../../schemas/collections.ts';
import { exceptionsPath } from '../../schemas/exceptions.ts';
import { importedPath } from '../../schemas/imported.ts';
import { mattersPath } from '../../schemas/matters.ts';
import { namesPath } from '../../schemas/names.ts';
import { redirectsPath } from '../../schemas/redirects.ts';
import { sitePath } from '../../schemas/site.ts';
import type { Content } from '../reading/document.ts';
import { listShownStories, toNameInAll } from '../reading/translations.ts';
import { listDataShown, toDataPath } from '../reading/data-files.ts';
import { listMaps, toPlacesPath } from '../reading/map-files.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { findCollection } from '../reading/parse-file.ts';

/** Files that are read and belong to no collection. */
const filesOfTheirOwn: readonly string[] = [
  redirectsPath,
  exceptionsPath,
  mattersPath,
  namesPath,
  importedPath,
  sitePath,
];

const isWritten = /\.(?:md|mdx|markdown|ya?ml)$/i;

/** Finds texts that lie where nothing reads them: a story as a single file, a topic with the wrong ending. */
export const checkUnreadFiles = (content: Content): Finding[] => {
  const articles = listShownStories(content);
  const read = new Set([
    ...filesOfTheirOwn,
    ...articles.flatMap((article) => listMaps(article).map((map) => toPlacesPath(article, map))),
    ...articles.flatMap((article) => listDataShown(article).map((shown) => toDataPath(article, shown))),
  ]);
  // What an unreadable or a withdrawn story shows is not known.
  const unknown = new Set(
    articles.filter(({ body }) => body === undefined).map(({ path }) => posix.dirname(path)),
  );
  return [...content.paths]
    .filter(
      (path) =>
        isWritten.test(path) &&
        findCollection(path) === undefined &&
        !read.has(path) &&
        !(path.endsWith('.yaml') && unknown.has(posix.dirname(path))),
    )
    .map((path) => ({
      id: 'unread-file',
      file: { path, text: '' },
      offset: 0,
      message: `Nothing reads this file. ${toAdvice(path)}`,
    }));
};

const toAdvice = (path: string): string => {
  const [folder = '', name = '', ...rest] = path.split('/');
  if (/^redirects?\.[^/]+$/i.test(path)) return `Redirects go in ${redirectsPath}: rename it.`;
  if (/^exceptions?\.[^/]+$/i.test(path)) return `Exceptions go in ${exceptionsPath}: rename it.`;
  if (/^matters?\.[^/]+$/i.test(path)) return `Titles of matters go in ${mattersPath}: rename it.`;
  if (/^site\.[^/]+$/i.test(path)) return `What identifies the site goes in ${sitePath}: rename it.`;
  const bare = posix.parse(rest.at(-1) ?? name).name;
  switch (folder) {
    case 'articles':
      return rest.length === 0
        ? `A story has its own folder: move it to articles/${bare}/index.md.`
        : toNameInAll(rest.join('/')) !== rest.join('/')
          ? `It is ${quote(toNameInAll(rest.join('/')))} in another language, and there is no translation into that language which shows it.`
          : rest.length === 1 && /\.ya?ml$/i.test(path)
          ? `If it holds the places of a map, write :::map[What it shows]{places="${bare}.yaml"} in the story; if it holds the rows of a chart, write :::chart[What it shows]{kind=bar data="${bare}.yaml" cite="id"}.`
          : `The text of that story goes in articles/${name}/index.md.`;
    case 'authors':
    case 'topics':
    case 'countries':
    case 'pages':
      return `Move it to ${folder}/${bare}.md.`;
    case 'sources':
    case 'events':
    case 'dossiers':
      return `Move it to ${folder}/${bare}.yaml.`;
    default:
      return `The folders that are read: ${collectionFolders.join(', ')}.`;
  }
};
