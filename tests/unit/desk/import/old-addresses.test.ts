import { describe, expect, it } from 'vitest';
import { toFormer, toKey } from '../../../../src/desk/import/old-addresses.ts';
import { formerAddress } from '../../../../src/schemas/redirects.ts';

describe('toFormer', () => {
  it.each([
    ['https://old.example/2019/05/story.html', '/2019/05/story.html', undefined],
    ['/2019/05/story', '/2019/05/story/', undefined],
    ['/2019/06/%E5%8C%97%E4%BA%AC/', '/2019/06/北京/', undefined],
    ['/posts/a/index.html', '/posts/a/', undefined],
    ['https://old.example/?p=12', undefined, '/?p=12'],
    ['https://old.example/index.html', undefined, undefined],
    ['mailto:a@b.example', undefined, undefined],
  ])('brings %s to the form of redirects.yaml', (address, from, query) => {
    expect(toFormer(address, 'https://old.example/')).toEqual({ from, query });
    if (from !== undefined) expect(formerAddress.safeParse(from).success).toBe(true);
  });
});

describe('a former address', () => {
  it.each(['/a b/', '/a?p=1', '/a/#x', 'a/', '/a', '/../', '/a/./b/', '//', '/a.php', '/a"b/', '/a<b/'])(
    'is not %s',
    (address) => {
      expect(formerAddress.safeParse(address).success).toBe(false);
    },
  );
});

describe('toKey', () => {
  it('is the same however an address is written', () => {
    const keys = ['/caf%C3%A9/', 'https://www.old.example/café', '/Café/index.html', '/café/?utm_source=x#y'];
    expect(new Set(keys.map((address) => toKey(address, 'https://old.example/')))).toEqual(
      new Set(['/café']),
    );
    expect(toKey('/?p=12', undefined)).toBe('?p=12');
    expect(toKey('/?cat=3&utm_source=x', 'https://old.example/')).toBe('?cat=3');
    expect(toKey('/blog/?tag=geese', 'https://old.example/blog')).toBe('/blog?tag=geese');
    // Beside a story it is something that others have appended.
    expect(toKey('/2019/story/?tag=geese', 'https://old.example/')).toBe('/2019/story');
  });
});
