import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/desk/reading/body.ts';
import { fromHtml } from '../../../markdown/html-text.ts';
import { notations } from '../../../markdown/notations.ts';
import { renderBody } from '../../../markdown/render-markdown.ts';
import { countSamples } from '../../sample-count.ts';

const body = fc
  .array(fc.constantFrom(...notations), { minLength: 2, maxLength: 10 })
  .map((blocks) => blocks.map(({ written }) => written).join('\n\n'));

const sort = (links: readonly string[]): string[] => [...new Set(links)].toSorted();

/** Addresses of mail are not judged, so the check does not look for those that are written bare. */
const isJudged = (link: string): boolean => !link.startsWith('mailto:');

describe('the check and the site', () => {
  it('read the same links and the same ids of headings', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (markdown) => {
        const { code, headings } = await renderBody(markdown, ['gazette']);
        const read = parseBody(markdown, 0);
        const asLinks = read.links
          .map(({ url }) => `<a href="${url.replaceAll('&', '&amp;')}"></a>`)
          .join('');
        expect(sort(fromHtml(asLinks).links.filter(isJudged))).toEqual(
          sort(fromHtml(code).links.filter(isJudged)),
        );
        expect(read.headings.map(({ id }) => id)).toEqual(headings.map(({ id }) => id));
      }),
      { numRuns: countSamples(200) },
    );
  });
});
