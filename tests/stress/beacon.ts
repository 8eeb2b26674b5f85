import type { Browser, BrowserContext, Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { patienceMs } from '../patience.ts';
import { beaconPath } from './vectors.ts';

/** A browser in which nothing that runs can stay unseen. */
export interface WatchedContext {
  readonly context: BrowserContext;
  /** Number of a vector, or a word for it, → the places where its beacon was lit. */
  readonly lit: ReadonlyMap<string, ReadonlySet<string>>;
  /** Says where the pages that are opened now stand for. */
  readonly note: (what: string, where: string) => void;
}

/** What tells a browser that there is no host but this machine: what asks elsewhere goes nowhere. */
export const goNowhere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/**
 * Opens a context that sees every way in which script could tell that it ran: a call, a dialog, a line in the
 * console, a request. The pages' own Content-Security-Policy is switched off, so that nothing but what the site
 * wrote stands between a vector and its beacon.
 * @param browser one that finds no other host (goNowhere)
 * @param origin where the site is served; whatever asks elsewhere is a beacon
 */
export const openWatchedContext = async (browser: Browser, origin: string): Promise<WatchedContext> => {
  const lit = new Map<string, Set<string>>();
  const note = (what: string, where: string): void => {
    const places = lit.get(what) ?? new Set();
    lit.set(what, places.add(where));
  };
  const context = await browser.newContext({ bypassCSP: true, acceptDownloads: false });
  context.setDefaultTimeout(patienceMs);
  await context.exposeBinding('__b', ({ page }, number: unknown) => {
    note(String(number), page.url());
  });
  context.on('dialog', (dialog) => {
    note(`a dialog: ${dialog.message()}`, dialog.page()?.url() ?? '');
    void dialog.dismiss().catch(() => undefined);
  });
  context.on('console', (message) => {
    if (message.text().startsWith('beacon '))
      note(message.text().slice('beacon '.length), message.page()?.url() ?? '');
  });
  const isOurs = ({ href, protocol }: URL): boolean =>
    !href.includes(beaconPath) && (href.startsWith(origin) || !/^https?:$/.test(protocol));
  // Heard, not held back: to ask here of every request would keep nothing in the browser's cache.
  context.on('request', (request) => {
    const url = request.url();
    if (isOurs(new URL(url))) return;
    const number = url.split(beaconPath)[1]?.match(/^\d+/)?.[0];
    // Feeds name the site in full; what they name is not what a beacon is.
    if (number !== undefined || !url.startsWith(site.url)) {
      note(number ?? `a request to ${url}`, findFrame(request));
    }
  });
  return { context, lit, note };
};

const findFrame = (request: { readonly frame: () => { readonly url: () => string } }): string => {
  try {
    return request.frame().url();
  } catch {
    // A request of a navigation has no frame yet.
    return 'a navigation';
  }
};

/** What is in a page that could run, though it did not. */
const findLatent = (): string[] => {
  // The page about feeds has links that open a reader.
  const ours = /^(?:https?:|mailto:|feed:https?:)/;
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes]
      // What describes a picture is words, whatever they begin with.
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) || (name !== 'alt' && /^\s*(?:javascript|vbscript)\s*:/i.test(value)),
      )
      .map(({ name }) => `${element.localName} with ${name}`),
    ...(element instanceof HTMLAnchorElement && element.href !== '' && !ours.test(element.href)
      ? [`a link with ${element.protocol}`]
      : []),
  ]);
};

/** Moves over, focuses, opens and clicks whatever is in a page, without leaving it. */
const pokeAll = (): void => {
  window.print = () => undefined;
  window.addEventListener('click', (event) => {
    // The page is not to be left; a script behind a link runs all the same.
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || /^https?:|^mailto:/.test(link.href)) event.preventDefault();
  });
  for (const details of document.querySelectorAll('details')) details.open = true;
  const pointed = [
    'pointerenter',
    'pointerover',
    'mouseenter',
    'mouseover',
    'mousemove',
    'focus',
    'focusin',
    'toggle',
    'begin',
  ];
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    for (const name of pointed) element.dispatchEvent(new Event(name, { bubbles: true }));
    if (element.tabIndex >= 0 && element.tagName !== 'A') element.focus();
    if (element.matches('a:not([href^="/"]), [onclick], form button, area, svg a')) {
      if (element instanceof HTMLElement) element.click();
      else (element as Element).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  }
};

/** Milliseconds in which what was poked may light its beacon. */
const echoMs = 30;

/** Tries everything in an open page, and notes what ran and what could. */
export const tryPage = async (page: Page, { note }: WatchedContext, where: string): Promise<void> => {
  for (const latent of await page.evaluate(findLatent)) note(latent, where);
  await page.evaluate(pokeAll);
  await page.waitForTimeout(echoMs);
};
