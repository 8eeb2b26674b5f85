import { describe, expect, it } from 'vitest';
import { findRefusal, toDeskHeaders } from '../../../../src/desk/desk-form/guard.ts';

const at = { port: 4400, token: 'the-token-of-this-run' };
const own = { host: '127.0.0.1:4400', origin: 'http://127.0.0.1:4400', 'x-sourceline-desk': at.token };

const ask = (headers: Record<string, string>, method = 'POST', url = `/${at.token}/articles/a/save`) =>
  findRefusal({ method, url, headers }, at);

describe('findRefusal', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a page', { host: '127.0.0.1:4400' }, 'GET'],
    ['a page by the other name of this machine', { host: 'localhost:4400' }, 'GET'],
    [
      'a page that a mail leads to',
      { host: '127.0.0.1:4400', 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' },
      'GET',
    ],
    ['a save', own, 'POST'],
    [
      'a save by a browser that says where it comes from',
      { ...own, 'sec-fetch-site': 'same-origin' },
      'POST',
    ],
  ])('lets in %s', (_, headers, method) => {
    expect(ask(headers, method)).toBeUndefined();
  });

  const { host, origin } = own;
  it.each<[string, Record<string, string>, string, string, number, string]>([
    ['a name that was made to lead here', { ...own, host: 'evil.example:4400' }, 'POST', '', 403, 'machine'],
    ['another port', { host: '127.0.0.1:80' }, 'GET', '', 403, 'machine'],
    ['no name', {}, 'GET', '', 403, 'machine'],
    ['another site', { ...own, origin: 'https://evil.example' }, 'POST', '', 403, 'own pages'],
    [
      'another port of this machine',
      { ...own, origin: 'http://127.0.0.1:4321' },
      'POST',
      '',
      403,
      'own pages',
    ],
    ['a page in a closed box', { ...own, origin: 'null' }, 'POST', '', 403, 'own pages'],
    ['nobody', { host, 'x-sourceline-desk': at.token }, 'POST', '', 403, 'own pages'],
    ['another site that reads', { host, origin: 'https://evil.example' }, 'GET', '', 403, 'own pages'],
    [
      'a picture on another site',
      { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' },
      'GET',
      '',
      403,
      'own pages',
    ],
    [
      'a page within that of another site',
      { host, 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'iframe' },
      'GET',
      '',
      403,
      'own pages',
    ],
    [
      'a form of another site',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' },
      'POST',
      '',
      403,
      'own pages',
    ],
    ['a save without the token', { host, origin }, 'POST', '', 403, 'earlier run'],
    [
      'a save with another token',
      { ...own, 'x-sourceline-desk': 'the-token-of-that-run' },
      'POST',
      '',
      403,
      'earlier run',
    ],
    ['an address without the token', own, 'GET', '/', 403, 'earlier run'],
    ['an address of another run', own, 'POST', '/the-token-of-that-run/articles/a/save', 403, 'earlier run'],
    ['an address that begins like ours', own, 'GET', `/${at.token}x/`, 403, 'earlier run'],
    ['another method', own, 'PUT', '', 405, 'asked for in this way'],
    [
      'whoever asks what is allowed',
      { ...own, 'access-control-request-method': 'POST' },
      'OPTIONS',
      '',
      405,
      'asked for in this way',
    ],
  ])('turns away %s', (_, headers, method, url, status, reason) => {
    const refused = ask(headers, method, url === '' ? undefined : url);
    expect(refused?.status).toBe(status);
    expect(refused?.reason).toContain(reason);
  });
});

describe('toDeskHeaders', () => {
  it('allow nothing but the desk’s own files, and its preview in a frame', () => {
    const policy = toDeskHeaders('http://localhost:4321')['Content-Security-Policy'];
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; frame-src http://localhost:4321; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(Object.keys(toDeskHeaders(undefined))).not.toContain('Access-Control-Allow-Origin');
    expect(toDeskHeaders(undefined)['Content-Security-Policy']).toContain("frame-src 'none'");
  });
});
