import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { dressDrawing, drawnProperties } from '../../../src/cards/figure-style.ts';
import { inks, statusInks } from '../../../src/cards/ink.ts';
import { element } from '../../../src/domain/body/element.ts';
import { toFigurePicture } from '../../../src/domain/figure-picture.ts';
import { buildFigureArticle } from '../figure-article.ts';
import { edition } from '../made-up-edition.ts';
import { figureFiles, figureTexts } from './figure-texts.ts';

/** What is dressed, from the outermost element in: a name and classes each. */
const dress = (...line: readonly string[]): Element['properties'] => {
  const build = ([first = '', ...rest]: readonly string[]): Element => {
    const [name = '', ...className] = first.split('.');
    return element(name, rest.length === 0 ? [] : [build(rest)], { className });
  };
  let found = dressDrawing(build(line));
  for (let child: ElementContent | undefined = found; child?.type === 'element'; [child] = child.children)
    found = child;
  return found.properties;
};

describe('dressDrawing', () => {
  it('writes out colours and type of the style sheet', () => {
    expect(dress('g.drawing', 'text')).toMatchObject({ fill: inks.ink, 'font-size': '12' });
    expect(dress('g.drawing', 'path.context')).toMatchObject({ stroke: inks.rule, 'stroke-width': '1' });
    expect(dress('g.drawing', 'path.subject')).toMatchObject({ stroke: inks.accent, 'stroke-width': '2.5' });
  });

  it('knows statuses by what they stand in', () => {
    for (const [status, ink] of Object.entries(statusInks))
      expect(dress('g.drawing', `g.dot.${status}`, 'circle.fill')).toMatchObject({ fill: ink });
    expect(dress('g.drawing', 'g.dot', 'circle.fill')).toMatchObject({ fill: inks.ink });
  });

  it('leaves alone what stands in no drawing', () => {
    expect(dress('g', 'path.context')).toEqual({ className: ['context'] });
  });

  it.each(Object.entries(figureTexts))(
    'leaves of %s nothing to be worked out by a program that cannot',
    async (_, text) => {
      const article = await buildFigureArticle(text, figureFiles);
      const { drawing } = toFigurePicture(article, article.figures[0]?.id ?? '', edition);
      const dressed = dressDrawing(element('g', drawing.content, { className: ['drawing'] }));
      const values: string[] = [];
      const texts: Element[] = [];
      visit(dressed, 'element', (node) => {
        values.push(...Object.values(node.properties).map(String));
        if (node.tagName === 'text') texts.push(node);
      });
      expect(values.filter((value) => /var\(|color-mix|currentcolor|\bem\b|rem$/i.test(value))).toEqual([]);
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.filter(({ properties }) => !/^#[\da-f]{6}$/.test(String(properties.fill)))).toEqual([]);
    },
  );
});

/** What the style sheets say that no picture can show: links, hands, boxes of the page around a drawing. */
const nothingForPictures = new Set([
  'background',
  'block-size',
  'cursor',
  'display',
  'font-variant-numeric',
  'forced-color-adjust',
  'inline-size',
  'overflow',
  'pointer-events',
  'print-color-adjust',
  'text-decoration',
  'text-decoration-color',
  'text-underline-offset',
  'unicode-bidi',
  'vector-effect',
]);

it('knows every property that the style sheets of drawings use', () => {
  const used = ['figures', 'figure-timeline', 'figure-map'].flatMap((name) => {
    const css = readFileSync(`src/styles/${name}.css`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...css.matchAll(/(?<=[{;]\s*)([a-z-]+):[^;{}]+;/g)].map(([, property = '']) => property);
  });
  expect(used.length).toBeGreaterThan(50);
  expect(
    used.filter(
      (property) =>
        !property.startsWith('--') && !drawnProperties.has(property) && !nothingForPictures.has(property),
    ),
  ).toEqual([]);
});
