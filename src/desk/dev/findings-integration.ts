import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { announceChange } from '../../entries/live-entries.ts';
import { run } from '../../run.ts';
import { sitePath } from '../../schemas/site.ts';
import { readSite, site } from '../../site.ts';
import { toRoot } from '../check/check-content.ts';
import { formatUserError } from '../format-user-error.ts';
import { formatReason } from '../format-reason.ts';
import { formatReport } from '../reporters/format-report.ts';
import { watchFolder } from '../watch-folder.ts';
import { onceEach } from '../once-each.ts';
import type { CheckAside } from './check-aside.ts';
import type { LiveContent } from './live-content.ts';
import { toPageFindings, type PageFindings } from './page-finding.ts';
import { asksForPage, ownRequest, PageKeeper, panelPath, type ServedPage } from './page-keeper.ts';

const readLines = (file: string): readonly string[] => {
  try {
    return readFileSync(join(run.contentFolder, relative(run.namedFolder, file)), 'utf8').split(/\r\n|\r|\n/);
  } catch {
    // Gone since it was checked.
    return [];
  }
};

/** What went wrong, in words. */
const sayError = (error: unknown): string => formatUserError(error) ?? formatReason(error);

/** Whether the file of the site says something else than where this run began; says what cannot be read in it. */
const isOtherSite = (print: (text: string) => void): boolean => {
  try {
    return JSON.stringify(readSite()) !== JSON.stringify(site);
  } catch (error) {
    print(`The site stays as it was:\n${sayError(error)}`);
    return false;
  }
};

/** Asks the server for a page as it is now. @returns undefined if it broke off */
const askFor = async (url: string): Promise<ServedPage | undefined> => {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html', [ownRequest]: '1' },
      redirect: 'manual',
    });
    return { status: response.status, html: await response.text() };
  } catch {
    return undefined;
  }
};

/** What is done at the first call and never again. */
const onceOnly = (act: () => void): (() => void) => {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
};

const answer = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
};

/** Milliseconds after which the content is checked where no page has been asked for. */
const firstCheckMs = 1500;

/**
 * While an editor is at work: checks the content after every change, prints what is found, shows it on the pages, and
 * keeps a page that cannot be made any more as it was.
 * @param startAgain ends this program, of which another takes the port: the site is another
 */
export const findingsIntegration = (
  print: (text: string) => void,
  content: LiveContent,
  aside: CheckAside,
  startAgain: (port: number) => void,
): AstroIntegration => {
  let told: PageFindings = { findings: [] };
  let origin = '';
  let port = 0;
  let begin = (): void => undefined;
  let firstCheck: NodeJS.Timeout | undefined;
  return {
    name: 'sourceline-findings',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', `import ${JSON.stringify(`/${panelPath}`)};`);
      },
      'astro:server:setup': async ({ server }) => {
        const keeper = new PageKeeper(server.config.base);
        let printed = '';
        const report = async (): Promise<void> => {
          const found = await aside.check();
          told = toPageFindings(found, toRoot(run.namedFolder), onceEach(readLines));
          server.environments.client.hot.send('sourceline:findings', told);
          const text = formatReport(found, { folds: true });
          // Of a copy the form says it, as one types.
          if (text !== printed && run.namedFolder === run.contentFolder) print(text);
          printed = text;
        };
        const reportOrSay = (): Promise<void> =>
          report().catch((error: unknown) => {
            print(sayError(error));
          });
        const follow = async (): Promise<void> => {
          const changed = await content.refresh();
          if (changed.includes(sitePath) && isOtherSite(print)) {
            print(`${run.namedFolder}/${sitePath} has changed: starting again to show the site with it.`);
            startAgain(port);
            return;
          }
          if (changed.length > 0) {
            for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
            server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          }
          // Pages do not wait for it: what it finds is sent to them.
          void reportOrSay();
        };
        const end = await watchFolder(
          run.contentFolder,
          () =>
            follow().catch((error: unknown) => {
              print(sayError(error));
            }),
          announceChange,
        );
        server.httpServer?.once('close', () => {
          end();
          aside.end();
        });
        // Not before there is a page: to check all of the content takes as long as to show the first one.
        begin = onceOnly(() => void reportOrSay());
        server.middlewares.use((request, response, next) => {
          if (request.url?.endsWith('/@sourceline/findings') === true) {
            answer(response, 200, 'application/json', JSON.stringify(told));
            return;
          }
          const { url } = request;
          if (origin === '' || url === undefined || !asksForPage(request)) {
            next();
            return;
          }
          const show = async (): Promise<void> => {
            const made = await askFor(origin + url);
            // Where it leads is for the server to say.
            if (made !== undefined && made.status >= 300 && made.status < 400) {
              next();
              return;
            }
            const { status, html } = keeper.show(url, made);
            answer(response, status, 'text/html; charset=utf-8', html);
          };
          clearTimeout(firstCheck);
          show().catch(next).finally(begin);
        });
      },
      'astro:server:start': ({ address }) => {
        const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
        ({ port } = address);
        origin = `http://${host}:${String(port)}`;
        firstCheck = setTimeout(begin, firstCheckMs);
      },
    },
  };
};
