import fc from 'fast-check';
import { renderIndependently } from '../markdown/independent-renderer.ts';
import { parseBody } from '../../src/desk/reading/body.ts';
import { fromHtml } from '../markdown/html-text.ts';
import { notations as written, privateNotations } from '../markdown/notations.ts';
import { renderBody } from '../markdown/render-markdown.ts';
import type { Findings, Part } from './part.ts';

/** Bodies that are tried of each family. */
const bodies = { short: 10, long: 200 };

/** Attributes of the site's own notation, which readers do not see as typed. */
const ownWords: ReadonlySet<string> = new Set([
  'by',
  'status',
  'cite',
  'claim',
  'kcna',
  'claimed',
  'gazette',
]);

/** What looks like notation on a page: nothing of it may reach readers without a word of the check. */
const asTyped =
  /%%|\{>>|\[\[[^\][\d]|==[^=\s][^=]*==|\{\{|\{%|\[![a-z]+\]|\^\[|\[\^[^\]]+\]|\]\(|\{:|\$\$|(?<!\d)\*\*|^[•◦]|^#{2,}/m;

const listMissing = (before: readonly string[], after: readonly string[]): string[] => {
  const left = [...after];
  return before.filter((item) => {
    const index = left.indexOf(item);
    if (index !== -1) left.splice(index, 1);
    return index === -1 && !ownWords.has(item);
  });
};

/** What is wrong with a body, each in a line. */
const judge = async (markdown: string): Promise<string[]> => {
  const { code } = await renderBody(markdown, ['gazette']);
  const page = fromHtml(code);
  const isPrivate = privateNotations.some((note) => markdown.includes(note));
  // What is private is lost on purpose.
  const theirs = isPrivate ? { words: [], links: [] } : fromHtml(renderIndependently(markdown));
  const lost = [...listMissing(theirs.words, page.words), ...listMissing(theirs.links, page.links)];
  const { slips, html } = parseBody(markdown, 0);
  const isReported =
    html.length > 0 ||
    [slips.notations, slips.privateNotes, slips.lostNotes, slips.indentedCode].some(
      ({ length }) => length > 0,
    );
  const seen = code.replaceAll(/<(code|pre)[^]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '');
  return [
    ...(lost.length > 0 ? [`lost ${lost.join(', ')} of ${JSON.stringify(markdown)}`] : []),
    ...(code.includes('secret') ? [`published something private of ${JSON.stringify(markdown)}`] : []),
    ...(asTyped.test(seen) && !isReported ? [`nothing is said of ${JSON.stringify(markdown)}`] : []),
  ];
};

/** Notation of Word, of other programs and of habit, as it comes with real posts. */
export const notations: Part = {
  name: 'notations',
  promise:
    'no word and no link of a text is lost, nothing private is published, nothing is printed as typed in silence',
  run: async ({ isShort, seed, tell }): Promise<Findings> => {
    const broken: string[] = [];
    const figures: (readonly [string, string])[] = [];
    const all = [...written, ...privateNotations.map((text) => ({ family: 'private notes', written: text }))];
    const any = fc.constantFrom(...all.map((one) => one.written));
    for (const [family, ofFamily] of Map.groupBy(all, (one) => one.family)) {
      const body = fc
        .tuple(
          fc.constantFrom(...ofFamily.map((one) => one.written)),
          fc.array(any, { maxLength: 4 }),
          fc.nat(4),
        )
        .map(([one, others, place]) => others.toSpliced(place, 0, one).join('\n\n'));
      // Each of the family by itself, and then among others.
      const tried = [
        ...ofFamily.map((one) => one.written),
        ...fc.sample(body, { seed, numRuns: isShort ? bodies.short : bodies.long }),
      ];
      let clean = 0;
      for (const markdown of tried) {
        const faults = await judge(markdown);
        if (faults.length === 0) clean += 1;
        broken.push(...faults.map((fault) => `${family}: ${fault}`));
      }
      figures.push([`${family}: clean outcomes`, `${String(clean)} of ${String(tried.length)}`]);
      tell(`${family}: ${String(clean)} of ${String(tried.length)}`);
    }
    return { figures, broken };
  },
};
