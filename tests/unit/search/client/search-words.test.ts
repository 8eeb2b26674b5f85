import { describe, expect, it } from 'vitest';
import { readPhrase, splitWords } from '../../../../src/search/client/search-words.ts';

describe('readPhrase', () => {
  it.each([
    '"geese cross"',
    '“geese cross”',
    '„geese cross“',
    '„geese cross”',
    '«geese cross»',
    '« geese cross »',
    '  "geese cross"  ',
  ])('reads %s', (words) => {
    expect(readPhrase(words)).toBe('geese cross');
  });

  it.each([
    '',
    'geese cross',
    '"geese cross',
    'geese cross"',
    'the "geese" cross',
    '"geese" "cross"',
    '"geese" cross',
    '""',
    '"',
  ])('finds none in %j', (words) => {
    expect(readPhrase(words)).toBeUndefined();
  });

  it('has an apostrophe in it', () => {
    expect(readPhrase("“the goose's bridge”")).toBe("the goose's bridge");
  });

  it('takes no time for ten thousand marks', () => {
    expect(readPhrase('"'.repeat(10_000))).toBeUndefined();
    expect(readPhrase(`"${' '.repeat(10_000)}geese`)).toBeUndefined();
  });
});

describe('splitWords', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['   ', []],
    ['geese cross', ['geese', 'cross']],
    ['  geese\tcross\n', ['geese', 'cross']],
    ['geese, bridge; (swans)!', ['geese', 'bridge', 'swans']],
    ['geese/bridge', ['geese', 'bridge']],
    ['geese—bridge', ['geese—bridge']],
    ['geese…bridge·swans', ['geese', 'bridge', 'swans']],
    ['well-made bridge', ['well-made', 'bridge']],
    ['1,000 or 1 000 geese', ['1000', 'or', '1000', 'geese']],
    ['1.5 km', ['15', 'km']],
    ['U.S. geese. A. Goose', ['US', 'geese', 'A', 'Goose']],
    ['Sana`a, Sana´a', ['Sanaa', 'Sanaa']],
    ["goose's goose’s", ["goose's", 'goose’s']],
    ['- geese - ’', ['geese']],
    ['!? … “”', []],
    ['7 geese in 2026', ['7', 'geese', 'in', '2026']],
    ['"geese', ['geese']],
    ['<b>geese</b> &amp; <script>bridge</script>', ['b', 'geese', 'b', 'amp', 'script', 'bridge', 'script']],
    ['🦢 geese👩‍👩‍👧bridge', ['geese', 'bridge']],
    ['🦢', []],
    ['يعبر الإوز، الجسر؟', ['يعبر', 'الإوز', 'الجسر']],
    ['\u200fيعبر\u200e geese', ['يعبر', 'geese']],
    ['الجِسْر', ['الجِسْر']],
    ['기러기가 다리를', ['기러기가', '다리를']],
    ['हंस पुल', ['हंस', 'पुल']],
  ])('splits %j', (words, split) => {
    expect(splitWords(words)).toEqual(split);
  });

  it('puts letters and their marks together', () => {
    expect(splitWords('cafe\u0301')).toEqual(['café']);
    expect(splitWords('기러기'.normalize('NFD'))).toEqual(['기러기']);
  });

  it('splits ten thousand characters', () => {
    expect(splitWords('geese '.repeat(1_667))).toHaveLength(1_667);
    expect(splitWords('x'.repeat(10_000))).toEqual(['x'.repeat(10_000)]);
    expect(splitWords('!'.repeat(10_000))).toEqual([]);
  });
});
