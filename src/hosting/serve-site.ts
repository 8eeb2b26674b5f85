import { readFile, stat } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { notFoundAddress } from '../domain/address.ts';
import { toFileType } from './file-types.ts';
import { type Found, findFile } from './find-file.ts';
import { readInlineDigests } from './inline-digests.ts';
import { type OpenServer, openServer } from './open-server.ts';
import { buildHeaderRules, type HeaderRule, toResponseHeaders } from './response-headers.ts';

/** What a host sends for an address. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** File to send, if any, and its bytes. */
  readonly path?: string;
  readonly size?: number;
}

const toFileAnswer = async (
  status: number,
  path: string,
  address: string,
  rules: readonly HeaderRule[],
): Promise<Answer> => {
  const { size, mtimeMs } = await stat(path);
  return {
    status,
    path,
    size,
    headers: {
      'Content-Type': toFileType(path),
      ETag: `"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`,
      ...toResponseHeaders(rules, address),
    },
  };
};

/** What a host finds for a site that stands below a base; at the base without its slash there is a folder. */
const findBelow = async (folder: string, asked: string, base: string): Promise<Found> => {
  if (base === '') return findFile(folder, asked);
  if (asked === base) return { kind: 'moved', to: `${base}/` };
  if (!asked.startsWith(`${base}/`)) return { kind: 'nothing' };
  const found = await findFile(folder, asked.slice(base.length));
  return found.kind === 'moved' ? { ...found, to: base + found.to } : found;
};

/** @param target what is asked for: an address, and perhaps a query, which a redirect keeps */
const toAnswer = async (
  folder: string,
  target: string,
  rules: readonly HeaderRule[],
  base: string,
): Promise<Answer> => {
  const [asked = ''] = target.split('?', 1);
  const found = await findBelow(folder, asked, base);
  if (found.kind === 'file') return toFileAnswer(200, found.path, found.address, rules);
  if (found.kind === 'moved') {
    return {
      status: 301,
      headers: {
        Location: `${found.to}${target.slice(asked.length)}`,
        ...toResponseHeaders(rules, notFoundAddress),
      },
    };
  }
  return toFileAnswer(404, join(folder, notFoundAddress), notFoundAddress, rules);
};

/**
 * Answers requests for a built site as a static host with the site's headers would: files, folders with
 * their slash, the page for lost readers.
 * @param base where the site stands on its host; see domain/addresses/base-path.ts
 */
export const toSiteListener =
  (folder: string, rules: readonly HeaderRule[], base = ''): RequestListener =>
  (request, response) => {
    const answer = async (): Promise<void> => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD', ...toResponseHeaders(rules, notFoundAddress) }).end();
        return;
      }
      const { status, headers, path, size = 0 } = await toAnswer(folder, request.url ?? '/', rules, base);
      if (status === 200 && request.headers['if-none-match'] === headers.ETag) {
        response.writeHead(304, headers).end();
        return;
      }
      response.writeHead(status, { ...headers, 'Content-Length': size });
      response.end(path === undefined || request.method === 'HEAD' ? undefined : await readFile(path));
    };
    answer().catch(() => {
      // The folder is being replaced, or was removed.
      if (response.headersSent) response.destroy();
      else response.writeHead(503, { ...toResponseHeaders(rules, notFoundAddress) }).end();
    });
  };

/**
 * Serves a built site on this machine only, with the headers that its hosts are to send.
 * @param port 0 for any that is free
 * @param base where the site stands on its host
 * @param extra headers of every response, in place of the site's own of that name
 */
export const serveSite = async (
  folder: string,
  port: number,
  base = '',
  extra: HeaderRule['headers'] = {},
): Promise<OpenServer> => {
  const rules: readonly HeaderRule[] = [
    ...buildHeaderRules(await readInlineDigests(folder)),
    { place: { kind: 'everywhere' }, headers: extra },
  ];
  return openServer(toSiteListener(folder, rules, base), port, 'localhost');
};
