import { blot } from '../../markdown/printed-words.ts';

/** Something that looks like notation and would be printed as it is written. Offsets count from the start of the text. */
export interface Notation {
  readonly name: NotationName;
  readonly written: string;
  readonly offset: number;
}

/** Signs of a line before its words: of quotations and lists, and blanks. */
const lineStart = String.raw`^[ \t${blot}]*`;

/** Blanks that look like one and are none for Markdown. */
const falseBlank = String.raw`[\u00A0\u2000-\u200A\u202F\u205F\u3000]`;

/** Two lines or more, one after the other, that begin alike. */
const run = (begins: string): RegExp =>
  new RegExp(`${lineStart}${begins}.*(?:\\n${lineStart}${begins}.*)+`, 'gmu');

/** Only at the start of a line, behind what is not part of it. */
const perLine = (begins: string): RegExp => new RegExp(`(?<lead>${lineStart})${begins}`, 'gmu');

/**
 * Notation of Word, of other programs and of habit, and Markdown with a slip in it. What a pattern meets stands in words
 * that readers would see; in code and behind a backslash all of it is allowed.
 */
const patterns = {
  // Links and pictures that are none.
  'embedded-file': /!\[\[[^\][\n]{1,200}\]\]/gu,
  'wiki-link': /(?<!!)\[\[(?![@\d])[^\][\n]{1,200}\]\]/gu,
  'inline-note': /\^\[[^\][\n]{1,500}\]/gu,
  'unknown-note': /\[\^[^\]\s]{1,100}\]/gu,
  'link-with-gap': /\[[^\][\n]{1,300}\][ \t]+\((?:<|https?:|www\.|mailto:|[/#])[^()\s]*\)/gu,
  'reversed-link': /\(\s*https?:[^()\s]+\)\[[^\][\n]{1,300}\]/gu,
  'picture-without-file': /!\[(?![\d^[])[^\][\n]{1,300}\](?![[(])/gu,
  'broken-picture': /!\[[^\][\n]{0,300}\]\([^\n)]{0,300}\)?/gu,
  'broken-link': /\]\([^\n)]{0,300}\)?/gu,
  'unknown-reference': /(?<![\]!\\])\[(?![@^\d])[^\][\n]{1,300}\]\[(?![@^\d])[^\][\n]{0,100}\]/gu,
  // Headings and lists that are none.
  'heading-with-false-blank': perLine(`#{1,6}${falseBlank}`),
  'heading-without-blank': perLine(String.raw`#{2,6}(?=[^#\s])`),
  'wide-heading': perLine('＃+[ \u3000]*'),
  'list-with-false-blank': perLine(String.raw`[-*+]${falseBlank}(?=\S)(?!\d)`),
  'numbers-with-false-blank': run(String.raw`\d{1,9}[.)]${falseBlank}`),
  'list-without-blank': run(String.raw`[-*+](?=\p{L})`),
  'numbers-without-blank': run(String.raw`\d{1,3}[.)](?=\p{L})`),
  bullets: perLine('[•◦▪▫‣⁃∙][ \\t\u00A0]*'),
  // Emphasis that is none.
  'broken-bold': /(?<!\p{L})\*\*[^*\n]{1,300}\*\*|\*\*[^*\n]{1,300}\*\*(?!\p{L})/gu,
  highlight: /(?<![=\w])==(?=[^\s=])[^=\n]{1,300}(?<=[^\s=])==(?![=\w])/gu,
  edit: new RegExp(
    String.raw`\{(?:\+\+|--|==)[^{}\n]{1,300}(?:\+\+|--|==)\}|\{${blot}{2}[^{}\n]{0,300}~>[^{}\n]{0,300}${blot}{2}\}`,
    'gu',
  ),
  // Boxes, and what programs put in.
  callout: perLine(String.raw`\[![A-Za-z][\w-]*\][+-]?`),
  admonition: perLine(
    String.raw`(?:!!!|\?\?\?\+?)[ \t]+(?:note|info|tip|warning|danger|example|quote|important|hint|caution|abstract|question)\b`,
  ),
  container: perLine(String.raw`:{3,}[ \t]*(?!(?:note|table)\b)(?:[A-Za-z]\w*|\{)`),
  shortcode: new RegExp(String.raw`\{\{[<%${blot}][^}]{0,500}\}\}`, 'gu'),
  liquid: /\{\{[^{}<%]{0,500}\}\}|\{%[^{}]{0,500}%\}/gu,
  'square-shortcode':
    /\[(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|tweet|soundcloud|contact-form-7|quote)\s+\w+=[^\]]{0,500}\]|\[\/(?:caption|embed|audio|video|youtube|vimeo|quote)\]|\[gallery\]/gu,
  contents: perLine(String.raw`(?:\[TOC\]|\[\[_TOC_\]\])[ \t]*$`),
  abbreviation: perLine(String.raw`\*\[[^\][\n]{1,100}\]:.*`),
  attributes: /\{:[^{}\n]{0,300}\}|\{[#.][A-Za-z][^{}\n]{0,300}\}/gu,
  formula: /(?<!\$)\$\$(?=[^\s$]|[ \t]*\n)(?:(?!\n\s*\n)[^$]){1,2000}\$\$(?!\$)/gu,
  'word-tag': /<\/?[a-z]\w*:[a-z]\w*[^<>\n]{0,100}>/giu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type NotationName = keyof typeof patterns;

/** Signs without one of which there is nothing to be found; most paragraphs have none. */
const tell = /\]\(|\]\[|\]\s*\(|[![^{<]|\*\*|==|\$\$|:::|^[^\p{L}\n]*[-*+#＃•◦▪▫‣⁃∙?\d]/mu;

/**
 * Finds notation among printed words. What lies in another one is not told twice.
 * @param printed the words in their places, everything else blotted out
 * @param written the text as it is
 */
export const findNotations = (printed: string, written: string): Notation[] => {
  if (!tell.test(printed)) return [];
  const found: Notation[] = [];
  for (const [name, pattern] of Object.entries(patterns) as [NotationName, RegExp][]) {
    for (const { 0: whole, index: from, groups } of printed.matchAll(pattern)) {
      const index = from + (groups?.lead?.length ?? 0);
      const met = whole.slice(groups?.lead?.length ?? 0);
      const end = index + met.length;
      if (found.some(({ offset, written: other }) => index < offset + other.length && end > offset)) continue;
      found.push({ name, written: written.slice(index, end), offset: index });
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
};
