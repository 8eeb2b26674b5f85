import { describe, expect, it } from 'vitest';
import { toRenderedFacts } from '../../../src/store/rendered-facts.ts';
import { renderBody } from '../../markdown/render-markdown.ts';

describe('toRenderedFacts', () => {
  it('reads headings and words from what the pipeline leaves', async () => {
    const { code, metadata } = await renderBody('## The crossing\n\nSeven geese.');
    expect(toRenderedFacts({ html: code, metadata })).toEqual({
      headings: [{ depth: 2, id: 'the-crossing', text: 'The crossing' }],
      words: 4,
    });
  });

  it.each([undefined, {}, { metadata: { headings: [], frontmatter: {} } }])(
    'throws when the pipeline left %j',
    (rendered) => {
      expect(() => toRenderedFacts(rendered)).toThrow();
    },
  );
});
