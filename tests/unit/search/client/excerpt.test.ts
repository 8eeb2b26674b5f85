import { describe, expect, it } from 'vitest';
import { countHeadline, findCuts } from '../../../../src/search/client/excerpt.ts';

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

  it.each([
    ['三十只天鹅归来：一篇报道。看守人说', '看守人说'],
    ['只天鹅归来：一篇报道。看守人说', '看守人说'],
    ['看守人说，三十只天鹅归来：一篇报道。', '看守人说，三十只天鹅归来：一篇报道。'],
  ])('drops a headline without spaces, or its end, from “%s”', (passage, left) => {
    expect(passage.slice(countHeadline(passage, '三十只天鹅归来：一篇报道'))).toBe(left);
  });

  it('takes a headline that asks a question', () => {
    expect(countHeadline('Who watches? A panel does.', 'Who watches?')).toBe('Who watches? '.length);
    expect(countHeadline('谁在看守？有人。', '谁在看守？')).toBe('谁在看守？'.length);
  });
});

describe('findCuts', () => {
  const text = 'Geese cross. The keeper (of the bridge) says “fifty.” Nobody counted them\u00A0all';

  it.each([
    ['Geese cross.', false, false],
    ['The keeper (of the bridge) says', false, true],
    ['cross. The keeper', true, true],
    ['says “fifty.”', true, false],
    // Behind a mark that closes, and with a space that does not break, to the end of the text.
    ['Nobody counted them all', false, false],
    ['counted them all ', true, false],
    [text, false, false],
    // Should it not be found, it is from within.
    ['swans', true, true],
  ])('tells where “%s” is cut', (passage, isCutBefore, isCutAfter) => {
    expect(findCuts(passage, text)).toEqual({ isCutBefore, isCutAfter });
  });

  it('takes a space within marks for one of them', () => {
    const french = 'Il a dit : «\u00A0Oui.\u00A0» Et puis rien';
    expect(findCuts('Il a dit : «\u00A0Oui.\u00A0»', french).isCutAfter).toBe(false);
    expect(findCuts('Et puis rien', french).isCutBefore).toBe(false);
  });
});
