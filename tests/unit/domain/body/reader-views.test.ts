import { describe, expect, it } from 'vitest';
import { element } from '../../../../src/domain/body/element.ts';
import { keepInReaderViews, placeId } from '../../../../src/domain/body/reader-views.ts';

describe('keepInReaderViews', () => {
  it('leaves what no reader view takes for furniture as it is', () => {
    const content = [
      element('h2', ['The bridge'], { id: 'the-bridge' }),
      element('p', ['Seven geese.']),
      { type: 'text', value: 'crossed' } as const,
    ];
    expect(keepInReaderViews(content)).toEqual(content);
    expect(placeId('the-bridge')).toEqual({ own: 'the-bridge', className: undefined, inside: undefined });
  });

  it('says of an element with a word of furniture in its id that it is text, beside the classes it has', () => {
    expect(
      keepInReaderViews([
        element('h2', ['In state media'], { id: 'in-state-media' }),
        element('h3', ['A remark'], { id: 'a-remark', className: ['numbered'] }),
      ]),
    ).toEqual([
      element('h2', ['In state media'], { className: ['in-article'], id: 'in-state-media' }),
      element('h3', ['A remark'], { className: ['numbered', 'in-article'], id: 'a-remark' }),
    ]);
  });

  it('puts an id about sharing inside, where no class speaks for it, and the address stays', () => {
    expect(
      keepInReaderViews([element('h2', ['The share'], { id: 'the-share', className: ['big'] })]),
    ).toEqual([
      element('h2', [element('span', [], { id: 'the-share' }), 'The share'], { className: ['big'] }),
    ]);
    expect(placeId('the-share')).toEqual({ own: undefined, className: undefined, inside: 'the-share' });
  });

  it('finds what is deep within a text', () => {
    expect(keepInReaderViews([element('div', [element('p', ['A'], { id: 'comment-on-geese' })])])).toEqual([
      element('div', [element('p', ['A'], { className: ['in-article'], id: 'comment-on-geese' })]),
    ]);
  });
});
