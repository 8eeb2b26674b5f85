import { fromHtml } from './html-text.ts';
import fc from 'fast-check';
import { renderIndependently } from './independent-renderer.ts';
import { describe, expect, it } from 'vitest';
import { type WrittenNotation, notations, privateNotations } from './notations.ts';
import { renderBody } from './render-markdown.ts';
import { countSamples } from '../unit/sample-count.ts';

/** Bodies that are tried. */
const numRuns = countSamples(200);

/** What is lost on purpose: the id of a heading, and what a command of the site is given. */
const expected: ReadonlySet<string> = new Set(['by', 'status', 'cite', 'claim', 'kcna', 'claimed', 'gazette']);

const count = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** What one list has more often than another. */
const listLost = (before: readonly string[], after: readonly string[]): string[] => {
  const kept = count(after);
  return [...count(before)].filter(([item, times]) => (kept.get(item) ?? 0) < times).map(([item]) => item);
};

const body = fc
  .array(fc.constantFrom(...notations), { minLength: 3, maxLength: 12 })
  .map((blocks: readonly WrittenNotation[]) => blocks.map(({ written }) => written).join('\n\nBetween.\n\n'));

const render = async (markdown: string) => fromHtml((await renderBody(markdown, ['gazette'])).code);

describe('beside an independent renderer', () => {
  it('loses no word and no link of any notation', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (markdown) => {
        const theirs = fromHtml(renderIndependently(markdown));
        const ours = await render(markdown);
        expect(listLost(theirs.words, ours.words).filter((word) => !expected.has(word))).toEqual([]);
        expect(listLost(theirs.links, ours.links)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each(notations.map(({ family, written }) => [family, written] as const))(
    'loses nothing of %s: %j',
    async (_, written) => {
      const theirs = fromHtml(renderIndependently(written));
      const ours = await render(written);
      expect(listLost(theirs.words, ours.words).filter((word) => !expected.has(word))).toEqual([]);
      expect(listLost(theirs.links, ours.links)).toEqual([]);
    },
  );

  it('publishes nothing private, whatever stands around it', async () => {
    const mixed = fc
      .array(
        fc.oneof(
          fc.constantFrom(...notations).map(({ written }) => written),
          fc.constantFrom(...privateNotations),
        ),
        { minLength: 2, maxLength: 10 },
      )
      .map((blocks) => blocks.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(mixed, async (markdown) => {
        const { code, headings } = await renderBody(markdown, ['gazette']);
        expect(code).not.toContain('secret');
        expect(JSON.stringify(headings)).not.toContain('secret');
      }),
      { numRuns },
    );
  });
});
