import { describe, expect, it } from 'vitest';
import {
  findLostPassages,
  isDecayed,
  judgeHealth,
  toPassageDigest,
} from '../../../src/domain/source-health.ts';
import type { SourceHealth } from '../../../src/schemas/source-health.ts';
import { buildSource } from '../article-builder.ts';

const seven = { words: 'Seven geese crossed the bridge' };
const eight = { words: 'Eight did not' };

const found = (facts: Partial<SourceHealth>): SourceHealth => ({
  url: 'https://gazette.example/geese',
  state: 'reachable',
  checked: '2026-03-02',
  ...facts,
});

describe('judgeHealth', () => {
  it.each([
    ['where nobody looked', undefined],
    ['of a page that is there', found({})],
    ['of one that has moved', found({ state: 'moved', since: '2026-03-02', to: 'https://gazette.example/' })],
    ['of one that refuses programs', found({ state: 'refused', since: '2026-03-02', seen: '2026-03-01' })],
    ['of one that does not answer', found({ state: 'unreachable', since: '2026-03-01', seen: '2026-02-20' })],
    ['of words that were never found', found({ state: 'changed', since: '2026-03-02' })],
    [
      'of words that are still there, where others are not',
      found({
        state: 'changed',
        since: '2026-03-02',
        words: { [toPassageDigest(seven)]: '2026-03-02', [toPassageDigest(eight)]: '2026-02-20' },
      }),
    ],
  ])('tells nothing %s', (_, health) => {
    expect(judgeHealth(health, { passages: [seven] })).toBeUndefined();
  });

  it('tells of a page that is gone, and when it was last seen', () => {
    expect(
      judgeHealth(found({ state: 'gone', since: '2026-03-01', seen: '2026-02-20' }), { passages: [] }),
    ).toEqual({ state: 'gone', since: '2026-03-01', lastSeen: '2026-02-20' });
    expect(judgeHealth(found({ state: 'gone', since: '2026-03-01' }), { passages: [seven] })).toEqual({
      state: 'gone',
      since: '2026-03-01',
      lastSeen: undefined,
    });
  });

  it('tells of words that are not on the page any more, since the first of them were last there', () => {
    const words = { [toPassageDigest(seven)]: '2026-02-27', [toPassageDigest(eight)]: '2026-02-20' };
    expect(
      judgeHealth(found({ state: 'changed', since: '2026-02-28', words }), { passages: [seven, eight] }),
    ).toEqual({ state: 'changed', since: '2026-02-28', lastSeen: '2026-02-20' });
  });

  it('tells which passages are lost', () => {
    const words = { [toPassageDigest(seven)]: '2026-03-02', [toPassageDigest(eight)]: '2026-02-20' };
    const passages = [seven, eight, { words: 'Never found' }];
    expect(findLostPassages(found({ state: 'changed', since: '2026-02-28', words }), passages)).toEqual([
      undefined,
      '2026-02-20',
      undefined,
    ]);
    expect(findLostPassages(found({ state: 'gone', since: '2026-02-28', words }), [eight])).toEqual([
      undefined,
    ]);
    expect(findLostPassages(undefined, [eight])).toEqual([undefined]);
  });

  it('knows a passage again whatever its quotation marks, spaces and capitals', () => {
    expect(toPassageDigest({ words: 'It’s “Seven”\ngeese' })).toBe(
      toPassageDigest({ words: 'it\'s "seven" geese' }),
    );
  });
});

describe('isDecayed', () => {
  it('tells sources that are gone or changed from all others', () => {
    expect(isDecayed(buildSource())).toBe(false);
    expect(
      isDecayed(buildSource({ decay: { state: 'gone', since: '2026-03-01', lastSeen: undefined } })),
    ).toBe(true);
  });
});
