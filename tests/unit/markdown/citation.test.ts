import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../../src/markdown/citation.ts';

/** What is cited in a text: "id" or "id, locator", in order. */
const citedIn = (text: string): string[][] =>
  parseCitations(text).flatMap((part) =>
    part.kind === 'citation'
      ? [
          part.cited.map(({ id, passage, locator }) =>
            [id, ...(passage === undefined ? [] : [`#${passage}`]), locator]
              .filter((said) => said !== undefined)
              .join(' | '),
          ),
        ]
      : [],
  );

/** Text that is likely to hold citations, whole and broken. */
const nearlyCitations = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[@',
        ']',
        '[',
        '@',
        ';',
        ', ',
        ' ',
        '-',
        'gazette',
        'agency-7',
        'para 4',
        '[@gazette]',
        '#seven',
        'a@b.org',
        '\n',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('parseCitations', () => {
  it('splits text at a citation and says where it stands', () => {
    expect(parseCitations('Seven geese [@gazette] crossed.')).toEqual([
      { kind: 'text', value: 'Seven geese ' },
      {
        kind: 'citation',
        value: '[@gazette]',
        offset: 12,
        cited: [{ id: 'gazette', locator: undefined }],
      },
      { kind: 'text', value: ' crossed.' },
    ]);
  });

  it.each([
    ['[@gazette]', [['gazette']]],
    ['[@goose-board-2026]', [['goose-board-2026']]],
    ['[@gazette, para 4]', [['gazette | para 4']]],
    ['[@gazette,p. 4–6 (b)]', [['gazette | p. 4–6 (b)']]],
    ['[@gazette, note, section 2]', [['gazette | note, section 2']]],
    ['[@gazette; @agency]', [['gazette', 'agency']]],
    ['[@gazette;@agency ]', [['gazette', 'agency']]],
    ['[@gazette, para 4; @agency, p. 2; @board]', [['gazette | para 4', 'agency | p. 2', 'board']]],
    ['[@gazette][@agency]', [['gazette'], ['agency']]],
    ['[[@gazette]]', [['gazette']]],
    ['[@gazette , para 4]', []],
    ['[@gazette,\npara 4 ]', [['gazette | para 4']]],
    ['[@gazette#seven-geese]', [['gazette | #seven-geese']]],
    ['[@gazette#7, para 4; @agency; @agency#b]', [['gazette | #7 | para 4', 'agency', 'agency | #b']]],
  ])('reads %j', (text, cited) => {
    expect(citedIn(text)).toEqual(cited);
  });

  it.each([
    '',
    'no citation',
    'desk@gazette.example',
    '[desk@gazette.example]',
    '@gazette',
    '[@Gazette]',
    '[@gazette_1]',
    '[@gazette--7]',
    '[@-gazette]',
    '[@gazette-]',
    '[@]',
    '[@ gazette]',
    '[@gazette,]',
    '[@gazette#]',
    '[@gazette #seven]',
    '[@gazette#Seven]',
    '[@gazette#seven#eight]',
    '[@#seven]',
    '[@gazette, ]',
    '[@gazette;]',
    '[@gazette; agency]',
    '[@gazette agency]',
    '[see @gazette]',
    '[@gazette, see desk@gazette.example]',
    '[@gazette',
  ])('leaves %j as text', (text) => {
    expect(parseCitations(text)).toEqual(text === '' ? [] : [{ kind: 'text', value: text }]);
  });

  it('gives the text back when its parts are joined', () => {
    fc.assert(
      fc.property(nearlyCitations, (text) => {
        expect(
          parseCitations(text)
            .map(({ value }) => value)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('says of every citation where it begins, and that it cites something', () => {
    fc.assert(
      fc.property(nearlyCitations, (text) => {
        for (const part of parseCitations(text)) {
          if (part.kind !== 'citation') continue;
          expect(text.slice(part.offset, part.offset + part.value.length)).toBe(part.value);
          expect(part.cited.length).toBeGreaterThan(0);
          for (const { id, locator } of part.cited) {
            expect(part.value).toContain(`@${id}`);
            expect(part.value).toContain(locator ?? '');
            expect(locator).not.toBe('');
          }
        }
      }),
    );
  });

  it('finds what it is given, however it is put together', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);
    const locator = fc.option(fc.stringMatching(/^[a-zA-Z0-9§.,]{1,5}(?: [a-zA-Z0-9§.]{1,5}){0,2}$/), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(fc.record({ id, locator }), { minLength: 1, maxLength: 4 }), (cited) => {
        const written = cited
          .map((one) => (one.locator === undefined ? `@${one.id}` : `@${one.id}, ${one.locator}`))
          .join('; ');
        expect(parseCitations(`[${written}]`)).toEqual([
          { kind: 'citation', value: `[${written}]`, offset: 0, cited },
        ]);
      }),
    );
  });
});
