import { moveDrawn } from './move-drawn.ts';
import { markFigures } from './sameness/mark-figures.ts';
import { markArabic } from './sameness/arabic.ts';
import { markHebrew, markHebrewSigns } from './sameness/hebrew.ts';
import { markSpelling } from './sameness/mark-spelling.ts';
import { seam, wordBreak } from './sameness/seams.ts';

/**
 * Dashes, marks and signs beyond ASCII, where Pagefind takes what is around them for one word. Apostrophes,
 * and the dot within Catalan words, belong to their words.
 */
const joiners = /(?![\p{ASCII}’´′·])[\p{Pd}\p{Po}\p{S}]/gu;

/** Behind a name in -y: the index would know "Trotskyist" by "trotskyi" only, and "Trotsky" by "trotski". */
const behindName = /(?<=\p{L}{2}[bcdfghjklmnpqrstvwxz]y)(?=(?:is[mt]s?|ites?|esque)(?!\p{L}))/gu;

/**
 * A text as it is put into the index, where what counts as the same is found by each of its forms. What readers
 * see of it is given back by restoreFragments.
 */
const markText = (text: string): string => {
  const isHebrew = /\p{Script=Hebrew}/u.test(text);
  const separated = (isHebrew ? markHebrewSigns(text) : text)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(joiners, `${wordBreak}$&${wordBreak}`)
    .replace(behindName, seam);
  const figured = /\d/.test(separated) ? markFigures(separated) : separated;
  const inHebrew = isHebrew ? markHebrew(figured, seam) : figured;
  return markSpelling(/\p{Script=Arabic}/u.test(inHebrew) ? markArabic(inHebrew, seam) : inHebrew);
};

/** Comments, scripts and styles with what is in them, tags, references to characters, and text. */
const pieces = /<!--.*?-->|<(script|style)\b.*?<\/\1>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|&[#\w]+;|[^<&]+|[<&]/gs;

/** Values to narrow and to sort by are no words. */
const holdsValue = /\sdata-pagefind-(?:filter|sort)\b/;

const markPieces = (html: string): string => {
  let isValue = false;
  return html.replace(pieces, (piece) => {
    if (piece.startsWith('<') && piece.length > 1) {
      isValue = holdsValue.test(piece);
      return piece;
    }
    return isValue || (piece.startsWith('&') && piece.length > 1) ? piece : markText(piece);
  });
};

/** A page as it is put into the index: its text marked, without what its figures draw, its markup as it was. */
export const markPage = (page: string): string => {
  const html = moveDrawn(page);
  // What comes before is not indexed.
  const start = Math.max(0, html.lastIndexOf('<', html.indexOf('data-pagefind-body')));
  return html.slice(0, start) + markPieces(html.slice(start));
};
