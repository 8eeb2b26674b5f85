import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { element } from '../../../../src/domain/body/element.ts';
import { keepStopsFew } from '../../../../src/domain/body/keyboard-stops.ts';
import { toPlainLine } from '../../../../src/domain/body/plain-text.ts';
import { en } from '../../../../src/text/en.ts';
import { buildClaim } from '../../article-builder.ts';

const number = (id: string, also?: string) =>
  element('a', [id], {
    href: `#source-${id}`,
    role: 'doc-noteref',
    ...(also !== undefined && { dataAlso: also }),
  });
const mark = (place: number) => element('a', [], { href: `#note-${String(place)}`, role: 'doc-noteref' });

/** Whether each link is a stop, in the order of the text. */
const listStops = (
  content: readonly ElementContent[],
  claims = [buildClaim({ cite: ['a', 'b'] })],
  room = Infinity,
) => {
  const found: boolean[] = [];
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'a') found.push(node.properties.tabIndex === undefined);
    node.children.forEach(visit);
  };
  keepStopsFew(content, { claims }, room, { text: en }).forEach(visit);
  return found;
};

/** The words of the stops of a text that has room for so many, and at its end those of the links that are listed. */
const nameStops = (content: readonly ElementContent[], room: number): string[] => {
  const found: string[] = [];
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    const { tabIndex, href } = node.properties;
    if (tabIndex !== -1 && (href !== undefined || node.tagName === 'summary' || tabIndex === 0))
      found.push(toPlainLine([node]));
    // What is folded is no stop, but the list at the end is what is asked for.
    const isFolded = node.tagName === 'details' && node.properties.className === undefined;
    (isFolded ? node.children.slice(0, 1) : node.children).forEach(visit);
  };
  keepStopsFew(content, { claims: [] }, room, { text: en }).forEach(visit);
  return found;
};

describe('keepStopsFew', () => {
  it('stops once at a source', () => {
    expect(listStops([element('p', [number('a'), number('b'), number('a')])])).toEqual([true, true, false]);
  });

  it('stops at several sources together as long as one of them is new', () => {
    expect(listStops([number('a'), number('a', 'c'), number('c', 'a')])).toEqual([true, true, false]);
  });

  it('stops at every mark, and counts what it opens', () => {
    expect(listStops([mark(1), number('a'), number('b', 'a'), number('c'), mark(1)])).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('stops at no number of a drawing, and does not count it', () => {
    expect(listStops([element('svg', [element('g', [number('a')])]), number('a')])).toEqual([false, true]);
  });

  it('leaves other links alone', () => {
    const link = () => element('a', ['there'], { href: '/articles/there/' });
    expect(listStops([link(), link()])).toEqual([true, true]);
  });
});

describe('keepStopsFew in a text with more stops than there is room for', () => {
  const link = (words: string, href = `/${words}/`) => element('a', [words], { href });
  const p = (...children: ElementContent[]) => element('p', children);
  const h2 = (words: string) => element('h2', [words]);
  const figure = (title: string) =>
    element('figure', [
      element('figcaption', [element('p', [title], { className: ['figure-title'] })]),
      element('details', [element('summary', [`table of ${title}`]), element('p', [number(`in ${title}`)])]),
      element('p', [link('own', `figures/${title}/`)]),
    ]);
  const text = [
    p(number('a'), number('b'), link('x')),
    p(number('c'), link('x')),
    h2('Second'),
    p(number('d'), number('e')),
    p(number('f'), link('y')),
    figure('drawn'),
  ];

  it('stops at all of them as long as there is room', () => {
    expect(nameStops(text, 11)).toEqual([
      'a',
      'b',
      'x',
      'c',
      'x',
      'd',
      'e',
      'f',
      'y',
      'table of drawn',
      'own',
    ]);
  });

  it('stops once in a paragraph', () => {
    const stops = ['a', 'x', 'c', 'x', 'd', 'f', 'y', 'table of drawn', 'own'];
    expect(nameStops(text, 10)).toEqual(stops);
    expect(nameStops(text, 9)).toEqual(stops);
  });

  it('stops once in a section', () => {
    expect(nameStops(text, 8)).toEqual(['a', 'x', 'x', 'd', 'y', 'table of drawn', 'own']);
  });

  it('stops once at an address', () => {
    expect(nameStops(text, 6)).toEqual(['a', 'x', 'd', 'y', 'table of drawn', 'own']);
  });

  it('stops once at evidence, and at the table of a figure on the page of that figure alone', () => {
    expect(nameStops(text, 4)).toEqual(['a', 'x', 'y', 'own']);
  });

  it('lists its last links behind it, folded, a figure by its name', () => {
    expect(nameStops(text, 3)).toEqual(['a', 'x', '2 more links in this story', 'y', 'drawn: own']);
  });

  it('always has room for what cannot be reached in another way', () => {
    const table = element('div', ['wide'], { tabIndex: 0 });
    expect(nameStops([table, p(number('a'), link('x'))], 0)).toEqual([
      'wide',
      'a',
      '1 more link in this story',
      'x',
    ]);
  });

  it('counts rows and entries as paragraphs', () => {
    const rows = [
      element('table', [
        element('tr', [element('td', [number('a')]), element('td', [number('b')])]),
        element('tr', [element('td', [number('c')])]),
      ]),
      element('ul', [element('li', [number('d')]), element('li', [number('e'), number('f')])]),
    ];
    expect(nameStops(rows, 5)).toEqual(['a', 'c', 'd', 'e']);
  });

  it('leads past the ways back from footnotes where it leads past footnotes', () => {
    const note = (place: string) => element('a', [place], { href: `#fn-${place}`, dataFootnoteRef: '' });
    const back = (place: string) =>
      element('a', [`back ${place}`], { href: `#ref-${place}`, dataFootnoteBackref: '' });
    const noted = [p(note('1')), p(note('2')), element('section', [element('ol', [back('1'), back('2')])])];
    expect(nameStops(noted, 4)).toEqual(['1', '2', 'back 1', 'back 2']);
    expect(nameStops(noted, 3)).toEqual(['1']);
  });

  it.each([10, 20, 30, 40])('keeps a text of any length to %i stops', (room) => {
    const long = Array.from({ length: 200 }, (_, index) => [
      ...(index % 5 === 0 ? [h2(String(index))] : []),
      p(number(`s${String(index)}`), link(`l${String(index)}`)),
      ...(index % 20 === 0 ? [figure(`f${String(index)}`)] : []),
    ]).flat();
    const listed = nameStops(long, room);
    const end = listed.findIndex((words) => words.endsWith('more links in this story'));
    expect(end + 1).toBe(room);
    // Each of the links can be reached: 200 of the text, and one for each figure.
    expect(listed.filter((words) => /^l|own$/.test(words))).toHaveLength(210);
  });
});
