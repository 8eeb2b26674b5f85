import { innerSign } from '../../markdown/hebrew-signs.ts';
import { respell } from './respelling.ts';

/** Points of vowels and of chant, which few texts have. */
const points = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;

/** Signs within a word, printed and typed: gershayim of what is shortened, geresh of foreign sounds. */
const innerSigns = ['״', '"', '”', '׳', "'", '’'] as const;
/** Marks that stand for these in the index: Pagefind drops them as accents, so that the letters are one word. */
const marksOfSigns = new Map(
  innerSigns.map((sign, index) => [sign as string, String.fromCharCode(0x1ab0 + index)]),
);

/**
 * Beginnings of common words with such a letter of their own: without it they would be another word ("בחירות" is no
 * "חירות"), or nothing that anybody asks for. As they are searched for: no letter is a final one.
 */
const ownLetter = new RegExp(
  `^(?:${[
    'בחיר בטחונ ביטחונ ביטוח בית$ ביתו בתי ברית בנק$ בנקי בנקא בניינ בנייה בניית בעיה בעיות בקשה בקשת בקשות בריאות בסיס',
    'הודו הודע הסכמ הצבע הצעה הצעת הצעות הכרז החלט הפגנ הפסק הנהג הנהל הוראה הוראת הוראות היסטור הרצא התקפ המלצ',
    'ועד$ ועדה ועדת ועדות ועיד',
    'כנסת כנסי כספ כלכל כוח כתב כביש',
    'לבנונ לחמ$ לילה לילות לימוד למידה למידת לקוח לשונ לוחות',
    'מדינ ממשל מלחמ מחיר משרד מכתב מספר$ מספרי מנהל מחקר מפלג מועצ מערכ מצב$ מצבו מקור מרכז משטר משפט מטוס מחלה מחלות',
    'מחלק מחלוק מחבל מנהיג מניעה מניעת מלכ$ מלכה מלכי',
    'שלומ שלטונ שבוע שנימ שנית שניימ שיחה שיחות שיחת שגריר שלוש שמיר שכונ שופט שירות שותפ שיטה שיטות',
  ]
    .join(' ')
    .replaceAll(' ', '|')})`,
  'u',
);

/** Fewest letters that are left behind each of them: "מ" begins more words of its own than "ה" does. */
const leftBehind: Readonly<Record<string, number>> = { ו: 3, ה: 3, ב: 3, ל: 3, מ: 4, כ: 4, ש: 4 };

/** What may follow each of them. Behind an article, and where it has gone into the letter, none does. */
const followers: Readonly<Record<string, string>> = {
  '': 'ושכמבלה',
  ו: 'שכמבלה',
  ש: 'מבלכה',
  כ: 'ש',
  מ: 'שה',
};

/** Of what is shortened, and of what no story has as it stands, two letters are enough. */
const leastOfShort = 2;
const gershayim = /[\u1ab0-\u1ab2]/u;

/** How long what is written onto the beginning of a word is, with its points. */
const measurePrefix = (word: string, isShort: boolean): number => {
  let [length, before] = [0, ''];
  for (;;) {
    const rest = word.slice(length);
    const bare = respell(rest.replace(/\p{M}/gu, ''));
    const letter = bare.charAt(0);
    const canFollow = letter !== '' && (followers[before] ?? '').includes(letter);
    // With an article or another such letter behind it, a word of three letters is enough.
    const least = isShort ? leastOfShort : /^[שמכ][הש]/u.test(bare) ? 4 : (leftBehind[letter] ?? 0);
    if (!canFollow || ownLetter.test(bare) || bare.length - 1 < least) return length;
    length += (/^.\p{M}*/u.exec(rest)?.[0] ?? '').length;
    before = letter;
  }
};

const toPlain = (word: string): string => word.replace(points, '').replace(innerSign, '');

/** A Hebrew word without what is written onto its beginning, points and signs: "וּבַגֶּשֶׁר" → "גשר". */
export const stripHebrew = (word: string): string => {
  const plain = toPlain(word);
  return plain.slice(measurePrefix(plain, false));
};

/** The same, where fewer letters may be left: only for a word that no story has as it stands. */
export const stripShortHebrew = (word: string): string => {
  const plain = toPlain(word);
  return plain.slice(measurePrefix(plain, true));
};

const words = /(?<![\p{L}\p{M}])\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}]*/gu;

/** A text with a seam after what is written onto the beginning of each Hebrew word. */
export const markHebrew = (text: string, seam: string): string =>
  text.replace(words, (word) => {
    const length = measurePrefix(word, gershayim.test(word));
    return length === 0 ? word : word.slice(0, length) + seam + word.slice(length);
  });

/** A text with a mark for each sign within a Hebrew word. */
export const markHebrewSigns = (text: string): string =>
  text.replace(innerSign, (sign) => marksOfSigns.get(sign) ?? sign);

/** A text with the signs for which the index has marks. */
export const restoreHebrewSigns = (text: string): string =>
  text.replace(/[\u1ab0-\u1ab5]/g, (mark) => innerSigns[mark.charCodeAt(0) - 0x1ab0] ?? mark);
