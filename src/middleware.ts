import { defineMiddleware } from 'astro/middleware';
import { toBasePath } from './domain/addresses/base-path.ts';
import { toEditionFolder } from './domain/addresses/edition-address.ts';
import { rebaseHtml } from './domain/addresses/rebase-html.ts';
import { site } from './site.ts';

const base = toBasePath(site.url);

/** What Vite serves of itself while an editor is at work has the base, too; no address of the site begins so. */
const bundled = new RegExp(`^${RegExp.escape(base)}/(?:_astro/|@|src/|node_modules/)`);

/** Folders of the languages besides the first. */
const folders = Object.keys(site.editions).map(toEditionFolder);

const findFolder = (path: string): string =>
  folders.find((folder) => path.startsWith(`${base}${folder}/`) || path.startsWith(`${folder}/`)) ?? '';

/** Every page, as it is built or shown to an editor, on its way out: links are given folder and base of the site. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const folder = findFolder(url.pathname);
  if (base === '' && folder === '') return response;
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = rebaseHtml(await response.text(), base, (address) => bundled.test(address), folder);
  return new Response(html, response);
});
