import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { element } from '../../../../src/domain/body/element.ts';
import { keepStopsFew } from '../../../../src/domain/body/keyboard-stops.ts';
import { buildClaim } from '../../article-builder.ts';

const number = (id: string, also?: string) =>
  element('a', [id], {
    href: `#source-${id}`,
    role: 'doc-noteref',
    ...(also !== undefined && { dataAlso: also }),
  });
const mark = (place: number) => element('a', [], { href: `#note-${String(place)}`, role: 'doc-noteref' });

/** Whether each link is a stop, in the order of the text. */
const listStops = (content: readonly ElementContent[], claims = [buildClaim({ cite: ['a', 'b'] })]) => {
  const found: boolean[] = [];
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'a') found.push(node.properties.tabIndex === undefined);
    node.children.forEach(visit);
  };
  keepStopsFew(content, { claims }).forEach(visit);
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
