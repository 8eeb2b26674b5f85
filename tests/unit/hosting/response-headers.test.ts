import { describe, expect, it } from 'vitest';
import { formatPolicy } from '../../../src/hosting/content-security-policy.ts';
import { formatCaddy } from '../../../src/hosting/format-caddy.ts';
import { formatHeadersFile } from '../../../src/hosting/format-headers-file.ts';
import { formatNginx } from '../../../src/hosting/format-nginx.ts';
import { joinInlineDigests, parseInlineDigests } from '../../../src/hosting/inline-digests.ts';
import {
  buildHeaderRules,
  type HeaderRule,
  toResponseHeaders,
} from '../../../src/hosting/response-headers.ts';

const digests = { scripts: ["'sha256-AAA='"], styles: ["'sha256-BBB='", "'sha256-CCC='"] };
const rules = buildHeaderRules(digests);

describe('the policy of the header', () => {
  it('forbids all but the site’s own, and what it cannot name by digest', () => {
    expect(formatPolicy(digests)).toBe(
      "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-AAA='; style-src 'self' 'sha256-BBB=' 'sha256-CCC='",
    );
  });

  it('is read from the pages, each digest once, in an order that is always the same', () => {
    const page = (script: string, style: string): string =>
      `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-${script}'; style-src 'self' 'sha256-${style}';">`;
    const first = parseInlineDigests(page('B=', 'C='));
    const second = parseInlineDigests(page('A=', 'C='));
    expect(first).toEqual({ scripts: ["'sha256-B='"], styles: ["'sha256-C='"] });
    expect(joinInlineDigests([first, second])).toEqual(joinInlineDigests([second, first, second]));
    expect(joinInlineDigests([first, second])).toEqual({
      scripts: ["'sha256-A='", "'sha256-B='"],
      styles: ["'sha256-C='"],
    });
    expect(parseInlineDigests('<p>no policy')).toEqual({ scripts: [], styles: [] });
  });
});

describe('the headers of an address', () => {
  it.each([
    ['/', 'no-cache', undefined, undefined],
    ['/articles/geese/', 'no-cache', undefined, undefined],
    ['/_astro/geese.abc.webp', 'public, max-age=31536000, immutable', undefined, undefined],
    ['/pagefind/fragment/en_1.pf_fragment', 'public, max-age=31536000, immutable', undefined, undefined],
    ['/pagefind/pagefind.js', 'no-cache', undefined, undefined],
    ['/rss.xml', 'no-cache', 'application/rss+xml; charset=utf-8', '*'],
    ['/topics/geese/atom.xml', 'no-cache', 'application/atom+xml; charset=utf-8', '*'],
    ['/feeds/2/feed.json', 'no-cache', 'application/feed+json; charset=utf-8', '*'],
    ['/feeds.opml', 'no-cache', 'text/x-opml; charset=utf-8', '*'],
    ['/articles/geese/index.md', 'no-cache', 'text/markdown; charset=utf-8', '*'],
    ['/articles/geese/counted.csv', 'no-cache', 'text/csv; charset=utf-8', '*'],
    ['/articles/geese/oembed.json', 'no-cache', 'application/json; charset=utf-8', '*'],
    ['/articles/geese/evidence.json', 'no-cache', 'application/json; charset=utf-8', '*'],
    ['/articles/geese/evidence.jsonld', 'no-cache', 'application/ld+json; charset=utf-8', '*'],
    ['/api/topics/geese.json', 'no-cache', 'application/json; charset=utf-8', '*'],
    ['/schemas/evidence.schema.json', 'no-cache', 'application/schema+json; charset=utf-8', '*'],
    ['/articles/not-rss.xml', 'no-cache', undefined, undefined],
  ])('%s', (address, cache, type, origin) => {
    const headers = toResponseHeaders(rules, address);
    expect(headers['Cache-Control']).toBe(cache);
    expect(headers['Content-Type']).toBe(type);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });
});

