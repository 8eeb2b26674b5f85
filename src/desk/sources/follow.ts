import { type Answer, ask, type AskOptions, type NoAnswer, type Wanted } from './ask.ts';
import type { Turns } from './take-turns.ts';

/** Where an address leads in the end, and what is there. */
export interface Arrival extends Answer {
  readonly url: URL;
  /** The address that the server says is the right one from now on, if it does: how far permanent redirects lead. */
  readonly movedTo: URL | undefined;
}

/** Redirects that are followed; browsers follow twenty. */
const maxRedirects = 10;

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const permanent: ReadonlySet<number> = new Set([301, 308]);

/** The same address for a server, which is never told the fragment. */
const toAsked = (url: URL): string => url.href.replace(/#.*$/s, '');

/** Follows redirects to the page, each of them as carefully as the first address. */
export const follow = async (
  from: URL,
  wanted: Wanted,
  turns: Turns,
  options: AskOptions,
): Promise<Arrival | NoAnswer> => {
  const met = new Set<string>();
  let url = from;
  let movedTo: URL | undefined;
  let isPermanent = true;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    met.add(toAsked(url));
    const here = url;
    const answer = await turns.ask(here.host, () => ask(here, wanted, options));
    if ('why' in answer) return answer;
    const { location } = answer.headers;
    if (!redirects.has(answer.status) || location === undefined) return { ...answer, url, movedTo };
    if (!URL.canParse(location, url.href)) return { why: 'leads on to what is no address' };
    const next = new URL(location, url.href);
    if (!/^https?:$/.test(next.protocol)) return { why: `leads on to ${next.protocol}` };
    if (met.has(toAsked(next))) return { why: 'redirects lead in a circle' };
    isPermanent &&= permanent.has(answer.status);
    if (isPermanent) movedTo = next;
    url = next;
  }
  return { why: 'too many redirects' };
};
