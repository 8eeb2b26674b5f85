import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFile } from '../../../src/hosting/find-file.ts';
import type { OpenServer } from '../../../src/hosting/open-server.ts';
import { serveSite } from '../../../src/hosting/serve-site.ts';

let parent = '';
let folder = '';
let server: OpenServer;

/** Asks without tidying the path, as fetch would. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ host: 'localhost', port: server.port, path, method, headers }, (answer) => {
      let body = '';
      answer.on('data', (data: Buffer) => (body += data.toString()));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sourceline-serve-'));
  folder = join(parent, 'site');
  await mkdir(join(folder, 'geese'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'lost');
  await writeFile(join(folder, 'geese/index.html'), 'geese');
  await writeFile(join(folder, 'geese/rss.xml'), '<rss/>');
  await writeFile(join(folder, '_headers'), '/*');
  server = await serveSite(folder, 0);
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true, force: true });
});

describe('the server of npm start', () => {
  it('gives pages and files with their types', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask('/geese/?a=b')).toMatchObject({ status: 200, body: 'geese' });
    const feed = await ask('/geese/rss.xml');
    expect(feed.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect(feed.headers['access-control-allow-origin']).toBe('*');
  });

  it('leads to the slash, never to another host', async () => {
    expect((await ask('/geese')).headers.location).toBe('/geese/');
    expect((await ask('//geese')).headers.location).toBe('/geese/');
    expect((await ask('/geese?q=a%20b')).headers.location).toBe('/geese/?q=a%20b');
  });

  it.each([
    '/nowhere/',
    '/_headers',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/geese/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
  ])('has the page for lost readers at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('lost');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('sends nothing twice, and no body to HEAD', async () => {
    const first = await ask('/');
    const again = await ask('/', 'GET', { 'If-None-Match': String(first.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
    const head = await ask('/', 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe('4');
  });

  it('says so while the folder is not there, and goes on when it is', async () => {
    await rename(folder, `${folder}.away`);
    expect(await ask('/')).toMatchObject({ status: 503 });
    await rename(`${folder}.away`, folder);
    expect(await ask('/')).toMatchObject({ status: 200 });
  });

  it('takes nothing', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  });
});

describe('findFile', () => {
  it('looks for no file above the folder', async () => {
    expect(await findFile(folder, '/../secret.txt')).toEqual({ kind: 'nothing' });
    expect(await findFile(folder, 'secret.txt')).toEqual({ kind: 'nothing' });
    expect(await findFile(folder, '/geese')).toEqual({ kind: 'moved', to: '/geese/' });
  });
});
