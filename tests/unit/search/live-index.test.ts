import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { LiveIndex } from '../../../src/search/live-index.ts';

const server = createServer();

afterEach(() => {
  server.removeAllListeners('request');
  server.close();
});

/** Opens an index over a site whose pages a test answers itself, as they are asked for. */
const openIndex = async () => {
  const asked: (readonly [address: string, response: ServerResponse])[] = [];
  const told: string[] = [];
  server.on('request', ({ url = '' }, response: ServerResponse) => asked.push([url, response]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const index = new LiveIndex(
    { info: (message) => told.push(message), warn: (message) => told.push(message), show: () => undefined },
    [''],
  );
  index.setRoot(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  /** Waits for a page to be asked for. */
  const next = async (address: string): Promise<ServerResponse> => {
    await expect.poll(() => asked[0]?.[0]).toBe(address);
    const [, response] = asked.shift() ?? [];
    if (response === undefined) throw new Error('Nothing was asked for.');
    return response;
  };
  return { index, told, next };
};

const archive = '<a href="/articles/one/">One</a>';

test('a story that changes while it is read is read again', async () => {
  const { index, told, next } = await openIndex();
  const done = index.rebuild();
  (await next('/archive/')).end(archive);
  const former = await next('/articles/one/');
  index.forget(['articles/one/index.md']);
  await index.rebuild();
  former.end('<html lang="en"><body>Former</body></html>');
  (await next('/archive/')).end(archive);
  (await next('/articles/one/')).end('<html lang="en"><body>New</body></html>');
  await done;
  expect(told).toHaveLength(2);
});

test('what changed while a round failed has a round of its own', async () => {
  const { index, told, next } = await openIndex();
  const done = index.rebuild();
  const broken = await next('/archive/');
  await index.rebuild();
  broken.writeHead(500).end();
  (await next('/archive/')).end('');
  await done;
  expect(told[0]).toMatch(/^Search index not renewed: \/archive\/ answered 500/);
  expect(told).toHaveLength(2);
});
