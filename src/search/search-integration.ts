import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LiveIndex } from './live-index.ts';
import { type IndexKeeping, writeSearchIndex } from './search-index.ts';

/** Milliseconds of quiet after a change before the live index is built again: an editor saves in bursts. */
const quietMs = 800;

/** Milliseconds after which the first live index is built where no page has been asked for. */
const firstMs = 3000;

/** Where pages are as they were printed, if not in the site. */
interface PrintedPages {
  /** @param path of a page below the folder of the site */
  readonly findPrinted?: (path: string) => string;
}

/** Gives the site its search index: written at the end of a build, kept in memory while editing live. */
export const searchIntegration = (keeping: IndexKeeping): AstroIntegration => {
  let live: LiveIndex | undefined;
  let base = '';
  let soon = (_ms: number): void => undefined;
  return {
    name: 'sourceline-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger, ...told }) => {
        const site = fileURLToPath(dir);
        // Who prints in place of Astro has some pages elsewhere.
        const { findPrinted = (path: string) => join(site, path) } = told as PrintedPages;
        const articles = await writeSearchIndex(site, keeping, findPrinted);
        logger.info(`${String(articles)} stories in the search index.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = new LiveIndex(logger);
        live = index;
        server.middlewares.use((request, response, next) => {
          const file = index.find(request.url ?? '');
          if (!file) {
            next();
            return;
          }
          response.setHeader('Content-Type', file.type);
          response.setHeader('Cache-Control', 'no-store');
          response.end(file.content);
        });
        let timer: NodeJS.Timeout | undefined;
        soon = (ms) => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            timer = undefined;
            void index.rebuild();
          }, ms);
        };
        // To index is to print every story: whoever asks for a page goes first.
        server.middlewares.use((request, response, next) => {
          if (timer !== undefined && request.headers.accept?.includes('text/html') === true) {
            clearTimeout(timer);
            response.once('close', () => {
              soon(quietMs);
            });
          }
          next();
        });
        server.watcher.on('all', (_event, path) => {
          if (!/\.(?:md|yaml|csv|astro|ts|css)$/.test(path)) return;
          soon(quietMs);
        });
      },
      'astro:server:start': ({ address }) => {
        const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
        live?.setRoot(`http://${host}:${String(address.port)}${base}`);
        soon(firstMs);
      },
    },
  };
};
