import { expect, type Page, type Request } from '@playwright/test';
import { patienceMs } from '../patience.ts';

/** Milliseconds without a request after which a page is taken to ask for nothing more. */
const quietMs = 500;

/** What a page has asked for and not got yet, and when that last changed. */
interface Traffic {
  readonly underWay: Set<Request>;
  changed: number;
}

const traffic = new WeakMap<Page, Traffic>();

/** Follows from now on what a page asks for. */
export const followRequests = (page: Page): void => {
  const followed: Traffic = { underWay: new Set(), changed: performance.now() };
  traffic.set(page, followed);
  page.on('request', (request) => {
    followed.underWay.add(request);
    followed.changed = performance.now();
  });
  const settle = (request: Request): void => {
    followed.underWay.delete(request);
    followed.changed = performance.now();
  };
  page.on('requestfinished', settle);
  page.on('requestfailed', settle);
};

/**
 * Waits until a page asks for nothing more. Playwright's own “networkidle” may never come on a busy machine: where half a
 * second passes between two requests before the page is loaded, it is reported, taken back when that is, and not
 * reported again.
 * @param page one that was followed before it was opened
 */
export const waitForQuiet = async (page: Page): Promise<void> => {
  const followed = traffic.get(page);
  if (!followed) throw new Error('Follow the requests of a page before it is opened.');
  const { underWay } = followed;
  await expect
    .poll(
      () => {
        const isQuiet = underWay.size === 0 && performance.now() - followed.changed >= quietMs;
        return isQuiet ? 'nothing' : `something: ${[...underWay].map((request) => request.url()).join(', ')}`;
      },
      { message: 'what the page asks for', intervals: [100], timeout: patienceMs },
    )
    .toBe('nothing');
};
