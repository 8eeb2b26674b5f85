import { describe, expect, it } from 'vitest';
import { formatObjects, listObjects } from '../../../src/hosting/format-objects.ts';
import { buildHeaderRules } from '../../../src/hosting/response-headers.ts';

const rules = buildHeaderRules({ scripts: [], styles: [] });
const files = [
  'index.html',
  'index.html.br',
  '404.html',
  '_headers',
  '_redirects',
  '.nojekyll',
  'topics/geese/index.html',
  'topics/geese/rss.xml',
  'topics/geese/rss.xml.gz',
  'counts.tar.gz',
  '_astro/page.abc.css',
];

const listKeys = (base?: string): string[] =>
  listObjects(files, rules, base).map(({ key, file }) => `${key} ← ${file}`);

describe('what a store of objects needs', () => {
  it('is every page under its file and its address, and nothing that only servers read', () => {
    expect(listKeys()).toEqual([
      '404.html ← 404.html',
      '_astro/page.abc.css ← _astro/page.abc.css',
      'counts.tar.gz ← counts.tar.gz',
      'index.html ← index.html',
      'topics/geese/index.html ← topics/geese/index.html',
      'topics/geese/ ← topics/geese/index.html',
      'topics/geese ← topics/geese/index.html',
      'topics/geese/rss.xml ← topics/geese/rss.xml',
    ]);
  });

  it('has the folder of the site in it, where there is one', () => {
    expect(listKeys('/news')).toEqual(
      expect.arrayContaining([
        'news/index.html ← index.html',
        'news/ ← index.html',
        'news ← index.html',
        'news/topics/geese/ ← topics/geese/index.html',
      ]),
    );
  });

  it('says of each object what the store has to keep with it, an object a line', () => {
    const lines = formatObjects(['_astro/page.abc.css', 'topics/geese/rss.xml'], rules).split('\n');
    expect(lines).toEqual([
      '{"key":"_astro/page.abc.css","file":"_astro/page.abc.css","headers":{"Content-Type":"text/css; charset=utf-8","Cache-Control":"public, max-age=31536000, immutable"}}',
      '{"key":"topics/geese/rss.xml","file":"topics/geese/rss.xml","headers":{"Content-Type":"application/rss+xml; charset=utf-8","Cache-Control":"no-cache"}}',
      '',
    ]);
  });
});
