import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskOptions, LookUp } from '../../../../src/desk/sources/ask.ts';
import { type Found, lookAt } from '../../../../src/desk/sources/look-at.ts';
import { isPrivateAddress } from '../../../../src/desk/sources/private-address.ts';
import { takeTurns } from '../../../../src/desk/sources/take-turns.ts';
import { onPage, type Playing, playOtherProtocol, playServer } from './playing-server.ts';

let server: Playing;
let secure: Playing;
let other: Pick<Playing, 'port' | 'stop'>;

beforeAll(async () => {
  [server, secure, other] = await Promise.all([playServer(), playServer(true), playOtherProtocol()]);
});
afterAll(async () => {
  await Promise.all([server.stop(), secure.stop(), other.stop()]);
});

/** Names that only these tests know. What they lead to changes from one question to the next. */
const names: Record<string, string[][]> = {
  'inside.example': [['127.0.0.2']],
  'partly.example': [['127.0.0.1', '10.0.0.1']],
  'mapped.example': [['::ffff:127.0.0.2']],
  'rebinding.example': [['127.0.0.1'], ['127.0.0.2']],
  'other.example': [['127.0.0.1'], ['127.0.0.1'], ['127.0.0.1']],
};

const lookUp: LookUp = (name, _, done) => {
  const answers = names[name] ?? [];
  const found = answers.length > 1 ? answers.shift() : answers[0];
  if (found === undefined) done(Object.assign(new Error(name), { code: 'ENOTFOUND' }), []);
  else
    done(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
};

const options: AskOptions = {
  // Long enough for any machine; what is to take too long is given less.
  timeout: 20_000,
  maxBytes: 200_000,
  // The server that plays stands for a public one; the rest of the machine is private.
  isForbidden: (address) => address !== '127.0.0.1' && isPrivateAddress(address),
  userAgent: 'test',
  lookUp,
};

const look = (path: string, passages: readonly string[] = []): Promise<Found> =>
  lookAt(new URL(path, `http://127.0.0.1:${String(server.port)}`), passages, takeTurns(0), {
    ...options,
    ...(/^\/(?:silent|dripping)$/.test(path) && { timeout: 300 }),
  });

/** What was found, in a line. */
const say = ({ state, why, to }: Found): string =>
  [state, ...(why === undefined ? [] : [why]), ...(to === undefined ? [] : [new URL(to).pathname])].join(
    ', ',
  );

describe('lookAt, of a page', () => {
  it.each([
    ['/page', 'reachable'],
    ['/page#part', 'reachable'],
    ['/empty', 'reachable'],
    ['/no-head', 'reachable'],
    ['/wrong-head', 'reachable'],
    ['/no-range', 'reachable'],
    ['/for-now', 'reachable'],
    ['/pdf', 'reachable'],
    ['/endless', 'reachable'],
    ['/bomb', 'reachable'],
    ['/', 'reachable'],
    ['/moved', 'moved, /page'],
    ['/moved-twice', 'moved, /page'],
    ['/moved-then-sent', 'moved, /for-now'],
    ['/missing', 'gone, HTTP 404'],
    ['/gone', 'gone, HTTP 410'],
    ['/moved-and-gone', 'gone, HTTP 404'],
    ['/to-front', 'gone, leads to the front page'],
    ['/to-front-for-now', 'refused, leads to the front page for now'],
    ['/forbidden', 'refused, HTTP 403'],
    ['/login', 'refused, HTTP 401'],
    ['/paid', 'refused, HTTP 402'],
    ['/teapot', 'refused, HTTP 418'],
    ['/legal', 'refused, HTTP 451'],
    ['/too-many', 'refused, HTTP 429'],
    ['/broken', 'unreachable, HTTP 500'],
    ['/busy', 'unreachable, HTTP 503'],
    ['/odd', 'unreachable, HTTP 999'],
    ['/without-place', 'unreachable, HTTP 302'],
    ['/circle', 'unreachable, redirects lead in a circle'],
    ['/itself', 'unreachable, redirects lead in a circle'],
    ['/to-nothing', 'unreachable, leads on to what is no address'],
    ['/to-mail', 'unreachable, leads on to mailto:'],
    ['/to-script', 'unreachable, leads on to javascript:'],
    ['/to-file', 'unreachable, leads on to file:'],
    ['/silent', 'unreachable, the answer takes too long'],
    ['/dropped', 'unreachable, the server breaks the connection off'],
    ['/large-header', 'unreachable, the server does not speak HTTP'],
  ])('says of %s: %s', async (path, said) => {
    expect(say(await look(path))).toBe(said);
  });

  it('tells who asks for fewer requests', async () => {
    expect((await look('/too-many')).isTooMuch).toBe(true);
    expect((await look('/forbidden')).isTooMuch).toBe(false);
  });

  it('asks for no more of a page than whether it is there', async () => {
    const before = server.asked.length;
    await look('/page');
    await look('/no-head');
    expect(server.asked.slice(before).map(({ line, range }) => [line, range])).toEqual([
      ['HEAD /page', undefined],
      ['HEAD /no-head', undefined],
      ['GET /no-head', 'bytes=0-1023'],
    ]);
  });

  it('says what is wrong with a server', async () => {
    const at = async (url: string): Promise<string> =>
      say(await lookAt(new URL(url), [], takeTurns(0), options));
    const port = String(secure.port);
    expect(await at(`https://other.example:${port}/page`)).toBe(
      'unreachable, the certificate of the server is not valid',
    );
    expect(await at(`https://127.0.0.1:${String(server.port)}/page`)).toBe(
      'unreachable, no secure connection can be made',
    );
    expect(await at(`http://127.0.0.1:${String(other.port)}/`)).toBe(
      'unreachable, the server does not speak HTTP',
    );
    expect(await at('http://127.0.0.1:1/')).toBe('unreachable, the server refuses connections');
    expect(await at('http://nowhere.example/')).toBe('unreachable, the name of the server is not known');
  });
});

describe('lookAt, of words on a page', () => {
  const words = [onPage];

  it.each([
    ['/page', 'reachable'],
    ['/moved', 'moved, /page'],
    ['/gzip', 'reachable'],
    ['/brotli', 'reachable'],
    ['/deflate', 'reachable'],
    ['/cut-gzip', 'reachable'],
    ['/wrong-charset', 'reachable'],
    ['/no-type', 'reachable'],
    ['/text', 'reachable'],
    ['/changed', 'changed'],
    ['/empty', 'changed'],
    ['/missing', 'gone, HTTP 404'],
    ['/forbidden', 'refused, HTTP 403'],
    ['/not-gzip', 'unreachable, the answer cannot be unpacked'],
    ['/dripping', 'unreachable, the answer takes too long'],
    ['/broken-off', 'unreachable, the server breaks the connection off'],
    ['/to-front', 'gone, leads to the front page'],
  ])('says of %s: %s', async (path, said) => {
    expect(say(await look(path, words))).toBe(said);
  });

  it('says where words are not, behind a redirect', async () => {
    const found = await look('/moved-and-changed', words);
    expect([found.state, found.isThere, found.to]).toEqual(['changed', [false], undefined]);
    expect(found.why).toBe(`moved to http://127.0.0.1:${String(server.port)}/changed`);
  });

  it('cannot tell of what is no text, nor of what it has not read', async () => {
    expect(await look('/pdf', words)).toMatchObject({ state: 'reachable', isThere: [undefined] });
    expect(await look('/endless', words)).toMatchObject({ state: 'reachable', isThere: [undefined] });
    expect(await look('/bomb', words)).toMatchObject({ state: 'reachable', isThere: [undefined] });
  });

  it('tells of each passage whether it is there', async () => {
    const found = await look('/page', [onPage, 'Eight did not', 'SEVEN GEESE']);
    expect(found).toMatchObject({ state: 'changed', isThere: [true, false, true] });
  });

  it('says who stands between a reader and the page for now', async () => {
    const from = new URL(`http://other.example:${String(server.port)}/to-consent`);
    expect(say(await lookAt(from, words, takeTurns(0), options))).toBe(
      `refused, leads to 127.0.0.1:${String(server.port)} for now`,
    );
    expect(say(await lookAt(from, ['Consent to geese'], takeTurns(0), options))).toBe('reachable');
  });

  it('asks once', async () => {
    const before = server.asked.length;
    await look('/forbidden', words);
    expect(server.asked.slice(before).map(({ line }) => line)).toEqual(['GET /forbidden']);
  });
});

describe('lookAt, of this machine and private networks', () => {
  const refusal = 'unreachable, leads to this machine or a private network';

  it.each(['/to-machine', '/to-mapped', '/to-number', '/to-metadata', '/to-network', '/to-name'])(
    'does not follow %s',
    async (path) => {
      expect(say(await look(path))).toBe(refusal);
    },
  );

  it.each(['inside.example', 'partly.example', 'mapped.example', '127.0.0.2', '[::1]', '10.1.2.3', '0x7f.2'])(
    'asks nothing of %s',
    async (host) => {
      const url = new URL(`http://${host}:${String(server.port)}/page`);
      const before = server.asked.length;
      expect(say(await lookAt(url, [], takeTurns(0), options))).toBe(refusal);
      expect(server.asked.length).toBe(before);
    },
  );

  it('asks the very address that was judged, and judges again for the next request', async () => {
    const url = new URL(`http://rebinding.example:${String(server.port)}/wrong-head`);
    const before = server.asked.length;
    // Asked twice, since HEAD is answered badly: the second time the name leads inside.
    expect(say(await lookAt(url, [], takeTurns(0), options))).toBe(refusal);
    expect(server.asked.slice(before).map(({ line }) => line)).toEqual(['HEAD /wrong-head']);
  });

  it('does so if told to', async () => {
    const found = await lookAt(
      new URL(`http://127.0.0.1:${String(server.port)}/to-machine`),
      [],
      takeTurns(0),
      { ...options, isForbidden: () => false },
    );
    expect(say(found)).toBe('unreachable, the server refuses connections');
  });
});
