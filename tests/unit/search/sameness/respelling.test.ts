import { describe, expect, it } from 'vitest';
import { respell } from '../../../../src/search/sameness/respelling.ts';

describe('respell', () => {
  it.each([
    ['Đà Nẵng', 'dà nẵng'],
    ['Łódź', 'lódź'],
    ['ÆRØ', 'aero'],
    ['Þing', 'thing'],
    ['Straße', 'strasse'],
    ['Sanaʿa', 'sanaa'],
    ['Maʾrib', 'marib'],
    ['Oʻahu', 'oahu'],
    ['Zelenskyy', 'zelensky'],
    ['Zelenskiy’s', 'zelensky’s'],
    ['zelenskii', 'zelensky'],
    ['ZELENSKIJ', 'zelensky'],
    ['Sergei', 'sergey'],
    ['Nikolai', 'nikolay'],
    ['Yanukovych', 'yanukovich'],
    ['جـسر', 'جسر'],
  ])('searches for %s as %s', (written, searched) => {
    expect(respell(written)).toBe(searched);
  });

  it.each(['hawaii', 'thai', 'dubai', 'taipei', 'skiing', 'zelensky', 'café', 'ii', 'is'])(
    'leaves %s as it is',
    (word) => {
      expect(respell(word)).toBe(word);
    },
  );
});
