import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListedEvent } from '../../../../src/domain/body/parts/timeline.ts';
import { toFigureIds } from '../../../../src/domain/figure-id.ts';
import { parseBody } from '../../../../src/desk/reading/body.ts';
import { buildFigureArticle } from '../../figure-article.ts';
import { countSamples } from '../../sample-count.ts';

const claim = ':claim[it is so]{status=claimed by="A goose" cite="gazette"}';

/** Pieces of a line, as an editor may type them. */
const piece = fc.constantFrom(
  ...[
    'Geese',
    'the "bridge"',
    "keeper's",
    '*counted*',
    '**twice**',
    '`code`',
    '--',
    '...',
    '1,204',
    'é',
    '오리',
  ],
  ...['[@gazette]', '[@gazette; @agency, p. 2]', '&amp;', '\\*', '[a link](https://example.com/)', claim],
);
const line = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));

const date = fc.constantFrom(
  ...['2019', '2024-05', '2024-05-17', '2024-13', '2024-02-30', 'May 2024', '2024-05 (claimed)'],
  ...['2024 (rumoured)', '2024-5', '2024-05-17 (disputed)', '*2019*', '2019 [@gazette]', '20190'],
);
const item = fc
  .tuple(date, fc.constantFrom(': ', ':', ' ', ' : ', ':\n  ', ':\u00A0'), line)
  .map(([when, colon, what]) => `- ${when}${colon}${what}`);

const timeline = fc
  .tuple(line, fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([title, items]) => `:::timeline[${title}]\nIn time: ${claim}.\n\n${items.join('\n')}\n:::`);

describe('the check and the site', () => {
  it('read the same dates of a timeline, and mark the same statements', async () => {
    await fc.assert(
      fc.asyncProperty(timeline, async (markdown) => {
        const { figures, claims } = await buildFigureArticle(markdown);
        const { parts, claims: written } = parseBody(markdown, 0);
        const [part] = parts;
        const isSound =
          part !== undefined &&
          part.title !== '' &&
          part.items.every(({ words }) => readListedEvent(words) !== undefined);
        expect(figures).toHaveLength(isSound ? 1 : 0);
        // What is not drawn is text, in which statements are marked; the check refuses it anyway.
        if (isSound) expect(claims).toHaveLength(written.filter(({ place }) => place === 'text').length);
      }),
      { numRuns: countSamples(300) },
    );
  }, 60_000);

  it('name figures alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 3 }), async (titles) => {
        const markdown = titles.map((title) => `:::timeline[${title}]\n- 2019: Geese\n:::`).join('\n\n');
        const { figures } = await buildFigureArticle(markdown);
        const named = parseBody(markdown, 0).parts.filter(({ title }) => title !== '');
        expect(figures.map(({ id }) => id)).toEqual(
          toFigureIds(named.map(({ title }) => ({ id: undefined, title }))),
        );
      }),
      { numRuns: countSamples(200) },
    );
  }, 60_000);
});
