import { gzipSync } from 'node:zlib';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import type { Drawing } from '../../../../src/figures/drawing.ts';
import { drawLocator, type LocatorWidth } from '../../../../src/figures/map/draw-locator.ts';
import { countryCodes } from '../../../../src/schemas/country-code.ts';
import { measure } from '../measure.ts';
import { textOf } from '../read-drawing.ts';
import { hasClass, listElements, listWords, readPath } from './read-drawing.ts';

const options = { locale: 'en', borders: 'neutral', labelledBy: 'locator-title' } as const;
const writer = unified().use(rehypeStringify, { space: 'svg' });
const weigh = ({ content }: Drawing): number =>
  gzipSync(writer.stringify({ type: 'root', children: [...content] })).length;

const drawAll = (width: LocatorWidth): [string, Drawing][] =>
  [...countryCodes].flatMap((code): [string, Drawing][] => {
    const drawing = drawLocator(code, width, measure, options);
    return drawing === undefined ? [] : [[code, drawing]];
  });

const all = { 304: drawAll(304), 624: drawAll(624) };

it('weighs at most 2 kB for any country, at any width', () => {
  const heavy = Object.entries(all).flatMap(([width, drawings]) =>
    drawings.flatMap(([code, drawing]) => (weigh(drawing) > 2000 ? [[code, width, weigh(drawing)]] : [])),
  );
  expect(heavy).toEqual([]);
});

it('shows each country, tinted or with a ring round it, within the frame', () => {
  const drawings = all[304];
  expect(drawings.length).toBe(countryCodes.size - 13);
  const unseen = drawings.filter(([, { content }]) =>
    listElements(content).every((element) => !hasClass(element, 'tint') && !hasClass(element, 'tiny')),
  );
  expect(unseen.map(([code]) => code)).toEqual([]);
  for (const [code, { content, width, height }] of drawings) {
    const outside = listElements(content)
      .flatMap(({ properties }) => readPath(typeof properties.d === 'string' ? properties.d : ''))
      .filter(([x, y]) => !(x >= 0 && y >= 0 && x <= width && y <= height));
    expect([code, outside]).toEqual([code, []]);
  }
});

it('names the country and some neighbours, in the language of the edition', () => {
  const list = (code: string, locale: string): string[] => {
    const drawing = drawLocator(code, 624, measure, { ...options, locale });
    return drawing === undefined ? [] : listWords(drawing).map(({ text }) => text);
  };
  expect(list('KP', 'en')).toContain('North Korea');
  expect(list('KP', 'en')).toContain('China');
  expect(list('MT', 'en')).toContain('Malta');
  expect(list('EG', 'ar')).toContain('مصر');
});

it('names each country at the width of a page', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const unnamed = all[624].flatMap(([code, drawing]) =>
    listWords(drawing).some(({ text }) => text === names.of(code)) ? [] : [code],
  );
  expect(unnamed).toEqual([]);
});

it('leaves out far possessions', () => {
  const drawing = drawLocator('FR', 624, measure, options);
  expect(listElements(drawing?.content ?? []).map(textOf)).toContain('Germany');
});

it('has nothing for a territory that the atlas does not have apart', () => {
  expect(drawLocator('GF', 304, measure, options)).toBeUndefined();
});
