import { defineMiddleware } from 'astro/middleware';
import { toBasePath } from './domain/addresses/base-path.ts';
import { rebaseHtml } from './domain/addresses/rebase-html.ts';
import { site } from './site.ts';

const base = toBasePath(site.url);

/** What Vite serves of itself while an editor is at work has the base, too; no address of the site begins so. */
const bundled = new RegExp(`^${RegExp.escape(base)}/(?:_astro/|@|src/|node_modules/)`);

/** Every page, as it is built or shown to an editor, on its way out: links are given the base of the site. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (base === '' || response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = rebaseHtml(await response.text(), base, (address) => bundled.test(address));
  return new Response(html, response);
});
