import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { deskWords } from './words.ts';

/** What asks to write says the token of the run in it; no page of another site can make a browser send it. */
export const tokenHeader = 'x-sourceline-desk';

/** Where a run of the desk is. */
export interface DeskAddress {
  readonly port: number;
  /** Known to nobody but those who read the terminal: the first part of every path. */
  readonly token: string;
}

/** Names of this machine under which the desk answers: by any other it was reached by a trick. */
const listHosts = (port: number): string[] => [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];

const isToken = (said: string | undefined, token: string): boolean => {
  const [a, b] = [Buffer.from(said ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Why a request is not answered. */
export interface Refused {
  readonly status: number;
  readonly reason: string;
}

const refuse = (reason: keyof typeof deskWords.refused, status = 403): Refused => ({
  status,
  reason: deskWords.refused[reason],
});

/**
 * Turns away whatever does not come from the desk's own pages: a site that an editor visits meanwhile may ask anything
 * of this machine.
 */
export const findRefusal = (
  { method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { port, token }: DeskAddress,
): Refused | undefined => {
  const { host = '', origin } = headers;
  if (!listHosts(port).includes(host)) return refuse('host');
  if (origin !== undefined && origin !== `http://${host}`) return refuse('origin');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    // A link in a mail or on a page of the preview may open the desk, as a page and not within another.
    const isOpened = method === 'GET' && headers['sec-fetch-dest'] === 'document';
    if (!isOpened) return refuse('origin');
  }
  if (!isToken(url.split('/')[1]?.split('?')[0], token)) return refuse('token');
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return refuse('method', 405);
  if (origin === undefined) return refuse('origin');
  const said = headers[tokenHeader];
  return isToken(typeof said === 'string' ? said : undefined, token) ? undefined : refuse('token');
};

/**
 * Headers of every answer.
 * @param preview the origin of the preview, which alone is shown within a page
 */
export const toDeskHeaders = (preview: string | undefined): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${preview ?? "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});
