import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, parseBody } from '../../../../src/desk/reading/body.ts';

const start = 100;

/** Everything of a body but its claims. */
const withoutClaims = (body: Body) => ({ ...body, claims: [], citationsInClaims: [] });

describe('claims of a body', () => {
  it('have their words, attributes and cited ids, each with its place', () => {
    const markdown = 'So :claim[fifty *were*\nshown]{by="Kim &amp; others" status=claimed cite="one  two"}.';
    const [claim] = parseBody(markdown, start).claims;
    const at = (text: string): number => start + markdown.indexOf(text);
    expect(claim).toMatchObject({
      offset: at(':claim'),
      words: 'fifty were shown',
      place: 'text',
      citedIds: [
        { id: 'one', offset: at('one  two') },
        { id: 'two', offset: at('two"') },
      ],
      hasUnreadBraces: false,
    });
    expect([...(claim?.attributes ?? [])]).toEqual([
      ['by', { value: 'Kim & others', offset: at('by='), valueOffset: at('Kim &') }],
      ['status', { value: 'claimed', offset: at('status='), valueOffset: at('claimed c') }],
      ['cite', { value: 'one  two', offset: at('cite='), valueOffset: at('one  two') }],
    ]);
  });

  it.each([
    [`{cite='one two'}`, 'two'],
    ['{cite=two}', 'two'],
    ['{ id=a cite = "two" }', 'two'],
    ['{#matter .two cite="&#116;wo"}', '&#116;wo'],
    ['{by="it\'s" cite="one\n  two"}', 'two"'],
  ])('tell where an id stands in %j', (attributes, written) => {
    const markdown = `A :claim[thing]${attributes}`;
    const cited = parseBody(markdown, start).claims[0]?.citedIds.at(-1);
    expect(cited).toMatchObject({ id: 'two', offset: start + markdown.lastIndexOf(written) });
  });

  it('tell where an id stands in a quotation that goes on', () => {
    const markdown = '> :claim[a\n> thing]{by="b"\n> cite="one\n> two"}';
    const cited = parseBody(markdown, start).claims[0]?.citedIds.at(-1);
    expect(cited).toMatchObject({ id: 'two', offset: start + markdown.indexOf('two') });
  });

  it.each([
    [':claim[a]{}', ['text']],
    ['[:claim[a]{}](#b)', ['link']],
    ['## :claim[a]{}', ['heading']],
    [':claim[a :claim[b]{}]{}', ['text', 'claim']],
    ['| :claim[a]{} |\n| - |', ['text']],
    ['[^1]\n\n[^1]: :claim[a]{}', ['text']],
  ])('know in %j that they stand in %j', (markdown, places) => {
    expect(parseBody(markdown, 0).claims.map((claim) => claim.place)).toEqual(places);
  });

  it.each([
    'At 10:30, note:this, a::b and :note',
    ':note[a [@one] *b*]{x="[@two]"}',
    ':note[a](https://example.com/)',
    ':note[a\\]{b} &amp; [@One]]{c=d} [@one]',
    ':claims[a [@one]]{cite="one"}',
    ':claim-x[a [@one]]{cite="one"}',
    ':claim_[likely]',
    ':Claim[likely [@one]]',
    String.raw`\:claim[a [@one]]{likely}`,
    '::claim[a [@one]]{likely}',
    ':claim:[a [@one]]',
    '`:claim[a [@one]]{likely}`',
    ':::claim\nlikely [@one]\n:::',
  ])('are none in %j, which is read as if there were no such thing', (markdown) => {
    // A sign that no notation knows instead of the colon tells how it would be read.
    const plain = parseBody(
      markdown.replaceAll(':', (_, at: number) => (markdown.slice(at).startsWith('://') ? ':' : '¦')),
      0,
    );
    // A box that the site does not know is told as such.
    const { links, slips } = parseBody(markdown, 0);
    expect(parseBody(markdown, 0)).toEqual({ ...plain, links, slips });
    expect(parseBody(markdown, 0).links).toEqual(plain.links);
    expect(parseBody(markdown, 0).claims).toEqual([]);
  });

  it('take citations and words of likelihood out of the running text', () => {
    const body = parseBody('It is :claim[likely [@one]]{} and likely [@two].', 0);
    expect(body.citationsInClaims).toEqual([{ written: '[@one]', offset: 20 }]);
    expect(body.citedIds.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(body.likelihoodWords).toEqual([{ written: 'likely', offset: 34 }]);
  });

  it('leave the text around them as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z :@[\]{}"=*]{0,40}$/), (text) => {
        fc.pre(!/:claim(?![a-z])/.test(text));
        const known = parseBody(text, 0);
        expect(known.claims).toEqual([]);
        expect(withoutClaims(parseBody(`${text}\n\n:claim[a]{b=c}`, 0))).toEqual(known);
      }),
    );
  });
});
