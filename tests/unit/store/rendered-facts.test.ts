import { describe, expect, it } from 'vitest';
import { toRenderedFacts } from '../../../src/store/rendered-facts.ts';
import { renderBody } from '../../markdown/render-markdown.ts';

describe('toRenderedFacts', () => {
  it('reads headings and words from what the pipeline leaves', async () => {
    const { code, metadata } = await renderBody('## The crossing\n\nSeven geese.');
    expect(toRenderedFacts({ html: code, metadata })).toEqual({
      headings: [{ depth: 2, id: 'the-crossing', text: 'The crossing' }],
      words: 4,
      claims: [],
      dataFiles: [],
    });
  });

  it('reads the claims with their words and attributes', async () => {
    const { code, metadata } = await renderBody(
      ':claim[Seven *geese*]{by="A goose" status=claimed cite="gazette agency"}.',
      ['gazette', 'agency'],
    );
    expect(toRenderedFacts({ html: code, metadata }).claims).toEqual([
      {
        number: 1,
        anchor: 'claim-8ocb0b',
        text: 'Seven geese',
        attributes: { by: 'A goose', status: 'claimed', cite: ['gazette', 'agency'] },
      },
    ]);
  });

  it('reads which files of data the tables show, each once', async () => {
    const table = '::table[Counted]{data="figures.csv" cite="gazette"}';
    const { code, metadata } = await renderBody(
      `${table}\n\n${table}\n\n::table[Not there]{data="none.csv" cite="gazette"}`,
      ['gazette'],
    );
    expect(toRenderedFacts({ html: code, metadata }).dataFiles).toEqual(['figures.csv']);
  });

  it.each([undefined, {}, { metadata: { headings: [], frontmatter: {} } }])(
    'throws when the pipeline left %j',
    (rendered) => {
      expect(() => toRenderedFacts(rendered)).toThrow();
    },
  );
});
