import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { loadEastAsian } from '../../../src/cards/east-asian.ts';
import { loadCardType, withFaces } from '../../../src/cards/face.ts';
import { outlineWords } from '../../../src/cards/outline-words.ts';
import type { TextDirection } from '../../../src/cards/shape.ts';
import { element } from '../../../src/domain/body/element.ts';

const { sans } = await loadCardType();

const outline = (
  text: Element,
  direction: TextDirection = 'ltr',
  around: Element['properties'] = {},
): Element => outlineWords(element('g', [text], around), sans, direction).children[0] as Element;

/** From where to where an outline reaches, across. */
const reachOf = (path: Element): readonly [left: number, right: number] => {
  const numbers = (String(path.properties.d).match(/-?[\d.]+/g) ?? []).map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  return [Math.min(...across), Math.max(...across)];
};

const words = (text: string, properties: Element['properties'] = {}): Element =>
  element('text', [text], { x: '100', y: '50', 'font-size': '12', ...properties });

describe('outlineWords', () => {
  it('leaves no words, and keeps how they look', () => {
    const path = outline(words('Geese', { fill: '#7d1f3c', textAnchor: 'end' }));
    expect(path).toMatchObject({ tagName: 'path', children: [] });
    expect(Object.keys(path.properties)).toEqual(['fill', 'd']);
  });

  it.each([
    ['ltr', 'start', 'from'],
    ['ltr', 'end', 'to'],
    ['rtl', 'start', 'to'],
    ['rtl', 'end', 'from'],
  ] as const)('holds words of a page in %s by their %s', (direction, anchor, side) => {
    for (const text of ['Geese', 'إوز']) {
      const [left, right] = reachOf(outline(words(text, { 'text-anchor': anchor }), direction));
      expect(Math.abs((side === 'from' ? left : right) - 100)).toBeLessThan(2);
    }
  });

  it('holds words by their middle', () => {
    const [left, right] = reachOf(outline(words('Geese', { 'text-anchor': 'middle' })));
    expect(Math.abs((left + right) / 2 - 100)).toBeLessThan(1);
  });

  it('takes size, anchor and direction from what is around', () => {
    const bare = element('text', ['Geese'], { x: '100', y: '50' });
    const around = { 'font-size': '12', 'text-anchor': 'end', direction: 'rtl' };
    expect(outline(bare, 'ltr', around)).toEqual(outline(words('Geese', { 'text-anchor': 'end' }), 'rtl'));
  });

  it('begins a line as its words do where it is told so, and as its surroundings do elsewhere', () => {
    const label = '40 כמ';
    const plaintext = outline(words(label, { 'unicode-bidi': 'plaintext' }), 'ltr');
    const [, end] = reachOf(outline(words(label)));
    const mirrored = outline(words(label, { x: String(end) }), 'rtl');
    expect(plaintext.properties.d).not.toBe(outline(words(label)).properties.d);
    // The same line, held by its left side and not by its right.
    expect(Math.abs(reachOf(plaintext)[0] - reachOf(mirrored)[0])).toBeLessThan(2);
  });

  it('finds each letter in the face that has it', async () => {
    const text = '40 كم 거위';
    const { sans: all } = withFaces(await loadCardType(), await loadEastAsian(text, 'ko'));
    const draw = (label: string): string =>
      String((outlineWords(element('g', [words(label)]), all, 'ltr').children[0] as Element).properties.d);
    const [whole, ...parts] = [text, '40', 'كم', '거위'].map((label) => draw(label).match(/M/g)?.length ?? 0);
    expect(parts.every((contours) => contours > 0)).toBe(true);
    expect(whole).toBe(parts.reduce((sum, contours) => sum + contours, 0));
  });
});
