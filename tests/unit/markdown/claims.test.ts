import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/desk/reading/body.ts';
import { listClaimDestinations } from '../../../src/desk/addresses/destinations.ts';
import type { Document } from '../../../src/desk/reading/document.ts';
import { renderBody } from '../../markdown/render-markdown.ts';
import { countSamples } from '../sample-count.ts';

const attributes = '{by="A goose" status=claimed cite="gazette"}';

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);

const isOurs = (node: Nodes): boolean =>
  node.type === 'element' && ['mark', 'note'].some((name) => classesOf(node).includes(name));

const classesOf = (node: Element): readonly unknown[] =>
  Array.isArray(node.properties.className) ? node.properties.className : [];

/** What a reader reads of it, without marks and notes. */
const toText = (node: Nodes): string => {
  if (isOurs(node)) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
};

const readText = async (body: string): Promise<string> =>
  toText(parse((await renderBody(body, ['gazette'])).code));

/** Text that Markdown takes for text: each sign of its own is escaped, and no line ends. */
const escape = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

/** Pieces of which Markdown and marks are made, but for brackets, which would end the claim. */
const piece = fc.constantFrom(
  ...[
    'a',
    'geese',
    ' ',
    ' ',
    '\n',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '"',
    "'",
    '--',
    '---',
    '...',
    ':',
    '::',
    '{',
    '}',
  ],
  ...[
    'claim',
    ':claim',
    ':claim{x=y}',
    'note:this',
    '10:30',
    ':smile:',
    '=',
    '#',
    '|',
    '&amp;',
    '&',
    ';',
    '@',
  ],
  ...[
    'https://gazette.example/',
    '기러기',
    'é',
    '\u0301',
    '\u200f',
    '\u{1f986}',
    String.raw`\*`,
    '<',
    '>',
    '/',
  ],
);

describe('a claim', () => {
  it('loses no character of its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (words) => {
        const written = escape(words);
        expect(await readText(`At :claim[${written}]${attributes} once.`)).toBe(
          // With brackets of its own, so that emphasis and quotation marks have the same surroundings.
          (await readText(`At \\[${written}\\] once.`)).replace(
            /\[([^]*)\]/,
            words.trim() === '' ? `:claim$&${attributes.replaceAll('"', '”')}` : '$1',
          ),
        );
      }),
      { numRuns: countSamples(300) },
    );
  });

  it('loses no character of Markdown in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const written = `x${pieces.join('').replace(/<|\n\s*(?=\n|$)|(?<=\n)[ \n]+/g, '')}x`.replace(
          /\n/g,
          ' ',
        );
        expect(await readText(`At :claim[${written}]${attributes} once.`)).toBe(
          (await readText(`At (${written}) once.`)).replace(/\((.*)\)/su, '$1'),
        );
      }),
      { numRuns: countSamples(500) },
    );
  });

  it('yields nothing that a browser would run, neither by its words nor by its attributes', async () => {
    const trap = fc.constantFrom(
      ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '</span>'],
      ...[
        'javascript:alert(1)',
        '[x](javascript:alert(1))',
        '<a href="javascript:alert(1)">x</a>',
        '"',
        "'",
        '>',
      ],
      ...[
        '<',
        '&lt;script&gt;',
        '&quot;',
        '" onclick="alert(1)',
        "' onclick='alert(1)",
        '<!--',
        '-->',
        ']',
        '[',
      ],
      ...[
        '{',
        '}',
        '&#106;avascript:',
        '<style>',
        '</style>',
        '<textarea>',
        '<iframe srcdoc="<script>">',
        ' ',
        'x',
      ],
      ...[
        '<span data-claim="1">',
        'data-claim',
        ' status=claimed',
        ' cite="gazette"',
        '\n',
        '<base href=//x>',
      ],
    );
    const text = fc.array(trap, { maxLength: 5 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (words, by, more) => {
        const { code } = await renderBody(
          `At :claim[${words}]{by="${by}" status=claimed cite="gazette"${more}} once.`,
          ['gazette'],
        );
        expect(listDangers(code), code).toEqual([]);
      }),
      { numRuns: countSamples(500) },
    );
  });

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '</span><b>'])(
    'prints %j in its speaker as text',
    async (speaker) => {
      const { code } = await renderBody(`:claim[Seven]{by='${speaker}' status=claimed cite=gazette}.`, [
        'gazette',
      ]);
      const sentence = `Claimed by ${speaker}, read at gazette`;
      const labels: unknown[] = [];
      visit(parse(code), 'element', (node) => {
        if (node.properties.role === 'doc-noteref') labels.push(node.properties.ariaLabel);
      });
      expect(labels).toEqual([sentence]);
      expect(listDangers(code)).toEqual([]);
    },
  );
});

/** Elements and attributes that a story has no use for, in what a browser makes of the HTML. */
const listDangers = (html: string): string[] => {
  const dangers: string[] = [];
  visit(parse(html), 'element', (node) => {
    if (/^(?:script|style|svg|math|iframe|object|embed|base|form|textarea|link|meta)$/.test(node.tagName)) {
      dangers.push(node.tagName);
    }
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on|^style$|^srcDoc$/i.test(name)) dangers.push(name);
      if (
        /^(?:href|src|cite|action|formAction)$/.test(name) &&
        /^\W*(?:javascript|data|vbscript):/i.test(String(value))
      ) {
        dangers.push(`${name}=${String(value)}`);
      }
    }
  });
  return dangers;
};

