import { defineMiddleware } from 'astro/middleware';
import { toBasePath } from './domain/addresses/base-path.ts';
import { findEditionFolder, listEditionFolders } from './domain/addresses/edition-address.ts';
import { rebaseHtml } from './domain/addresses/rebase-html.ts';
import { markForeignWords } from './domain/mark-foreign-words.ts';
import { site } from './site.ts';
import { loadNewsrooms } from './store/newsroom.ts';

const base = toBasePath(site.url);

/** What Vite serves of itself while an editor is at work has the base, too; no address of the site begins so. */
const bundled = new RegExp(`^${RegExp.escape(base)}/(?:_astro/|@|src/|node_modules/)`);

const folders = listEditionFolders(site);

/** The folder of the language of a page; whoever edits asks without the base, too. */
const findFolder = (path: string): string =>
  (path.startsWith(`${base}/`) && findEditionFolder(path.slice(base.length), folders)) ||
  findEditionFolder(path, folders);

/**
 * Every page, as it is built or shown to an editor, on its way out: links are given folder and base of the
 * site, and words in other languages are set apart.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (base === '' && folders.length === 0) return response;
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const folder = findFolder(url.pathname);
  const newsroom = (await loadNewsrooms()).find(({ edition }) => edition.folder === folder);
  const foreign = newsroom?.foreignWords ?? [];
  if (base === '' && folder === '' && foreign.length === 0) return response;
  const html = rebaseHtml(await response.text(), base, (address) => bundled.test(address), folder);
  return new Response(
    foreign.reduce(
      (marked, words) =>
        newsroom === undefined ? marked : markForeignWords(marked, words, newsroom.edition),
      html,
    ),
    response,
  );
});
