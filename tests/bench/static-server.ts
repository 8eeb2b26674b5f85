import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const compressors = [
  ['br', promisify(brotliCompress)],
  ['gzip', promisify(gzip)],
] as const;

interface Answer {
  readonly type: string;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

/** Files that stand for those of the folder, by address; they need not exist there. */
export type Replacements = ReadonlyMap<string, string | Buffer>;

interface ServerOptions {
  readonly pageHeaders?: Readonly<Record<string, string>>;
  readonly compresses?: boolean;
}

export interface StaticServer {
  /** "http://127.0.0.1:12345" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a finished site as a static host does: compressed, and compressed only once.
 * @param pageHeaders what the host says besides with every page
 * @param compresses false where nobody looks at bytes: to make them few costs more than to read them
 */
export const serveFolder = async (
  folder: string,
  replacements: Replacements,
  { pageHeaders = {}, compresses = true }: ServerOptions = {},
): Promise<StaticServer> => {
  const answers = new Map<string, Promise<Answer | undefined>>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    const accepted = compresses ? (request.headers['accept-encoding'] ?? '') : '';
    const key = `${accepted} ${address}`;
    const known = answers.get(key) ?? loadAnswer(folder, address, accepted, replacements);
    answers.set(key, known);
    const found = await known;
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'Content-Type': found.type,
        'Content-Length': found.body.length,
        // Files under these carry their digest in their name.
        'Cache-Control': /^\/(?:_astro|pictures)\//.test(address)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
        ...(found.encoding === undefined ? {} : { 'Content-Encoding': found.encoding }),
        ...(found.type.startsWith('text/html') ? pageHeaders : {}),
      })
      .end(found.body);
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(bound.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const loadAnswer = async (
  folder: string,
  address: string,
  accepted: string,
  replacements: Replacements,
): Promise<Answer | undefined> => {
  const path = address.endsWith('/') ? `${address}index.html` : address;
  const replaced = replacements.get(address);
  const plain =
    replaced === undefined
      ? await readFile(join(folder, normalize(path))).catch(() => undefined)
      : Buffer.from(replaced);
  if (!plain) return undefined;
  const type = types[extname(path)] ?? 'application/octet-stream';
  // Fonts are compressed by their format.
  const compressor = type.startsWith('font/')
    ? undefined
    : compressors.find(([encoding]) => accepted.split(/,\s*/).includes(encoding));
  return {
    type,
    encoding: compressor?.[0],
    body: compressor ? await compressor[1](plain) : plain,
  };
};
