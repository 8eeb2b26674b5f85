import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFigureAnchor, toFigureIds } from '../../../src/domain/figure-id.ts';

const idOf = (title: string, id?: string): string | undefined => toFigureIds([{ id, title }])[0];

describe('toFigureIds', () => {
  it.each([
    ['Most geese were counted in spring', 'most-geese-were-counted-in-spring'],
    ['Côte d’Ivoire: 1,204 geese!', 'cote-divoire-1-204-geese'],
    ['  Geese – and ducks  ', 'geese-and-ducks'],
    [
      'What the keeper of both bridges promised, and what was done about it',
      'what-the-keeper-of-both-bridges-promised-and',
    ],
    ['x'.repeat(60), 'x'.repeat(48)],
    [`${'x'.repeat(48)} geese`, 'x'.repeat(48)],
  ])('makes an id of the title %s', (title, id) => {
    expect(idOf(title)).toBe(id);
  });

  it('takes what the editor wrote before the title', () => {
    expect(idOf('Geese', 'ducks')).toBe('ducks');
  });

  it.each(['오리가 다리를 건넜다', 'عبرت الإوزات الجسر', 'Гуси', '🦆'])('makes a digest of %s', (title) => {
    expect(idOf(title)).toMatch(/^[a-z0-9-]+$/);
    expect(idOf(title)).not.toBe(idOf(`${title} 2`));
  });

  it('does not mind how a title is typeset', () => {
    // As it is written, and as the page prints it: the check knows the first, the page the second.
    expect(idOf('오리 "다리" -- 건넜다...')).toBe(idOf('오리 “다리” – 건넜다…'));
    expect(idOf('The keeper\'s "count" -- twice...')).toBe(idOf('The keeper’s “count” – twice…'));
  });

  it('counts figures with one title', () => {
    const geese = { id: undefined, title: 'Geese' };
    expect(toFigureIds([geese, geese, geese])).toEqual(['geese', 'geese-2', 'geese-3']);
  });

  it('leaves to a figure what it is called, wherever it stands', () => {
    const geese = { id: undefined, title: 'Geese' };
    expect(toFigureIds([geese, geese, { id: 'geese-2', title: 'Ducks' }])).toEqual([
      'geese',
      'geese-3',
      'geese-2',
    ]);
  });

  const figure = fc.record({
    id: fc.option(fc.constantFrom('geese', 'geese-2', 'ducks'), { nil: undefined }),
    title: fc.oneof(
      fc.constantFrom('Geese', 'geese!', 'Geese 2', 'Ducks', '오리', '"오리"', ''),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    ),
  });

  it('gives any figures ids of which no two are alike, and which stand in an address as they are', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
        const ids = toFigureIds(figures);
        expect(ids).toHaveLength(figures.length);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          // A number may follow.
          expect(id.length).toBeLessThanOrEqual(48 + 3);
        }
      }),
    );
  });

  it('does not change an id when figures are added behind', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (figures) => {
        const titled = figures.map(({ title }) => ({ id: undefined, title: `a${title}` }));
        const [last, ...before] = [titled.at(-1), ...titled.slice(0, -1)];
        fc.pre(last !== undefined);
        const first = toFigureIds(before);
        const all = toFigureIds(titled);
        // Unless the new one is called what an earlier one was counted to.
        fc.pre(!first.includes(toFigureIds([last])[0] ?? ''));
        expect(all.slice(0, -1)).toEqual(first);
      }),
    );
  });
});

it('names the anchor of a figure', () => {
  expect(toFigureAnchor('geese')).toBe('figure-geese');
});