describe('the claims of a body', () => {
  const claimsOf = async (body: string) => (await renderBody(body, ['gazette'])).claims;

  it('are handed on with their words and with their attributes as written', async () => {
    expect(
      await claimsOf(
        `:claim["Seven"\n  *geese* [@gazette]]{by="A 'goose'" status=claimed cite="gazette"} or :claim[nine]{status=confirmed cite=gazette basis=official-count}.`,
      ),
    ).toEqual([
      {
        number: 1,
        anchor: 'claim-8ocb0b',
        text: '“Seven” geese',
        section: 0,
        block: 1,
        line: 0,
        attributes: { by: "A 'goose'", status: 'claimed', cite: ['gazette'] },
        sides: [['gazette']],
      },
      {
        number: 2,
        anchor: 'claim-c0o3zh',
        text: 'nine',
        section: 0,
        block: 1,
        line: expect.any(Number) as number,
        attributes: { status: 'confirmed', cite: ['gazette'], basis: 'official-count' },
        sides: [['gazette']],
      },
    ]);
  });

  it('know after how many headings of the second depth they stand', async () => {
    const marked = (words: string): string => `:claim[${words}]{status=claimed by=A cite=gazette}`;
    const claims = await claimsOf(
      `${marked('one')}\n\n## A\n\n### B\n\n> ${marked('two')}\n\n## C\n\n## D\n\n- ${marked('three')}\n- ${marked('four')}`,
    );
    expect(claims.map(({ text, section }) => [text, section])).toEqual([
      ['one', 0],
      ['two', 1],
      ['three', 3],
      ['four', 3],
    ]);
  });

  it('stand in the order in which they are read, also where a footnote is written before', async () => {
    expect(
      await claimsOf(`Geese.[^a]\n\n[^a]: :claim[One]${attributes}.\n\n:claim[Two]${attributes}.`),
    ).toMatchObject([
      { number: 1, text: 'Two' },
      { number: 2, text: 'One' },
    ]);
  });

  it('have no numbers of footnotes and citations in their words', async () => {
    expect(await claimsOf(`:claim[Seven[^a] geese]${attributes}.\n\n[^a]: A note.`)).toMatchObject([
      { text: 'Seven geese' },
    ]);
  });

  it('are counted without those that cannot be read', async () => {
    expect(await claimsOf(`:claim[One]{status=nonsense}, :claim, :claim[three]${attributes}.`)).toMatchObject(
      [{ number: 1, text: 'three' }],
    );
  });

  it('are not made by an editor’s HTML', async () => {
    expect(await claimsOf('<span data-part="1">Seven</span> <span data-part="undefined">x</span>')).toEqual(
      [],
    );
    expect(await claimsOf(`<span data-part="1">Mine</span> :claim[ours]${attributes}`)).toMatchObject([
      { number: 1, text: 'ours' },
    ]);
  });

  it('are none where the story lists no sources', async () => {
    const { code, claims } = await renderBody(`:claim[Seven *geese*]${attributes}.`);
    expect(code).toBe('<p>Seven <em>geese</em>.</p>');
    expect(claims).toEqual([]);
  });
});

describe('the anchors of the claims of a body', () => {
  const anchorsOf = async (body: string): Promise<string[]> => {
    const { claims } = await renderBody(body, ['gazette']);
    return claims.map(({ anchor }) => anchor);
  };
  /** As the desk knows them for links and corrections. */
  const atDesk = (body: string): string[] =>
    listClaimDestinations({ body: parseBody(body, 0) } as Document).map(({ anchor }) => anchor);

  it.each([
    ['marks', ':claim[Seven *geese*, `seven`]', ':claim[Seven geese, **seven**]'],
    ['quotation marks', `:claim["Seven" geese' wings -- all...]`, ':claim[“Seven” geese’ wings – all…]'],
    ['links', ':claim[Seven [geese](https://gazette.example/)]', ':claim[Seven geese]'],
    ['line breaks', ':claim[Seven\ngeese]', ':claim[Seven geese]'],
    ['citations', ':claim[Seven geese [@gazette, p 4]]', ':claim[Seven geese]'],
    ['footnotes', ':claim[Seven geese[^1]]', ':claim[Seven geese]'],
  ])('do not depend on %s', async (_, one, other) => {
    const [first, second] = [
      `${one}${attributes}\n\n[^1]: A note.`,
      `${other}${attributes}\n\n[^1]: A note.`,
    ];
    expect(await anchorsOf(first)).toEqual(await anchorsOf(second));
  });

  it('stay when attributes are reworded and when a statement is put in before', async () => {
    const claim = ':claim[Seven geese]';
    const [plain = ''] = await anchorsOf(`${claim}${attributes}.`);
    expect(
      await anchorsOf(`:claim[Nine]${attributes} or ${claim}{by="A swan" status=confirmed cite="gazette"}`),
    ).toContain(plain);
  });

  it('are those that the desk knows where a repeat stands in a footnote', async () => {
    const body = `Geese.[^a]\n\n[^a]: :claim[One]${attributes}.\n\n:claim[one]${attributes}.`;
    expect((await anchorsOf(body)).toReversed()).toEqual(atDesk(body));
  });

  it('are those that the desk knows, whatever stands in the brackets', async () => {
    // What stands right behind a bare address (example.com/&amp;, example.com/~~a~~) the site takes for a part
    // of it, the desk for markup.
    const inner = piece.filter((text) => !/[<>{}&]|^:/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(inner, { maxLength: 6 }), { maxLength: 4 }), async (claims) => {
        const body = claims
          .map((pieces) => `A :claim[x${pieces.join('').replace(/\n/g, ' ')}]${attributes}.`)
          .join('\n\n');
        fc.pre(!/gazette\.example\/[^\s\])]/.test(body));
        expect(await anchorsOf(body)).toEqual(atDesk(body));
      }),
      { numRuns: countSamples(200) },
    );
  });
});
