import { type LookupAddress, type LookupAllOptions, lookup as lookUpBySystem } from 'node:dns';
import {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as askPlain,
} from 'node:http';
import { request as askSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { codeOf } from '../error-code.ts';

/** Looks a name up, every address of it. */
export type LookUp = (
  name: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** How much may be asked of a server, and of us. */
export interface AskLimits {
  /** Milliseconds for a whole answer, however slowly it comes. */
  readonly timeout: number;
  /** Bytes of a page that are read, as they are once unpacked. */
  readonly maxBytes: number;
}

/** How requests are made. */
export interface AskOptions extends AskLimits {
  /** Whether nothing may be asked of a machine at an IP address. */
  readonly isForbidden: (address: string) => boolean;
  /** Says who asks. */
  readonly userAgent: string;
  /** How names are looked up; left out, as the system does. */
  readonly lookUp?: LookUp;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Of the body what was asked for, unpacked. */
  readonly body: Uint8Array;
  /** Whether there is more of it. */
  readonly isCut: boolean;
}

/** Why there is no answer, in words for the report. */
export interface NoAnswer {
  readonly why: string;
}

/** What is asked for: whether the page is there, a little of it, or its text. */
export type Wanted = 'head' | 'start' | 'page';

class Forbidden extends Error {}

const inPrivateNetwork = 'leads to this machine or a private network';

/**
 * Looks a name up for a connection that is about to be made to what is found, so that a name that leads elsewhere a
 * moment later gains nothing by it. One private address among others is enough to be refused.
 */
const toLookup =
  ({ isForbidden, lookUp = lookUpBySystem }: AskOptions): LookupFunction =>
  (name, options, done) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        done(error, '');
      } else if (found.some(({ address }) => isForbidden(address))) {
        done(new Forbidden(), '');
      } else if (options.all === true) {
        done(null, found);
      } else {
        done(null, found[0]?.address ?? '', found[0]?.family);
      }
    });
  };

/** What went wrong, for people: codes of Node.js, OpenSSL and zlib. */
const reasons: readonly (readonly [code: RegExp, words: string])[] = [
  [/^(?:ENOTFOUND|EAI_)/, 'the name of the server is not known'],
  [/^ECONNREFUSED$/, 'the server refuses connections'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the server breaks the connection off'],
  [/^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, 'the server does not answer'],
  [/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/, 'the certificate of the server is not valid'],
  [/^(?:ERR_SSL|EPROTO)/, 'no secure connection can be made'],
  [/^HPE_/, 'the server does not speak HTTP'],
  [/^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/, 'the answer cannot be unpacked'],
];

const toReason = (error: unknown): string => {
  if (error instanceof Forbidden) return inPrivateNetwork;
  const code = codeOf(error);
  return reasons.find(([pattern]) => pattern.test(code))?.[1] ?? `no answer (${code || 'unknown reason'})`;
};

/** The body as it is once unpacked. What breaks off is read as far as it came. */
const unpack = (response: IncomingMessage): Readable => {
  const packed = { finishFlush: constants.Z_SYNC_FLUSH };
  switch ((response.headers['content-encoding'] ?? '').trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return response.pipe(createGunzip(packed));
    case 'deflate':
      return response.pipe(createInflate(packed));
    case 'br':
      return response.pipe(createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }));
    default:
      return response;
  }
};

const readBody = async (
  response: IncomingMessage,
  maxBytes: number,
): Promise<Pick<Answer, 'body' | 'isCut'>> => {
  const stream = unpack(response);
  // Else what goes wrong with the connection would not end the unpacking.
  response.on('error', (error) => stream.destroy(error));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    // Leaving the loop destroys the stream.
    if (size > maxBytes) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, maxBytes), isCut: size > maxBytes };
};

/** What is read of a body where only its being there matters. */
const startBytes = 1024;

const toHeaders = (wanted: Wanted, userAgent: string): Readonly<Record<string, string>> => ({
  'user-agent': userAgent,
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-encoding': wanted === 'page' ? 'gzip, br' : 'identity',
  ...(wanted === 'start' && { range: `bytes=0-${String(startBytes - 1)}` }),
});

/**
 * Asks a server once, and follows nothing. The certificate must be right, the machine public.
 * @param url of http or https
 */
export const ask = async (url: URL, wanted: Wanted, options: AskOptions): Promise<Answer | NoAnswer> => {
  const { timeout, maxBytes, isForbidden, userAgent } = options;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  // Of a number nothing is looked up.
  if (isIP(literal) !== 0 && isForbidden(literal)) return { why: inPrivateNetwork };
  const limit = AbortSignal.timeout(timeout);
  let asked: ClientRequest | undefined;
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      asked = (url.protocol === 'https:' ? askSecure : askPlain)(
        url,
        {
          method: wanted === 'head' ? 'HEAD' : 'GET',
          headers: toHeaders(wanted, userAgent),
          // A connection of its own for each request: none is kept that was made for another name.
          agent: false,
          lookup: toLookup(options),
          signal: limit,
        },
        resolve,
      );
      asked.on('error', reject);
      asked.on('socket', (socket) => {
        socket.once('connect', () => {
          if (isForbidden(socket.remoteAddress ?? '')) socket.destroy(new Forbidden());
        });
      });
      asked.end();
    });
    const { statusCode: status = 0, headers } = response;
    const isRead = wanted === 'page' && status >= 200 && status < 300;
    const body = isRead ? await readBody(response, maxBytes) : { body: new Uint8Array(), isCut: true };
    return { status, headers, ...body };
  } catch (error) {
    return { why: limit.aborted ? 'the answer takes too long' : toReason(error) };
  } finally {
    asked?.destroy();
  }
};
