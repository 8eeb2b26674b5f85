/** Latin letters that no decomposition takes apart, as they are written where only the common ones are to be had. */
const spellings: Readonly<Record<string, string>> = {
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'ng',
    ĸ: 'k',
  },
  ...{
    ə: 'e',
    ǝ: 'e',
    ɛ: 'e',
    ɔ: 'o',
    ɓ: 'b',
    ɗ: 'd',
    ɖ: 'd',
    ƙ: 'k',
    ƴ: 'y',
    ɨ: 'i',
    ʉ: 'u',
    ƒ: 'f',
    ɣ: 'g',
    ɲ: 'n',
  },
  ...{ ƀ: 'b', ȼ: 'c', ɇ: 'e', ǥ: 'g', ɉ: 'j', ɍ: 'r', ɏ: 'y', ƶ: 'z', ŀ: 'l', ŉ: 'n' },
  ...{ ɑ: 'a', ɡ: 'g', ɠ: 'g', ɦ: 'h', ɩ: 'i', ɪ: 'i', ɵ: 'o', ʊ: 'u', ʋ: 'v', ʌ: 'a', ɯ: 'u', ʒ: 'z' },
  ...{ ƃ: 'b', ƈ: 'c', ƌ: 'd', ƥ: 'p', ƭ: 't', ʈ: 't', ɽ: 'r', ƞ: 'n', ȥ: 'z', ⱥ: 'a', ⱦ: 't', ƚ: 'l' },
  ...{ ɫ: 'l', ɬ: 'l', ⱡ: 'l', ɋ: 'q', ⱪ: 'k', ⱨ: 'h', ⱬ: 'z', ȝ: 'y', ƿ: 'w' },
};

// Any letter, rather than a pattern made of the list: scripts of pages that turn no letters would carry it.
const letter = /\P{ASCII}/gu;

/** Marks over, under and beside letters, and what stands for a glottal stop, a soft sound or an apostrophe. */
const marks = /[\p{Mn}'’ʹʺʻʼʽʾʿˈꞋꞌ]/gu;

/**
 * Writes Latin letters with the twenty-six common ones, in lower case; other signs stay.
 *
 * in:  Łódź, Ørsted, Straße, Þingvellir, Đà Nẵng
 * out: lodz, orsted, strasse, thingvellir, da nang
 */
export const toCommonLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(letter, (written) => spellings[written] ?? written);
