import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { toPart } from '../../../../src/domain/body/body.ts';
import { readBody, writeBody } from '../../../../src/domain/body/compact-body.ts';

const name = fc.constantFrom('p', 'a', 'is', 'span');
const properties = fc.dictionary(
  fc.constantFrom('href', 'className', 'is', 'id', 'in', 'has'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 2 })),
  { maxKeys: 2 },
);

const { node } = fc.letrec<{ node: ElementContent; children: ElementContent[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constant('text' as const), value: fc.string() }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: name,
      properties,
      children: tie('children'),
    }),
    fc
      .tuple(name, fc.dictionary(fc.constantFrom('is', 'cited', 'number'), fc.jsonValue()), tie('children'))
      .map(([kind, fields, children]) => toPart(kind, fields, children)),
  ),
  children: fc.array(tie('node'), { maxLength: 3 }),
}));

describe('a body as it is kept', () => {
  it('is read as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        const tree = {
          type: 'root' as const,
          children: JSON.parse(JSON.stringify(children)) as ElementContent[],
        };
        expect(readBody(writeBody(tree))).toEqual(tree);
      }),
    );
  });

  const toBody = (text: string) => writeBody({ type: 'root', children: [{ type: 'text', value: text }] });

  it('takes a byte a letter where most letters fit into one', () => {
    const stored = toBody(
      `“Seven geese – and a half – crossed,” the keeper’s café said. ${'Geese. '.repeat(9)}`,
    );
    expect(stored).toMatch(/^[\0-\xff]*$/);
    expect(stored).toContain('café');
    expect(readBody(stored).children).toEqual([
      { type: 'text', value: expect.stringContaining('“Seven geese – and') as string },
    ]);
  });

  it('escapes nothing in a script of wide letters', () => {
    expect(toBody('기러기 일곱 마리가 건넜다')).toBe('["기러기 일곱 마리가 건넜다"]');
  });

  it('is compact', () => {
    const tree = {
      type: 'root' as const,
      children: [
        {
          type: 'element' as const,
          tagName: 'p',
          properties: {},
          children: [
            { type: 'text' as const, value: 'Seven ' },
            {
              type: 'element' as const,
              tagName: 'a',
              properties: { href: '/geese/' },
              children: [{ type: 'text' as const, value: 'geese' }],
            },
            toPart('citation', { cited: [{ id: 'gazette' }] }),
          ],
        },
      ],
    };
    expect(writeBody(tree)).toBe(
      '[["p","Seven ",["a",{"href":"/geese/"},"geese"],["","citation",{"cited":[{"id":"gazette"}]}]]]',
    );
  });

  it('throws for what is no body', () => {
    expect(() => readBody('<p>' as ReturnType<typeof writeBody>)).toThrow(SyntaxError);
  });
});
