import type { HealthState } from '../../schemas/source-health.ts';
import type { Answer } from './ask.ts';
import { decodePage } from './decode-page.ts';
import type { Arrival } from './follow.ts';
import { openPage } from './page-text.ts';

/** What was found at an address, before it is compared with what was found earlier. */
export interface Look {
  readonly state: HealthState;
  readonly to: string | undefined;
  /** What the server said, or why there was no answer; undefined where all is well. */
  readonly why: string | undefined;
  /** Which of the passages are on the page, in their order; undefined where nobody can tell. */
  readonly isThere: readonly (boolean | undefined)[];
}

/** What such an answer means, where it is no page. A refusal is of programs, and says nothing about readers. */
export const toStateOf = (status: number): HealthState | undefined => {
  if (status === 404 || status === 410) return 'gone';
  // Too much was asked for: there is less, and so there is something.
  if ((status >= 200 && status < 300) || status === 416) return undefined;
  return status >= 400 && status < 500 ? 'refused' : 'unreachable';
};

const withoutWww = (host: string): string => host.replace(/^www\./, '');

const isSameSite = (one: URL, other: URL): boolean => withoutWww(one.host) === withoutWww(other.host);

const isFrontPage = ({ pathname, search }: URL): boolean => pathname === '/' && search === '';

const isHtml = (type: string): boolean => /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);

/** Whether passages can be looked for: in text of some kind, and in what does not say what it is. */
const isText = (type: string): boolean => type.trim() === '' || isHtml(type) || /^\s*text\//i.test(type);

/** Which passages are on a page; of what is not there, nobody can tell where the page was not read to its end. */
const findPassages = (
  { body, isCut, headers }: Answer,
  passages: readonly string[],
): (boolean | undefined)[] => {
  const type = headers['content-type'] ?? '';
  if (passages.length === 0) return [];
  if (!isText(type)) return passages.map(() => undefined);
  const pages = decodePage(body, type).map((text) => openPage(text, isHtml(type) || type.trim() === ''));
  return passages.map((words) => pages.some((find) => find(words)) || (isCut ? undefined : false));
};

/**
 * Judges where an address led in the end.
 * @param from the address
 * @param passages words that are to be on the page
 */
export const judgeArrival = (from: URL, arrival: Arrival, passages: readonly string[]): Look => {
  const { url, status, movedTo } = arrival;
  const unknown = passages.map(() => undefined);
  const state = toStateOf(status);
  if (state !== undefined) return { state, to: undefined, why: `HTTP ${String(status)}`, isThere: unknown };
  if (isSameSite(from, url) && isFrontPage(url) && !isFrontPage(from)) {
    // What is gone is often sent to the front page for good; what is sent there for a while may be a reader's.
    return movedTo === undefined
      ? { state: 'refused', to: undefined, why: 'leads to the front page for now', isThere: unknown }
      : { state: 'gone', to: undefined, why: 'leads to the front page', isThere: unknown };
  }
  const isThere = findPassages(arrival, passages);
  const to = movedTo?.href;
  if (isThere.includes(false)) {
    return to === undefined && !isSameSite(from, url)
      ? // Such as a page that asks for consent.
        { state: 'refused', to, why: `leads to ${url.host} for now`, isThere: unknown }
      : { state: 'changed', to: undefined, why: to && `moved to ${to}`.slice(0, 160), isThere };
  }
  return { state: to === undefined ? 'reachable' : 'moved', to, why: undefined, isThere };
};
