import fc from 'fast-check';
import { stringify } from 'yaml';

/** Pieces that mean something to Markdown, HTML, citations or claims. */
const piece = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('words', 'Geese', ' ', ' ', '\n', '\n\n', '.', ', ', 'a', '1') },
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '_',
        '~~',
        '`',
        '```\n',
        '> ',
        '- ',
        '1. ',
        '## ',
        '### ',
        '#### ',
        '| a | b |\n| - | - |\n| c |',
        '---\n',
      ],
      ...[
        '[',
        ']',
        '(',
        ')',
        '[Geese](/topics/example-topic/)',
        '[Geese](https://example.org/a?b=c&d)',
        '[Geese](mailto:a@b.c)',
        '**Geese** ',
        '~5 ',
        '5*3*2',
        '\n\nGeese[^1]\n\n[^1]: A note.\n\n',
        '\n\n2019. Geese\n2022. More\n\n',
      ],
      ...[
        '<b>',
        '</b>',
        '<div>',
        '</div>',
        '<!--',
        '-->',
        '<br>',
        '<table>',
        '<td>',
        '<a href="',
        '">',
        '<',
        '>',
        '&',
        '&amp;',
        '&#0;',
        '&#x110000;',
        '&NotEqualTilde;',
      ],
      ...['[@example-source]', '[@example-source, p. 4]', '[@example-source; @second-source]', '\\[@x]'],
      ...[
        ':claim[',
        ']{by="A goose" status=claimed cite="example-source"}',
        ':claim[Geese fly]{by="A & <b>" status=assessed likelihood="very likely" cite="second-source example-source"}',
        ':note[',
        ']{',
        '}',
        '::x',
        '\n::table[',
        '\n::table[Geese]{data="figures.csv" cite="example-source"}\n',
      ],
      ...[
        '\\',
        '\\*',
        'https://example.org/x',
        'www.example.org',
        'a@example.org',
        '--',
        '...',
        '"',
        "'",
        '“',
        '\u00A0',
        '\u200D',
        '😀',
        'שלום',
        '\uFEFF',
        'é',
        '${x}',
        ']]>',
        '\t',
      ],
    ),
  },
  // What the check refuses, as a rule.
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '](/topics/example-topic/)',
        '](https://example.org/a?b=c&d)',
        '](#x)',
        '](mailto:a@b.c)',
        '![',
        '**',
      ],
      ...[
        '[^1]',
        '[^1]: ',
        '{{x}}',
        '%%x%%',
        '[[x]]',
        '==x==',
        ':::y\n',
        '<script>',
        '</script>',
        '<img src="x">',
      ],
    ),
  },
  { weight: 7, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

/** Citations and other notation are for running text. */
const linePiece = piece.filter((text) => !/\[@|\]\(|\*\*|\[\^|\[\[|%%|==|\{\{|:::|:claim\[/.test(text));

const line = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(linePiece, { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join('').replaceAll(/\s+/g, ' ').trim().slice(0, maxLength).trim())
    .map((text) => (text === '' ? 'x' : text));

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((text) => text.slice(0, 10));

const source = (id: string) =>
  fc.record({
    id: fc.constant(id),
    publisher: fc.constantFrom('example-publisher', 'example-ministry', 'example-state-agency'),
    title: optional(line(240)),
    describedAs: optional(line(160)),
    relays: optional(line(80)),
    origin: optional(line(80)),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    date: day,
    dateNote: line(160),
    accessed: optional(day),
    language: optional(fc.constantFrom('ko', 'fr', 'zzz')),
    note: optional(line(240)),
  });

const frontmatter = fc.record({
  title: line(140),
  standfirst: line(320),
  kicker: optional(line(40)),
  type: fc.constantFrom('analysis', 'explainer', 'briefing', 'fact-sheet'),
  published: moment,
  authors: fc.constant(['example-author']),
  topics: fc.constantFrom(['example-topic'], ['second-topic', 'example-topic']),
  countries: fc.subarray(['FR', 'JP', 'KP', 'CI', 'AX']),
  keywords: optional(fc.uniqueArray(line(60), { maxLength: 3 })),
  keyPoints: optional(fc.array(line(240), { maxLength: 5 })),
  sources: fc.tuple(source('example-source'), source('second-source')),
  outlook: optional(fc.array(fc.record({ question: line(200), due: day }), { maxLength: 2 })),
});

/** A story as a file of any words in any place; its fields are of the right kind more often than not. */
export const arbitraryArticle: fc.Arbitrary<string> = fc
  .tuple(frontmatter, fc.array(piece, { maxLength: 40 }))
  .map(
    ([fields, pieces]) =>
      `---\n${stringify(fields, { lineWidth: 0, keepUndefined: false })}---\n\n${pieces.join('')}\n`,
  );
