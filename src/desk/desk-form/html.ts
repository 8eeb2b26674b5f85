import { toDirection } from '../../domain/direction.ts';

/** Finished HTML: whatever is put into it afterwards is escaped, but for other pieces of it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Markup | readonly Piece[] | undefined;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A browser reads it as a line feed.
  '\r': '&#13;',
};

const write = (piece: Piece): string => {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(write).join('');
  return String(piece).replaceAll(/[&<>"'\r]/g, (sign) => escapes[sign] ?? sign);
};

/** Writes HTML; what is put in is escaped, and left out where it is undefined. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(strings.map((string, at) => string + write(pieces[at])).join(''));

/** Says in which language words are that are not in the desk's own. @param language BCP 47 */
export const toLanguageAttributes = (language: string | undefined): Markup | undefined =>
  language === undefined ? undefined : html`lang="${language}" dir="${toDirection(language)}"`;

/**
 * A field of several lines. It is no template: a line break before its text, which a browser leaves out, keeps the one
 * with which the text may begin, and whoever formats templates moves it.
 * @param attributes with a space before each
 */
export const writeTextarea = (attributes: Markup, text: string): Markup =>
  new Markup(`<textarea${attributes.text}>\n${write(text)}</textarea>`);
