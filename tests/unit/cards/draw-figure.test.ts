import { describe, expect, it } from 'vitest';
import { paintFigure } from '../../../src/cards/draw-figure.ts';
import { readPngSize } from '../../../src/cards/indexed-png.ts';
import { toFigurePicture, type FigurePicture } from '../../../src/domain/figure-picture.ts';
import { buildFigureArticle } from '../figure-article.ts';
import { edition } from '../made-up-edition.ts';
import { figureFiles, figureTexts } from './figure-texts.ts';

const build = async (text: string): Promise<FigurePicture> => {
  const article = await buildFigureArticle(text, figureFiles);
  return toFigurePicture(article, article.figures[0]?.id ?? '', edition);
};

const bar = await build(figureTexts.bar ?? '');

/** Of the drawing and its margins, in pixels. */
const width = 2 * 624 + 2 * 56;

describe('paintFigure', () => {
  it('says what is measured, and whose it is', () => {
    expect(bar).toMatchObject({
      title: 'Most geese were counted in spring',
      subtitle: 'Geese counted at the Example Bridge, by month, 2026.',
      direction: 'ltr',
    });
    expect(bar.credit).toContain('The Pond Post');
    expect(bar.credit).toContain('The gazette');
    expect(bar.drawing.width).toBe(624);
  });

  it.each(Object.entries(figureTexts))('paints %s twice as the same bytes', async (_, text) => {
    const figure = await build(text);
    const png = await paintFigure(figure);
    expect(Buffer.from(png).equals(await paintFigure(figure))).toBe(true);
    const size = readPngSize(png);
    expect(size.width).toBe(width);
    expect(size.height).toBeGreaterThan(2 * figure.drawing.height + 200);
  });

  it('is as high as its words need', async () => {
    const heightOf = async (figure: FigurePicture): Promise<number> =>
      readPngSize(await paintFigure(figure)).height;
    const one = await heightOf(bar);
    expect((await heightOf({ ...bar, title: 'Geese on a bridge '.repeat(6) })) - one).toBe(58);
    // Three lines are the most; what does not fit is cut.
    expect((await heightOf({ ...bar, title: 'Geese on a bridge '.repeat(60) })) - one).toBe(2 * 58);
    expect((await heightOf({ ...bar, subtitle: '' })) - one).toBe(-38);
  });

  it('says what statuses mean, what its editor notes, and which borders are drawn', async () => {
    const heightOf = async (figure: FigurePicture): Promise<number> =>
      readPngSize(await paintFigure(figure)).height;
    const bare = await heightOf({ ...bar, key: [], notes: [] });
    const key = (['confirmed', 'claimed'] as const).map((status) => ({
      marks: (['dot', 'bar', 'run', 'range'] as const).map((form) => ({ form, status })),
      words: status,
    }));
    expect((await heightOf({ ...bar, key, notes: [] })) - bare).toBe(33 + 18);
    expect((await heightOf({ ...bar, key: [], notes: ['A note.', 'Borders.'] })) - bare).toBe(2 * 33 + 14);
    expect(bar.key.map(({ words }) => words)).toEqual(['Confirmed', 'Claimed', 'Assessed', 'Disputed']);
    expect(bar.notes).toEqual(['The keeper did not count in June.', 'Sources dated 18 February 2026.']);
  });

  it('takes any words', async () => {
    const words = 'עברית, العربية & <b>"geese"</b> 🦆 '.repeat(3);
    const png = await paintFigure({ ...bar, title: words, subtitle: words, credit: words, notes: [words] });
    expect(readPngSize(png).width).toBe(width);
  });

  it('changes with the drawing', async () => {
    const other = await build((figureTexts.bar ?? '').replace('subject="April"', 'subject="May"'));
    expect(Buffer.from(await paintFigure(other)).equals(await paintFigure(bar))).toBe(false);
  });
});
