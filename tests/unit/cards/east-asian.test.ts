import { describe, expect, it } from 'vitest';
import { keepDrawable } from '../../../src/cards/drawable.ts';
import { loadEastAsian } from '../../../src/cards/east-asian.ts';
import { loadCardType, withFaces } from '../../../src/cards/face.ts';
import { shapeText } from '../../../src/cards/shape.ts';
import { drawText } from '../../../src/cards/svg.ts';

describe('loadEastAsian', () => {
  it.each([
    ['북한 대형 방사포 50문, 사거리는 측정됐다'],
    ['“战略使命”：朝鲜展示五十门火箭炮，精度没有'],
    ['北朝鮮の大型ロケット砲、射程は測定された'],
    ['漢字와 한글, 그리고 カナ'],
  ])('loads faces that have every letter of %s', async (words) => {
    const { headline } = withFaces(await loadCardType(), await loadEastAsian(words, 'en-GB'));
    expect(keepDrawable(words, headline)).toBe(words);
  });

  it('loads nothing for words in other scripts', async () => {
    expect(await loadEastAsian('Geese cross «الجسر» — Ёлка, Nguyễn', 'en-GB')).toEqual([]);
  });

  it('takes the shapes of Han that the language of the edition has', async () => {
    const draw = async (words: string, dialect: string): Promise<string> => {
      const { headline } = withFaces(await loadCardType(), await loadEastAsian(words, dialect));
      return drawText(shapeText(words, headline, 'ltr'), 0, 0, 40, '#000000');
    };
    // Written alike, drawn otherwise: 直.
    expect(await draw('直', 'ja-JP')).not.toBe(await draw('直', 'zh-CN'));
    expect(await draw('直', 'fr-FR')).toBe(await draw('直', 'zh-CN'));
    expect(await draw('直カ', 'fr-FR')).toBe(await draw('直カ', 'ja-JP'));
  });
});
