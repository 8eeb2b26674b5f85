import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { sealPreview } from '../../../../src/desk/preview/seal-preview.ts';
import { resolveSiteFolder } from '../../../../src/desk/build/site-folder.ts';

it('leaves pages, what they are made of and the search; puts in what turns machines away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sealed-'));
  const files = [
    'index.html',
    '404.html',
    'icon.svg',
    'rss.xml',
    'sitemap-index.xml',
    'robots.txt',
    'llms.txt',
    '_redirects',
    'card.png',
    'articles/a-story/index.html',
    'articles/a-story/index.md',
    'articles/a-story/evidence.json',
    'articles/a-story/evidence.jsonld',
    '_astro/figure.png',
    'pagefind/pagefind.js',
    'pagefind/vocabulary.en.txt',
  ];
  try {
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), 'Allow: /');
    }
    await sealPreview(folder, 'Preview as of today: not published');
    await expect(resolveSiteFolder(folder)).rejects.toThrow('contains a preview');
    const left = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(left.toSorted()).toEqual([
      '404.html',
      'NOT-FOR-PUBLICATION.txt',
      '_astro/figure.png',
      '_headers',
      'articles/a-story/index.html',
      'icon.svg',
      'index.html',
      'pagefind/pagefind.js',
      'pagefind/vocabulary.en.txt',
      'robots.txt',
    ]);
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(await readFile(join(folder, '_headers'), 'utf8')).toBe(
      '/*\n  X-Robots-Tag: noindex, nofollow, noarchive\n  Cache-Control: no-store\n',
    );
    expect(await readFile(join(folder, 'NOT-FOR-PUBLICATION.txt'), 'utf8')).toMatch(
      /^Preview as of today: not published\.\n[^]*Never upload this folder\./,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
