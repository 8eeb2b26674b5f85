import { describe, expect, it } from 'vitest';
import { markSpelling, restoreSpelling } from '../../../../src/search/sameness/mark-spelling.ts';
import { respell } from '../../../../src/search/sameness/respelling.ts';

describe('markSpelling', () => {
  const text =
    'Đà Nẵng, Łódź, ÆRØ, Ærø, Þing, Straße, Bakı, Ən, ʿAli, Zelenskyy ZELENSKII Sergei Yanukovych جـسر';

  it('gives each word the letters that are searched for', () => {
    expect(
      markSpelling(text)
        .replace(/[\u1dd3-\u1df4\u2de0-\u2dff]/g, '')
        .toLowerCase(),
    ).toBe(respell(text));
    expect(markSpelling(text)).not.toBe(respell(text));
  });

  it('is undone by restoreSpelling', () => {
    expect(restoreSpelling(markSpelling(text))).toBe(text);
  });

  it('tells every spelling from every other', () => {
    const written = 'Kyy Kiy Kii Kyi Kij'.split(' ').map((end) => `Zelens${end.toLowerCase()}`);
    expect(new Set(written.map(markSpelling)).size).toBe(written.length);
  });
});
