import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/domain/body/compact-body.ts';
import { toRenderedFacts } from '../../../src/store/rendered-facts.ts';
import { createSiteRenderer } from '../../markdown/site-renderer.ts';

const renderer = await createSiteRenderer();

describe('toRenderedFacts', () => {
  it('reads headings, words and the body from what the pipeline leaves', async () => {
    const { metadata } = await renderer.render('## The crossing\n\nSeven geese.', { frontmatter: {} });
    const { headings, words, body } = toRenderedFacts({ metadata });
    expect(headings).toEqual([{ depth: 2, id: 'the-crossing', text: 'The crossing' }]);
    expect(words).toBe(4);
    expect(readBody(body).children).toHaveLength(3);
  });

  it.each([undefined, {}, { metadata: { headings: [], frontmatter: {} } }])(
    'throws when the pipeline left %j',
    (rendered) => {
      expect(() => toRenderedFacts(rendered)).toThrow();
    },
  );
});
