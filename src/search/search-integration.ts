import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { followEntries } from '../entries/live-entries.ts';
import { writeSearchIndexAside } from './index-aside.ts';
import { indexRequest } from './live-index.ts';
import { LiveIndexAside } from './live-index-aside.ts';
import type { IndexKeeping } from './search-index.ts';
import { Visits } from './visits.ts';

/** Milliseconds of quiet after a change before the live index is built again: an editor saves in bursts. */
const quietMs = 800;

/** Milliseconds after which the first live index is built where no page has been asked for. */
const firstMs = 3000;

/** Milliseconds without a visit or a change after which the index may have the server. */
const idleMs = 2000;

/** Where pages are as they were printed, if not in the site. */
interface PrintedPages {
  /** @param path of a page below the folder of the site */
  readonly findPrinted?: (path: string) => string;
}

/**
 * Gives the site its search index: written at the end of a build, kept in memory while editing live.
 * @param editionFolders those of the languages besides the first
 */
export const searchIntegration = (
  keeping: IndexKeeping,
  editionFolders: readonly string[],
): AstroIntegration => {
  let live: LiveIndexAside | undefined;
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
        const articles = await writeSearchIndexAside(site, keeping, findPrinted);
        logger.info(`${String(articles)} stories in the search index.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = new LiveIndexAside(logger, ['', ...editionFolders]);
        live = index;
        let timer: NodeJS.Timeout | undefined;
        const visits = new Visits(idleMs);
        const begin = (): void => {
          clearTimeout(timer);
          if (timer !== undefined) index.rebuild();
          timer = undefined;
        };
        soon = (ms) => {
          clearTimeout(timer);
          timer = setTimeout(begin, ms);
        };
        server.middlewares.use((request, response, next) => {
          const { url = '', headers } = request;
          // Whoever searches waits for the index, and the index for nobody.
          if (/\/(?:search|pagefind)\//.test(url)) {
            visits.hurry();
            begin();
          }
          const file = index.find(url);
          if (file) {
            response.setHeader('Content-Type', file.type);
            response.setHeader('Cache-Control', 'no-store');
            response.end(file.content);
          } else if (headers[indexRequest] !== undefined) {
            // To index is to print stories: whoever asks for a page goes first.
            void visits.awaitIdle().then(next);
          } else {
            if (headers.accept?.includes('text/html') === true) response.once('close', visits.open());
            next();
          }
        });
        const isTold = followEntries({
          onBegin: () => {
            visits.touch();
          },
          onChange: (changed) => {
            visits.touch();
            index.note(changed);
            soon(quietMs);
          },
        });
        // Without the desk nobody says which story has changed. How pages are made is for those to look at who change it.
        const others = isTold ? /\.(?:astro|ts)$/ : /\.(?:md|yaml|csv|astro|ts|css)$/;
        server.watcher.on('all', (_event, path) => {
          if (!others.test(path)) return;
          visits.touch();
          index.note(undefined);
          soon(quietMs);
        });
        server.httpServer?.once('close', () => {
          index.end();
        });
      },
      'astro:server:start': ({ address }) => {
        const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
        if (live) live.root = `http://${host}:${String(address.port)}${base}`;
        soon(firstMs);
      },
    },
  };
};
