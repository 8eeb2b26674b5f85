import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { gatherMonth } from '../../../../src/desk/digest/gather-month.ts';
import { parseMonth } from '../../../../src/desk/digest/month.ts';
import { readStories } from '../../../../src/desk/digest/read-stories.ts';
import { writeDigest } from '../../../../src/desk/digest/write-digest.ts';
import { parseMarkdown } from '../../../../src/desk/reading/markdown-tree.ts';
import { parseFile } from '../../../../src/desk/reading/parse-file.ts';
import { countSamples } from '../../sample-count.ts';

const instant = new Date('2026-11-22T12:00:00Z');
const month = parseMonth('2026-02');

/** The first item of the digest of a month in which one thing happened, told in one story, and nothing else. */
const writeItem = (event: string, headline: string): string => {
  const files = [
    ['events/2026-02-03-it.yaml', `date: 2026-02-03\ntitle: ${JSON.stringify(event)}\n`],
    [
      'articles/s/index.md',
      `---\ntitle: ${JSON.stringify(headline)}\nstandfirst: "S."\ntype: analysis\npublished: 2026-02-20T12:00:00Z\nauthors: [a]\ntopics: [t]\nsources: [{ id: a, publisher: p, url: "https://example.com/", date: 2026-02-04 }]\nevents: [2026-02-03-it]\n---\n\nWords [@a].\n`,
    ],
  ] as const;
  const documents = files.map(
    ([path, text]) =>
      parseFile(
        { path, bytes: new TextEncoder().encode(text) },
        path.startsWith('events') ? 'events' : 'articles',
      ).document,
  );
  const months = gatherMonth(readStories(documents, instant), month);
  const digest = writeDigest(months, month, instant, { dialect: 'en-GB', language: 'en' });
  return digest.slice(digest.indexOf('\n- ') + 1);
};

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'Ref',
        '7',
        '*',
        '_',
        '__',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '<b>',
        '`',
        '~~',
        '~',
        '|',
        '\\',
        '&',
        '&amp;',
      ],
      ...[
        ':',
        ':claim[x]{status=claimed}',
        '::',
        '!',
        '![',
        '[@a]',
        '[^1]',
        '#',
        '=',
        '1.',
        '-',
        '{',
        '}',
        '$',
        '“',
        '北',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => `A${pieces.join('')}z`);

it('prints the words of events and headlines as they are, whatever notation they resemble', () => {
  fc.assert(
    fc.property(words, words, (event, headline) => {
      expect(toString(parseMarkdown(writeItem(event, headline))).trim()).toBe(
        `3 February 2026: ${event} [@a]. See ${headline}.`,
      );
    }),
    { numRuns: countSamples(500) },
  );
});
