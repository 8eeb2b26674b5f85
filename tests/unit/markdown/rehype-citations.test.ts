import type { Nodes, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { rehypeCitations } from '../../../src/markdown/rehype-citations.ts';

const cite = (text: string, frontmatter?: Record<string, unknown>): Root => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }],
  };
  rehypeCitations()(tree, new VFile(frontmatter === undefined ? {} : { data: { astro: { frontmatter } } }));
  return tree;
};

const toString = (node: Nodes): string =>
  'children' in node ? node.children.map(toString).join('') : 'value' in node ? node.value : '';

const childrenOf = (tree: Root) => (tree.children[0]?.type === 'element' ? tree.children[0].children : []);

describe('rehypeCitations', () => {
  it('makes a part of what is listed, without the space before it', () => {
    const sources = [{ id: 'gazette' }, { id: 'agency' }];
    expect(childrenOf(cite('Seven [@agency, para 4]', { sources }))).toEqual([
      { type: 'text', value: 'Seven' },
      {
        type: 'part',
        kind: 'citation',
        fields: { cited: [{ id: 'agency', locator: 'para 4' }] },
        children: [],
      },
    ]);
  });

  it.each([
    ['there is no frontmatter', undefined],
    ['there are no sources', {}],
    ['the sources are not a list', { sources: 'gazette' }],
    ['the sources are broken', { sources: [null, 'gazette', {}, { id: 7 }] }],
  ])('leaves the text as it was when %s', (_, frontmatter) => {
    expect(toString(cite('Seven [@gazette]', frontmatter))).toBe('Seven [@gazette]');
  });
});