describe('the file of headers', () => {
  const file = formatHeadersFile(rules);

  it('keeps to the limits of Cloudflare Pages: a hundred rules, two thousand characters a line, a star a path', () => {
    const lines = file.trimEnd().split('\n');
    const paths = lines.filter((line) => !line.startsWith(' '));
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(paths.filter((path) => !/^\/[^*]*\*?[^*]*$/.test(path))).toEqual([]);
  });

  it('gives no header to one address twice: hosts would join the values', () => {
    const parsed: { pattern: RegExp; names: string[] }[] = [];
    for (const line of file.trimEnd().split('\n')) {
      if (line.startsWith('/')) {
        const escaped = line.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
        parsed.push({ pattern: new RegExp(`^${escaped.join('.*')}$`), names: [] });
      } else parsed.at(-1)?.names.push(line.trim().split(':')[0] ?? '');
    }
    const addresses = [
      '/',
      '/articles/a/b.csv',
      '/rss.xml',
      '/api/rss.xml',
      '/topics/a/rss.xml',
      '/_astro/a.js',
      '/api/a.json',
    ];
    for (const address of addresses) {
      const names = parsed.filter(({ pattern }) => pattern.test(address)).flatMap((rule) => rule.names);
      if (address !== '/api/rss.xml') expect(new Set(names).size, address).toBe(names.length);
      else expect(new Set(names).size).toBeLessThan(names.length);
    }
  });
});

describe('the snippets', () => {
  const awkward: readonly HeaderRule[] = [
    { place: { kind: 'everywhere' }, headers: { 'X-Word': 'say "geese" and \\' } },
    { place: { kind: 'folder', path: '/kept/' }, headers: { 'Cache-Control': 'max-age=9', 'X-Kept': 'yes' } },
    { place: { kind: 'file', name: 'a.b.txt' }, headers: { 'Content-Type': 'text/plain' } },
    { place: { kind: 'ending', ending: '.c' }, headers: { 'Content-Type': 'text/c' } },
  ];

  it('of nginx says each header once, around all places, and what differs in variables', () => {
    const lines = formatNginx(awkward).split('\n');
    expect(lines.filter((line) => /^(?:add_header|set|location) /.test(line))).toEqual([
      'set $sourceline_cache_control "no-cache";',
      'set $sourceline_x_kept "";',
      String.raw`add_header X-Word "say \"geese\" and \\" always;`,
      'add_header Cache-Control $sourceline_cache_control always;',
      'add_header X-Kept $sourceline_x_kept always;',
      'location ~ ^/_(?:headers|redirects)$ { return 404; }',
      'location /kept/ { set $sourceline_cache_control "max-age=9"; set $sourceline_x_kept "yes"; }',
      String.raw`location ~ /a\.b\.txt$ { types { } default_type "text/plain"; }`,
      String.raw`location ~ \.c$ { types { } default_type "text/c"; }`,
    ]);
  });

  it('of Caddy sets what differs for files that are there, and the default where nothing was said', () => {
    const snippet = formatCaddy(awkward);
    expect(snippet).toContain(String.raw`X-Word "say \"geese\" and \\"`);
    expect(snippet).toContain('\t@sourceline2 {\n\t\tpath */a.b.txt\n\t\tfile\n\t}');
    expect(snippet).toContain('\t@sourceline3 {\n\t\tpath *.c\n\t\tfile\n\t}');
    expect(snippet).toContain('\theader ?Cache-Control "no-cache"');
    expect(snippet.split('{').length).toBe(snippet.split('}').length);
  });

  it('send compressed forms that lie beside files, each server by its own words', () => {
    expect(formatNginx(awkward)).not.toContain('_static');
    expect(formatNginx(awkward, [], '', ['gz'])).toMatch(/^gzip_types .*\ngzip_static on;$/m);
    expect(formatNginx(awkward, [], '', ['gz'])).not.toContain('brotli');
    expect(formatNginx(awkward, [], '/news', ['br', 'gz'])).toContain(
      '\nbrotli_static on;\ngzip_static on;\n',
    );
    expect(formatCaddy(awkward)).not.toContain('precompressed');
    expect(formatCaddy(awkward, [], '', ['br', 'gz'])).toContain(
      '\tfile_server {\n\t\tprecompressed br gzip\n\t}\n',
    );
    const below = formatCaddy(awkward, [], '/news', ['gz']);
    expect(below).toContain('\tfile_server /news/* {\n\t\tprecompressed gzip\n\t}\n');
    expect(below).toContain('\t\tfile_server /news/404.html {\n\t\t\tprecompressed gzip\n\t\t}\n');
  });

  it('have everything compressed that is text', () => {
    const types = ['application/rss+xml', 'application/feed+json', 'application/json', 'image/svg+xml'];
    const nginx = formatNginx(rules);
    for (const type of [...types, 'text/csv', 'text/markdown']) {
      expect(nginx).toMatch(
        new RegExp(String.raw`^gzip_types .*\b${type.replace('+', String.raw`\+`)}\b`, 'm'),
      );
    }
    // A character set in the type would keep nginx from knowing it.
    expect(nginx).toContain('types { } default_type "application/feed+json";');
    expect(nginx).toMatch(/^charset_types .*application\/feed\+json/m);
    const caddy = formatCaddy(rules);
    for (const type of [...types, 'text/']) expect(caddy).toContain(`\t\t\theader Content-Type ${type}*\n`);
  });

  it('take further lines into their block', () => {
    expect(formatNginx(awkward, ['location = /old/ { return 301 /new/; }'])).toMatch(
      /\nlocation = \/old\/ \{ return 301 \/new\/; \}\n$/,
    );
    expect(formatCaddy(awkward, ['redir /old/ /new/ permanent'])).toContain(
      '\tredir /old/ /new/ permanent\n\tfile_server\n',
    );
  });
});

