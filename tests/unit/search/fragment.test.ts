import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isFragment, parseFragments, restoreFragments } from '../../../src/search/fragment.ts';
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

describe('parseFragments', () => {
  it('reads what is known of a page', () => {
    expect(parseFragments(pack(fragment))).toEqual([fragment]);
  });

  it('reads what is known of several pages in one file', () => {
    const other = { ...fragment, url: '/articles/swans-sit-it-out/' };
    expect(parseFragments(pack({ en_9483ee7: fragment, 'zh-hant_f43e141': other }))).toEqual([
      fragment,
      other,
    ]);
    expect(() => parseFragments(pack({ en_9483ee7: fragment, en_f43e141: {} }))).toThrow(/expected/);
  });

  it('drops what nobody reads', () => {
    expect(parseFragments(pack({ ...fragment, word_count: 4, anchors: [] }))).toEqual([fragment]);
  });

  it.each([
    ['without filters', { ...fragment, filters: undefined }],
    ['with filters of another shape', { ...fragment, filters: { topic: 'Geese' } }],
    ['with an address that is no text', { ...fragment, url: 7 }],
    ['that is a list', [fragment]],
  ])('throws on one %s', (_, other) => {
    expect(() => parseFragments(pack(other))).toThrow(/expected/);
  });

  it('throws on a file with another signature, or none', () => {
    expect(() => parseFragments(pack(fragment, ''))).toThrow(SyntaxError);
    expect(() => parseFragments(pack(fragment, 'pagefind_abcd'))).toThrow(SyntaxError);
  });

  it('throws on a file that is not packed', () => {
    expect(() => parseFragments(Buffer.from(JSON.stringify(fragment)))).toThrow('incorrect header check');
  });
});

describe('restoreFragments', () => {
  const text = 'Zelenskyy—in Bø, by Mi 8';
  const stored = {
    ...fragment,
    content: markPage(text),
    meta: { title: markPage(text) },
    word_count: 4,
    anchors: [{ id: 'mi-8', text: markPage(text), location: 7 }],
  };
  const restored = restoreFragments(pack(stored));

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

  it('does so with each page of a file with several', () => {
    const file = gunzipSync(restoreFragments(pack({ en_9483ee7: stored, en_f43e141: stored }))).toString();
    const pages = JSON.parse(file.slice('pagefind_dcd'.length)) as Readonly<Record<string, unknown>>;
    expect(Object.keys(pages)).toEqual(['en_9483ee7', 'en_f43e141']);
    for (const page of Object.values(pages)) expect(page).toMatchObject({ meta: { title: text } });
  });

  it('leaves words their places, by which excerpts are found', () => {
    const content = parseFragments(restored)[0]?.content ?? '';
    expect(content.split(/\s+/)).toHaveLength(markPage(text).split(/\s+/).length);
    expect(restoreSpaces(content)).toBe(text);
  });

  it('throws where Pagefind stores headings in another way', () => {
    expect(() => restoreFragments(pack({ ...stored, anchors: undefined }))).toThrow(/expected/);
  });
});
