import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer as createRaw, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { certificate } from './certificate.ts';

/** A server that was started, with what it was asked. */
export interface Playing {
  readonly port: number;
  /** "GET /page", with the moment in milliseconds. */
  readonly asked: readonly {
    readonly line: string;
    readonly at: number;
    readonly range: string | undefined;
  }[];
  readonly stop: () => Promise<void>;
}

const page = (words: string): string =>
  `<!doctype html><html lang="en"><title>Geese</title><main><p>${words}</p></main>`;

/** On every page that has any words. */
export const onPage = 'Seven geese crossed the bridge, & nobody “counted” them';

const sound = page('Seven <b>geese</b> crossed\nthe bridge, &amp; nobody &ldquo;counted&rdquo; them');

type Play = (request: IncomingMessage, response: Parameters<RequestListener>[1]) => void;

const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: string | Uint8Array = ''): Play =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

const redirect = (status: number, location: string): Play => answer(status, { location });

/** A body that never ends, as long as anybody reads it. */
const endless: Play = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  // To HEAD nothing is ever too much to write.
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const chunk = Buffer.alloc(65_536, 'x');
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
};

/** A letter every fifty milliseconds. */
const dripping: Play = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drip = setInterval(() => response.write('x'), 50);
  response.on('close', () => {
    clearInterval(drip);
  });
};

const zeros = Buffer.alloc(50_000_000);

/** What is at each path. */
const plays: Readonly<Record<string, Play>> = {
  '/': answer(200, {}, page('The front page')),
  '/page': answer(200, {}, sound),
  '/changed': answer(200, {}, page('Eight geese crossed the bridge')),
  '/gone': answer(410),
  '/missing': answer(404),
  '/forbidden': answer(403),
  '/login': answer(401),
  '/paid': answer(402),
  '/legal': answer(451),
  '/odd': answer(999),
  '/teapot': answer(418),
  '/broken': answer(500),
  '/busy': answer(503, { 'retry-after': '3600' }),
  '/too-many': answer(429, { 'retry-after': '60' }),
  '/empty': answer(204),
  '/no-head': (request, response) => {
    answer(request.method === 'HEAD' ? 405 : 200, {}, sound)(request, response);
  },
  '/wrong-head': (request, response) => {
    answer(request.method === 'HEAD' ? 404 : 200, {}, sound)(request, response);
  },
  '/no-range': (request, response) => {
    answer(request.method === 'HEAD' ? 500 : 416)(request, response);
  },
  '/moved': redirect(301, '/page'),
  '/moved-twice': redirect(308, '/moved'),
  '/moved-then-sent': redirect(301, '/for-now'),
  '/for-now': redirect(302, '/page'),
  '/moved-and-changed': redirect(301, '/changed'),
  '/moved-and-gone': redirect(301, '/missing'),
  '/to-front': redirect(301, '/'),
  '/to-front-for-now': redirect(302, '/'),
  '/circle': redirect(302, '/other-circle'),
  '/other-circle': redirect(302, '/circle'),
  '/itself': redirect(302, '/itself#part'),
  '/to-nothing': redirect(302, 'http://['),
  '/to-mail': redirect(302, 'mailto:geese@example.com'),
  '/to-script': redirect(301, 'javascript:alert(1)'),
  '/to-file': redirect(302, 'file:///etc/passwd'),
  '/to-machine': redirect(302, 'http://127.0.0.2:1/'),
  '/to-mapped': redirect(302, 'http://[::ffff:127.0.0.2]:1/'),
  '/to-number': redirect(302, 'http://2130706434:1/'),
  '/to-metadata': redirect(302, 'http://169.254.169.254/latest/meta-data/'),
  '/to-network': redirect(302, 'http://192.168.0.1/'),
  '/to-name': redirect(302, 'http://inside.example:1/'),
  '/consent': answer(200, {}, page('Consent to geese')),
  '/to-consent': (request, response) => {
    const port = String(request.socket.localPort);
    redirect(302, `http://127.0.0.1:${port}/consent`)(request, response);
  },
  '/without-place': answer(302),
  '/endless': endless,
  '/dripping': dripping,
  '/silent': () => undefined,
  '/bomb': answer(200, { 'content-encoding': 'gzip' }, gzipSync(zeros)),
  '/gzip': answer(200, { 'content-encoding': 'gzip' }, gzipSync(sound)),
  '/brotli': answer(200, { 'content-encoding': 'br' }, brotliCompressSync(sound)),
  '/deflate': answer(200, { 'content-encoding': 'deflate' }, deflateSync(sound)),
  '/not-gzip': answer(200, { 'content-encoding': 'gzip' }, sound),
  '/cut-gzip': answer(
    200,
    { 'content-encoding': 'gzip' },
    gzipSync(sound + 'x'.repeat(99_999)).subarray(0, -60),
  ),
  '/wrong-charset': answer(200, { 'content-type': 'text/html; charset=goose-8' }, sound),
  '/no-type': answer(200, { 'content-type': '' }, sound),
  '/text': answer(200, { 'content-type': 'text/plain' }, `So: ${onPage}.`),
  '/pdf': answer(200, { 'content-type': 'application/pdf' }, '%PDF-1.7'),
  '/broken-off': (_, response) => {
    response.writeHead(200, { 'content-length': '9999' }).write('x');
    setTimeout(() => response.destroy(), 20);
  },
  '/dropped': (request) => request.socket.destroy(),
  '/large-header': answer(200, { 'x-goose': 'x'.repeat(60_000) }),
  '/available': (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://archive.example');
    const asked = searchParams.get('url') ?? '';
    const closest = {
      available: true,
      url: `http://web.archive.org/web/${searchParams.get('timestamp') ?? ''}101500/${asked}`,
    };
    response.end(JSON.stringify({ archived_snapshots: asked.endsWith('/gone') ? { closest } : {} }));
  },
  '/odd-archive': answer(
    200,
    {},
    '{"archived_snapshots":{"closest":{"available":true,"url":"javascript:alert(1)"}}}',
  ),
  '/no-archive': answer(200, {}, '<p>Not today'),
};

const listen = async (
  server: Pick<Server, 'listen' | 'address' | 'close'>,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
};

/** Starts a server that plays everything that pages on the web do. */
export const playServer = async (isSecure = false): Promise<Playing> => {
  const asked: { line: string; at: number; range: string | undefined }[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push({
      line: `${request.method ?? ''} ${request.url ?? ''}`,
      at: performance.now(),
      range: request.headers.range,
    });
    const play = plays[(request.url ?? '').replace(/\?.*/s, '')] ?? answer(404);
    play(request, response);
  };
  const server = isSecure ? createSecure(certificate, listener) : createPlain(listener);
  const { port, stop } = await listen(server);
  return {
    port,
    asked,
    stop: () => {
      server.closeAllConnections();
      return stop();
    },
  };
};

/** Starts a server that speaks another language. */
export const playOtherProtocol = async (): Promise<Pick<Playing, 'port' | 'stop'>> => {
  const sockets = new Set<Socket>();
  const server = createRaw((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.end('220 goose.example ESMTP\r\n');
  });
  const { port, stop } = await listen(server as unknown as Server);
  return {
    port,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return stop();
    },
  };
};
