import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { foldWarnings } from '../../../../src/desk/reporters/fold-warnings.ts';
import { formatReport } from '../../../../src/desk/reporters/format-report.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { examineOnce, fixtureInstant, fixturesFolder, overlay } from '../fixture-site.ts';
import { countSamples } from '../../sample-count.ts';

const article = 'articles/a-story/index.md';
const paths = [
  article,
  'authors/example-author.md',
  'topics/example-topic.md',
  'countries/fr.md',
  'sources/example-publisher.yaml',
  'events/2026-01-09-figures-shown.yaml',
  'pages/about.md',
];
const validArticle = readFileSync(join(fixturesFolder, 'valid/content', article), 'utf8');

/** Pieces that mean something to YAML, Markdown or citations, so that chance meets the hard places. */
const snippet = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '---\n',
      '\n',
      '\r\n',
      '\t',
      ': ',
      '- ',
      '*',
      '&a ',
      '*a',
      '!x ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '|\n',
      '>\n',
    ],
    ...[
      '[@',
      '[@report-one]',
      '[@a; @b]',
      '](',
      '![](',
      '<b>',
      '<!--',
      '#',
      '## ',
      '[^1]',
      '| a |\n| - |\n',
      '> ',
      '\\',
    ],
    ...[
      'title: ',
      'sources:\n  - id: ',
      'null',
      '2026-01-01',
      '1e999',
      '__proto__: ',
      'constructor: ',
      '/topics/',
      ':claim[',
      ']{by="',
      ' status=confirmed cite="report-one"}',
      '__proto__="" constructor #a .b ',
      'very\nlikely',
      '\u{1F600}',
      '\uD800',
    ],
  ),
);
const noise = fc.array(snippet, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the check of arbitrary content', () => {
  let valid: readonly FolderFile[] = [];
  beforeAll(async () => {
    valid = await overlay([]);
  });

  const check = (path: string, bytes: Uint8Array) =>
    checkFiles([...valid.filter((file) => file.path !== path), { path, bytes }], 'content', fixtureInstant, {
      examine: examineOnce,
    });

  /** Never throws, and points into the file in one line each. */
  const assertSound = (path: string, bytes: Uint8Array): void => {
    const report = check(path, bytes);
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
    for (const { file, line, column } of report.problems.filter(
      (problem) => problem.file === `content/${path}`,
    )) {
      expect(line, file).toBeLessThanOrEqual(lines.length);
      expect(column, file).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
    const printed = formatReport(report).split('\n');
    // Corrected lines and headings of the guide are indented; the count stands last.
    const told = printed.filter(
      (line) => line !== '' && !line.startsWith('  ') && !line.startsWith('For explanations'),
    );
    expect(told).toHaveLength(foldWarnings(report.problems).length + 1);
  };

  it('never throws for any bytes in any file', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), assertSound), {
      numRuns: countSamples(100),
    });
  });

  it('never throws for any text in any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), noise, (path, text) => {
        assertSound(path, new TextEncoder().encode(text));
      }),
      { numRuns: countSamples(100) },
    );
  });

  it('never throws for any frontmatter and body', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), noise, noise, (path, yaml, body) => {
        assertSound(path, new TextEncoder().encode(`---\n${yaml}\n---\n${body}`));
      }),
      { numRuns: countSamples(100) },
    );
  });

  it('never throws for a valid story with a piece replaced by noise', () => {
    const place = fc.nat({ max: validArticle.length });
    fc.assert(
      fc.property(place, fc.nat({ max: 20 }), noise, (start, length, text) => {
        const changed = validArticle.slice(0, start) + text + validArticle.slice(start + length);
        assertSound(article, new TextEncoder().encode(changed));
      }),
      { numRuns: countSamples(100) },
    );
  });

  it('never throws for any text in and around claims', () => {
    fc.assert(
      fc.property(noise, noise, noise, (words, attributes, behind) => {
        const text = `\n\nA :claim[${words}]{${attributes}}${behind} and :claim[b]{by="${attributes}" cite="${words}"}\n`;
        assertSound(article, new TextEncoder().encode(validArticle + text));
      }),
      { numRuns: countSamples(150) },
    );
  });

  it('never throws for any value of any attribute', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string());
    const name = fc.constantFrom('by', 'status', 'cite', 'basis', 'likelihood', 'confidence', 'id', 'x');
    fc.assert(
      fc.property(fc.dictionary(name, value), (attributes) => {
        const written = Object.entries(attributes).map(([key, text]) => `${key}="${text}"`);
        const claim = `\n\n:claim[words]{${written.join(' ')}}\n`;
        assertSound(article, new TextEncoder().encode(validArticle + claim));
      }),
      { numRuns: countSamples(150) },
    );
  });

  it('gives the same report for the same content', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const bytes = new TextEncoder().encode(validArticle + text);
        expect(check(article, bytes)).toEqual(check(article, bytes));
      }),
      { numRuns: 30 },
    );
  });

  it('says of a file nested deeper than any schema that it cannot be read', () => {
    const nested = `name: ${'['.repeat(21)}${']'.repeat(21)}`;
    const report = check('sources/example-publisher.yaml', new TextEncoder().encode(nested));
    expect(report.problems.map((problem) => problem.id)).toContain('unreadable-file');
  });

  it.each(['[', '- ', '{a: ', '? '])('survives ten thousand levels of %j', (opening) => {
    assertSound('sources/example-publisher.yaml', new TextEncoder().encode(opening.repeat(10_000)));
  });

  it('survives quotations within quotations', () => {
    assertSound('pages/about.md', new TextEncoder().encode(`---\n---\n${'>'.repeat(5000)} a`));
  });
});
