import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { EXIT, SKIP, visit as visitOfUnist } from 'unist-util-visit';
import { visit, visitAll } from '../../../src/markdown/visit.ts';

interface Step {
  readonly type: string;
  readonly index: number | undefined;
  readonly parent: string | undefined;
}

const { tree: trees } = fc.letrec<{ tree: Nodes }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('text', 'html').map((type): Nodes => ({ type, value: 'x' })),
    fc
      .tuple(fc.constantFrom('paragraph', 'list'), fc.array(tie('tree'), { maxLength: 5 }))
      .map(([type, children]) => ({ type, children }) as Nodes),
  ),
}));

/** What a visitor may say, by the place of its node. */
const sayings = {
  nothing: () => undefined,
  skip: () => SKIP,
  exit: () => EXIT,
  next: (index: number) => index + 1,
  'leave one out': (index: number) => index + 2,
  'skip to the next': (index: number) => [SKIP, index + 1] as const,
};

const answers = fc.array(fc.constantFrom(...(Object.keys(sayings) as (keyof typeof sayings)[])), {
  maxLength: 12,
});

describe('visit', () => {
  it('visits the same nodes as the package does, whatever the visitor says', () => {
    const types = fc.constantFrom('text', 'paragraph', ['list', 'html']);
    fc.assert(
      fc.property(trees, answers, types, (tree, said, wanted) => {
        const toVisitor = (steps: Step[]) => {
          const left = [...said];
          return (node: Nodes, index?: number, parent?: Nodes) => {
            steps.push({ type: node.type, index, parent: parent?.type });
            return sayings[left.shift() ?? 'nothing'](index ?? 0);
          };
        };
        const [ours, theirs, all, allOfTheirs]: Step[][] = [[], [], [], []];
        const root: Root = { type: 'root', children: [tree] as Root['children'] };
        visit(root, wanted, toVisitor(ours ?? []) as never);
        visitOfUnist(root, wanted, toVisitor(theirs ?? []) as never);
        visitAll(root, toVisitor(all ?? []) as never);
        visitOfUnist(root, toVisitor(allOfTheirs ?? []) as never);
        expect(ours).toEqual(theirs);
        expect(all).toEqual(allOfTheirs);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes on where a visitor has put something in', () => {
    const root: Root = { type: 'root', children: [{ type: 'html', value: 'a' }] };
    const seen: string[] = [];
    visit(root, 'html', (node, index, parent) => {
      seen.push(node.value);
      if (node.value !== 'a' || index === undefined) return undefined;
      parent?.children.splice(index, 0, { type: 'html', value: 'b' });
      return index + 2;
    });
    expect(seen).toEqual(['a']);
  });
});
