/**
 * Letters that few keyboards have, each with what is typed for it, and signs for sounds that most leave out. Hebrew has
 * other letters at the end of a word, where an ending takes their place.
 */
export const letters: ReadonlyMap<string, string> = new Map(
  'đd łl øo ħh ŧt ıi ðd əa ɓb ɗd ƙk þth ßss æae œoe ŋng ʹ ʺ ʻ ʼ ʽ ʾ ʿ ـ ךכ םמ ןנ ףפ ץצ'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const anyLetter = new RegExp(`[${[...letters.keys()].join('')}]`, 'giu');

/** Endings of names from other scripts, where no more letters follow: "Zelenskyy", "Yurii" and "Sergei", not "Hawaii". */
const inY =
  /(?<=\p{L}[bcdfghjklmnpqrstvwxz])(?:yy|iy|ii|yi|ij)(?!\p{L})|(?<=(?:dr|rg|ks|ex|of|tv)e|kola)i(?!\p{L})/giu;
const inYch = /(?<=\p{L}[eo]v)y(?=ch(?!\p{L}))/giu;

/**
 * Gives a text the spelling that is searched for, where words are written in several ways.
 * @param respellOne makes of what is written (of any case) what is to be there; told what is searched for
 */
export const respellEach = (
  text: string,
  respellOne: (written: string, searched: string) => string,
): string =>
  text
    .replace(anyLetter, (letter) => respellOne(letter, letters.get(letter.toLowerCase()) ?? ''))
    .replace(inY, (ending) => respellOne(ending, 'y'))
    .replace(inYch, (ending) => respellOne(ending, 'i'));

/** A text in small letters, spelt as it is searched for: "Đà Nẵng" → "dà nẵng", "Zelenskyy" → "zelensky". */
export const respell = (text: string): string =>
  respellEach(text.toLowerCase(), (_written, searched) => searched);
