import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isFragment, parseFragment, restoreFragment } from '../../../src/search/fragment.ts';
import { markPage } from '../../../src/search/mark-page.ts';
import { restoreSpaces } from '../../../src/search/sameness/restore-spaces.ts';

const fragment = {
  url: '/articles/geese-cross-bridge/',
  content: 'Geese cross the bridge. Größe, 기러기.',
  meta: { title: 'Geese cross the bridge' },
  filters: { topic: ['Geese', 'Bridges'] },
};

/** A file as Pagefind writes it. */
const pack = (content: unknown, signature = 'pagefind_dcd'): Uint8Array =>
  gzipSync(signature + JSON.stringify(content));

describe('isFragment', () => {
  it('tells what is known of pages from the rest of the index', () => {
    expect(isFragment('fragment/en_1a2b3c4.pf_fragment')).toBe(true);
    expect(isFragment('index/en_1a2b3c4.pf_index')).toBe(false);
    expect(isFragment('pagefind.js')).toBe(false);
  });
});

describe('parseFragment', () => {
  it('reads what is known of a page', () => {
    expect(parseFragment(pack(fragment))).toEqual(fragment);
  });

  it('drops what nobody reads', () => {
    expect(parseFragment(pack({ ...fragment, word_count: 4, anchors: [] }))).toEqual(fragment);
  });

  it.each([
    ['without filters', { ...fragment, filters: undefined }],
    ['with filters of another shape', { ...fragment, filters: { topic: 'Geese' } }],
    ['with an address that is no text', { ...fragment, url: 7 }],
    ['that is a list', [fragment]],
  ])('throws on one %s', (_, other) => {
    expect(() => parseFragment(pack(other))).toThrow(/expected/);
  });

  it('throws on a file with another signature, or none', () => {
    expect(() => parseFragment(pack(fragment, ''))).toThrow(SyntaxError);
    expect(() => parseFragment(pack(fragment, 'pagefind_abcd'))).toThrow(SyntaxError);
  });

  it('throws on a file that is not packed', () => {
    expect(() => parseFragment(Buffer.from(JSON.stringify(fragment)))).toThrow('incorrect header check');
  });
});

describe('restoreFragment', () => {
  const text = 'Zelenskyy—in Bø, by Mi 8';
  const stored = {
    ...fragment,
    content: markPage(text),
    meta: { title: markPage(text) },
    word_count: 4,
    anchors: [{ id: 'mi-8', text: markPage(text), location: 7 }],
  };
  const restored = restoreFragment(pack(stored));

  it('gives back what was written, and keeps what it knows nothing of', () => {
    const file = gunzipSync(restored).toString();
    expect(file.startsWith('pagefind_dcd{')).toBe(true);
    expect(JSON.parse(file.slice('pagefind_dcd'.length))).toMatchObject({
      ...fragment,
      content: expect.any(String) as string,
      meta: { title: text },
      word_count: 4,
      anchors: [{ id: 'mi-8', text, location: 7 }],
    });
  });

  it('leaves words their places, by which excerpts are found', () => {
    const { content } = parseFragment(restored);
    expect(content.split(/\s+/)).toHaveLength(markPage(text).split(/\s+/).length);
    expect(restoreSpaces(content)).toBe(text);
  });

  it('throws where Pagefind stores headings in another way', () => {
    expect(() => restoreFragment(pack({ ...stored, anchors: undefined }))).toThrow(/expected/);
  });
});