describe('a site below a folder of its host', () => {
  const some: readonly HeaderRule[] = [
    { place: { kind: 'everywhere' }, headers: { 'X-Everywhere': 'a' } },
    { place: { kind: 'folder', path: '/_astro/' }, headers: { 'Cache-Control': 'immutable' } },
    { place: { kind: 'file', name: 'rss.xml' }, headers: { 'X-Feed': 'b' } },
    { place: { kind: 'ending', ending: '.csv' }, headers: { 'X-Rows': 'c' } },
  ];

  it('has headers of its own files alone in the file that hosts read', () => {
    expect(formatHeadersFile(some, '/my.news').match(/^\/.*/gm)).toEqual([
      '/my.news/*',
      '/my.news/_astro/*',
      '/my.news/rss.xml',
      '/my.news/*/rss.xml',
      '/my.news/*.csv',
    ]);
  });

  it('is a place of its own for nginx, whose rules are all within it', () => {
    const lines = formatNginx(some, ['location = "/my.news/old/" { }'], '/my.news').split('\n');
    const start = lines.indexOf('location ^~ /my.news/ {');
    expect(lines[start - 1]).toBe('location = /my.news { absolute_redirect off; return 301 /my.news/; }');
    const before = lines.slice(0, start - 1).filter((line) => !line.startsWith('#'));
    expect(before).toEqual([
      'set $sourceline_cache_control "no-cache";',
      'set $sourceline_x_feed "";',
      'set $sourceline_x_rows "";',
    ]);
    expect(lines).toContain('error_page 403 404 =404 /my.news/404.html;');
    expect(lines).toContain(String.raw`location ~ ^/my\.news/_(?:headers|redirects)$ { return 404; }`);
    expect(lines).toContain('location /my.news/_astro/ { set $sourceline_cache_control "immutable"; }');
    expect(lines.slice(-3)).toEqual(['location = "/my.news/old/" { }', '}', '']);
  });

  it('is all that Caddy’s rules are for', () => {
    const snippet = formatCaddy(some, [], '/my.news');
    for (const line of [
      '\tencode /my.news/* {',
      '\theader /my.news/* {',
      '\theader /my.news/* ?Cache-Control "no-cache"',
      '\t\tpath /my.news/_astro/*',
      String.raw`		path_regexp ^/my\.news(/.*)?/rss\.xml$`,
      String.raw`		path_regexp ^/my\.news(/.*)?\.csv$`,
      '\t@sourceline_unserved path /my.news/_headers /my.news/_redirects',
      '\tredir /my.news /my.news/ permanent',
      '\tfile_server /my.news/*',
      '\t\trewrite /my.news/* /my.news/404.html',
      '\t\tfile_server /my.news/404.html',
    ])
      expect(snippet.split('\n')).toContain(line);
  });
});
