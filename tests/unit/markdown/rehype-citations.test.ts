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
  it('numbers a source by its place in the frontmatter', () => {
    const [text, note] = childrenOf(
      cite('Seven [@agency]', { sources: [{ id: 'gazette' }, { id: 'agency' }] }),
    );
    expect(text).toEqual({ type: 'text', value: 'Seven' });
    expect(note).toEqual({
      type: 'element',
      tagName: 'sup',
      properties: { dataPagefindIgnore: '' },
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: '#source-agency', role: 'doc-noteref' },
          children: [{ type: 'text', value: '2' }],
        },
      ],
    });
  });

  it.each([
    ['there is no frontmatter', undefined],
    ['there are no sources', {}],
    ['the sources are not a list', { sources: 'gazette' }],
    ['the sources are broken', { sources: [null, 'gazette', {}, { id: 7 }] }],
  ])('leaves the text as it was when %s', (_, frontmatter) => {
    expect(toString(cite('Seven [@gazette]', frontmatter))).toBe('Seven [@gazette]');
  });

  it('counts a broken entry, so that the numbers agree with the list', () => {
    const [, note] = childrenOf(cite('Seven [@gazette]', { sources: [null, { id: 'gazette' }] }));
    expect(note && toString(note)).toBe('2');
  });
});
