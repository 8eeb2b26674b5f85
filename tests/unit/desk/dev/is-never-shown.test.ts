import { describe, expect, it } from 'vitest';
import { isNeverShown } from '../../../../src/desk/dev/is-never-shown.ts';

const at = (content: string) => ({ project: '/site', cache: '/site/.cache/astro', content });

describe('isNeverShown', () => {
  it.each([
    ['/site/dist', true],
    ['/site/dist.next/index.html', true],
    ['/site/dist/articles/geese/index.html', true],
    ['/site/.cache/astro/kept/one.html', true],
    ['/site/tests/content/valid', true],
    ['/site/docs/benchmarks.md', true],
    ['/site', false],
    ['/site/src/views/distant.astro', false],
    ['/site/src/docs/page.astro', false],
    ['/site/public/favicon.svg', false],
    ['/site/.astro/data-store.json', false],
    ['/site/content/articles/geese/index.md', false],
    ['/elsewhere/dist/index.html', false],
  ])('is for %s %s', (path, expected) => {
    expect(isNeverShown(path, at('/site/content'))).toBe(expected);
  });

  it('has the content watched wherever it lies, and the way to it', () => {
    for (const content of ['/site/tests/content/valid', '/site/.cache/astro/desk/content']) {
      const place = at(content);
      expect(isNeverShown(content, place)).toBe(false);
      expect(isNeverShown(`${content}/articles/geese/index.md`, place)).toBe(false);
      expect(isNeverShown(content.split('/').slice(0, 4).join('/'), place)).toBe(false);
    }
    expect(isNeverShown('/site/tests/content/other', at('/site/tests/content/valid'))).toBe(true);
  });
});
