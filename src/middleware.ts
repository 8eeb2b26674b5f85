import { defineMiddleware } from 'astro/middleware';
import { toBasePath } from './domain/addresses/base-path.ts';
import { toEditionFolder } from './domain/addresses/edition-address.ts';
import { rebaseHtml } from './domain/addresses/rebase-html.ts';
import { markForeignWords } from './domain/mark-foreign-words.ts';
import { toWrittenLanguage } from './domain/written-language.ts';
import { site } from './site.ts';
import { loadNewsrooms } from './store/newsroom.ts';

const base = toBasePath(site.url);

/** What Vite serves of itself while an editor is at work has the base, too; no address of the site begins so. */
const bundled = new RegExp(`^${RegExp.escape(base)}/(?:_astro/|@|src/|node_modules/)`);

/** Folders of the languages besides the first. */
const folders = Object.keys(site.editions).map(toEditionFolder);

const findFolder = (path: string): string =>
  folders.find((folder) => path.startsWith(`${base}${folder}/`) || path.startsWith(`${folder}/`)) ?? '';

/** Sets apart what a page in another language than the first has in words of that. */
const setApart = async (html: string, folder: string): Promise<string> => {
  const newsroom = (await loadNewsrooms()).find(({ edition }) => edition.folder === folder);
  if (newsroom === undefined) return html;
  const language = toWrittenLanguage(newsroom.edition);
  return language === undefined
    ? html
    : markForeignWords(html, newsroom.foreignWords, language, newsroom.edition);
};

/**
 * Every page, as it is built or shown to an editor, on its way out: links are given folder and base of the
 * site, and words in its first language are set apart in others.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const folder = findFolder(url.pathname);
  if (base === '' && folder === '') return response;
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = rebaseHtml(await response.text(), base, (address) => bundled.test(address), folder);
  return new Response(folder === '' ? html : await setApart(html, folder), response);
});
