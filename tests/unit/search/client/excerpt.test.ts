import { describe, expect, it } from 'vitest';
import { countHeadline } from '../../../../src/search/client/excerpt.ts';

const headline = 'Fifty goslings before the fair: what was shown';

/** A passage without what it says again. */
const drop = (passage: string): string => passage.slice(countHeadline(passage, headline));

describe('countHeadline', () => {
  it.each([
    [`${headline}. The keeper says fifty.`, 'The keeper says fifty.'],
    ['the fair: what was shown. The keeper says fifty.', 'The keeper says fifty.'],
    ['shown. The keeper says fifty.', 'The keeper says fifty.'],
    // A space that does not break is one.
    ['Fifty\u00A0goslings before the fair: what was shown. The keeper.', 'The keeper.'],
    [`${headline}. `, ''],
  ])('drops the headline, or its end, from “%s”', (passage, left) => {
    expect(drop(passage)).toBe(left);
  });

  it.each([
    'The keeper says fifty.',
    'shown here, the goslings swim.',
    'In the text: Fifty goslings before the fair: what was shown. Then',
    '',
  ])('leaves “%s” as it is', (passage) => {
    expect(drop(passage)).toBe(passage);
  });

  it('takes a headline that asks a question', () => {
    expect(countHeadline('Who watches? A panel does.', 'Who watches?')).toBe('Who watches? '.length);
  });
});
