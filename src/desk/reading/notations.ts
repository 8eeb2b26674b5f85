import { figureNames } from '../../domain/body/figure-names.ts';
import { notation } from '../../domain/body/notation.ts';
import { blot } from '../../markdown/printed-words.ts';

/** Something that looks like notation and would appear as typed. Offsets count from the start of the text. */
export interface Notation {
  readonly name: NotationName;
  readonly written: string;
  readonly offset: number;
}

/** What may precede the words of a line: spaces, and characters of quotations and lists. */
const lineStart = String.raw`^[ \t>${blot}]*`;

/** Spaces that are not spaces for Markdown. */
const falseSpace = String.raw`[\u00A0\u2000-\u200A\u202F\u205F\u3000]`;

/** Two or more consecutive lines that begin alike. */
const run = (begins: string): RegExp =>
  new RegExp(`${lineStart}${begins}.*(?:\\n${lineStart}${begins}.*)+`, 'gmu');

/** Only at the start of a line. */
const perLine = (begins: string, flags = ''): RegExp =>
  new RegExp(`(?<lead>${lineStart})${begins}`, `gmu${flags}`);

/** At the start of a line with another one directly above it. */
const belowText = (begins: string): RegExp =>
  new RegExp(String.raw`(?<=\S[ \t]*\n)(?<lead>${lineStart})(?:${begins})`, 'gmu');

/** What is between lines of colons; figures are judged on their own. */
const containers = Object.keys(notation).filter(
  (name) => notation[name]?.form === 'container' && !(figureNames as readonly string[]).includes(name),
);

/**
 * Notation of Word and other programs, and mistyped Markdown. The patterns see only words that readers would see: in code
 * and after a backslash all of this is allowed.
 */
const patterns = {
  contents: perLine(String.raw`(?:\[TOC\]|\[\[_?toc_?\]\])[ \t]*$`, 'i'),
  // Failed links and images.
  'embedded-file': /!\[\[[^\][\n]{1,200}\]\]/gu,
  'wiki-link': /(?<!!)\[\[(?![@\d])[^\][\n]{1,200}\]\]/gu,
  'inline-note': /\^\[[^\][\n]{1,500}\]/gu,
  'unknown-note': /\[\^[^\]\s]{1,100}\]/gu,
  'spaced-note': /\[\^(?:[ \t]+[^\][\n]{1,100}|[^\][\s]{1,100}[ \t]+[^\][\n]{0,100})\]/gu,
  'link-with-gap': /\[[^\][\n]{1,300}\][ \t]+\((?:<|https?:|www\.|mailto:|[/#])[^()\s]*\)/gu,
  'link-without-brackets': /\[[^\][\n]{1,300}\](?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/gu,
  'reversed-link': /\(\s*https?:[^()\s]+\)\[[^\][\n]{1,300}\]/gu,
  'picture-without-file': /!\[(?![\d^[])[^\][\n]{1,300}\](?:\[(?![@^\d])[^\][\n]{0,100}\]|(?![[(]))/gu,
  // A credit has brackets of its own, and so may the number of a copy.
  'broken-picture': /!\[[^\][\n]{0,300}\]\((?:\([^\n()]{0,300}\)|[^\n)]){0,300}\)?/gu,
  'broken-link': /\]\((?:\([^\n()]{0,300}\)|[^\n)]){0,300}\)?/gu,
  'unknown-reference': /(?<![\]!\\])\[(?![@^\d])[^\][\n]{1,300}\]\[(?![@^\d])[^\][\n]{0,100}\]/gu,
  // Failed headings and lists.
  'heading-with-false-space': perLine(`#{1,6}${falseSpace}`),
  'heading-without-space': perLine(String.raw`#{2,6}(?=[^#\s])`),
  'wide-heading': perLine('＃+[ \u3000]*'),
  'list-with-false-space': perLine(String.raw`[-*+]${falseSpace}(?=\S)(?!\d)`),
  'numbers-with-false-space': run(String.raw`\d{1,9}[.)]${falseSpace}`),
  'list-without-space': run(String.raw`[-*+](?=\p{L})`),
  'numbers-without-space': run(String.raw`\d{1,3}[.)](?=\p{L})`),
  // Not the wide space with which paragraphs of Chinese begin.
  'false-indent': perLine(
    String.raw`[\u00A0\u2000-\u200A\u202F\u205F][ \t\u00A0\u2000-\u200A\u202F\u205F]*(?=(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+\S)`,
  ),
  // A list cannot begin in the middle of a paragraph, unless with the number 1.
  'numbers-below-text': belowText(
    String.raw`\d{1,9}[.)][ \t]+\S.*(?:\n[ \t>]*\d{1,9}[.)][ \t]+\S.*)+|0\d{0,8}[.)][ \t]+\S.*`,
  ),
  bullets: perLine('[•◦▪▫‣⁃∙][ \\t\u00A0]*'),
  // One alone may be a dash of speech, an arrow or a sign of the author's.
  'run-of-bullets': run(
    String.raw`(?:[–—·・ㆍ●○■□◆◇►▶➤➢→⇒✓✔☐☑❖★☆※①-⑳❶-❿]|\(\d{1,2}\)|\(\p{L}\)|\p{Ll}\)|§(?=[ \t\u00A0]+\D)|[oØv](?=[\t\u00A0]|[ ]{2}))[ \t\u00A0\u3000]*(?=[^\s–—])`,
  ),
  definition: belowText(String.raw`:[ \t]+\S.*`),
  // Failed emphasis, and marks of editing.
  'broken-bold': /(?<!\p{L})\*\*[^*\n]{1,300}\*\*|\*\*[^*\n]{1,300}\*\*(?!\p{L})/gu,
  'unclosed-bold': /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}])/gu,
  highlight: /(?<![=\w])==(?=[^\s=])[^=\n]{1,300}(?<=[^\s=])==(?![=\w])/gu,
  edit: new RegExp(
    String.raw`\{(?:\+\+|--|==)[^{}\n]{1,300}(?:\+\+|--|==)\}|\{${blot}{2}[^{}\n]{0,300}~>[^{}\n]{0,300}${blot}{2}\}`,
    'gu',
  ),
  insertion: /(?<![+\w])\+\+(?=[^\s+])[^+\n]{1,300}(?<=[^\s+])\+\+(?![+\w])/gu,
  superscript: /(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+−-]{1,20}\^/gu,
  spoiler: /\|\|(?=[^\s|])[^|\n]{1,300}(?<=[^\s|])\|\||>!(?=\S)[^\n]{1,300}?!</gu,
  'emoji-code': /(?<![\p{L}\p{N}_:/])(?::[a-z][a-z\d_+-]{1,40}:|:[+-]1:)(?![\p{L}\p{N}_:/])/gu,
  // Names of blocks and fields, as Obsidian has them.
  'block-name': /(?<=^|\S[ \t]+)\^[A-Za-z][\w-]{0,60}[ \t]*$/gmu,
  'named-field': perLine(String.raw`[\p{L}][\p{L}\d _-]{0,40}::[ \t]+(?=\S)`),
  // Boxes, and commands.
  callout: perLine(String.raw`\[![A-Za-z][\w-]*\][+-]?`),
  admonition: perLine(
    String.raw`(?:!!!|\?\?\?\+?)[ \t]+(?:note|info|tip|warning|danger|example|quote|important|hint|caution|abstract|question)\b`,
  ),
  container: perLine(
    String.raw`:{3,}[ \t]*(?!(?:table|${figureNames.join('|')})(?![-\w]))(?:[A-Za-z]\w*|\{)`,
  ),
  'thin-container': new RegExp(
    String.raw`(?<![:\p{L}\d\\${blot}])::(?:${containers.join('|')})(?=\[[^\][\n]{0,300}\])`,
    'gu',
  ),
  'wide-colons': perLine('：{2,}[ \t\u3000]*[A-Za-z]*'),
  'stray-colons': perLine(String.raw`:{3,}[ \t]*$`),
  'restructured-text': perLine(String.raw`\.\.[ \t]+[a-z][a-z-]{1,40}::`),
  'wiki-heading': perLine(String.raw`={2,6}[ \t]+[^=\n]{1,200}[ \t]={2,6}[ \t]*$`),
  'numbered-heading': perLine(String.raw`h[1-6]\.[ \t]+(?=\S)`),
  'wiki-bold': /(?<!['\p{L}\d])('{2,3})(?=[^\s'])[^'\n]{1,300}(?<=[^\s'])\1(?!['\p{L}\d])/gu,
  fence: perLine(String.raw`\+{3,}[ \t]*$`),
  // Of MDX; a name in pointed brackets alone may be meant so.
  module: perLine(
    String.raw`(?:import[ \t]+(?:[\w*{][^\n]{0,200}[ \t]from[ \t]+)?["'][^"'\n]{1,200}["']|export[ \t]+(?:const|let|default|function)[ \t][^\n]{1,200})`,
  ),
  component:
    /<[A-Z][\w.]{0,60}(?:[ \t]+[\w:-]{1,60}=["'{“][^<>\n]{0,300})?[ \t]*\/>|<[A-Z][\w.]{0,60}[ \t]+[\w:-]{1,60}=["'{“][^<>\n]{0,300}>|<\/[A-Z][\w.]{0,60}>/gu,
  shortcode: new RegExp(String.raw`\{\{[<%${blot}][^}]{0,500}\}\}`, 'gu'),
  liquid:
    /\{\{[^{}<%]{0,500}\}\}|\{%[^{}]{0,500}%\}|<%[^<>\n]{0,300}%>|\$\{[^{}\n]{1,200}\}|(?<!\p{L})\{[a-z_]\w{0,60}(?:\.\w{1,60})+(?:\(\))?\}/gu,
  'square-shortcode':
    /\[(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|tweet|soundcloud|contact-form-7|quote)\s+\w+=[^\]]{0,500}\]|\[\/(?:caption|embed|audio|video|youtube|vimeo|quote)\]|\[gallery\]|\[[a-z][a-z\d_-]{1,30}(?:\s+[\w-]{1,40}=["'“”][^\][\n]{0,300})\]|\[\/[a-z][a-z\d_-]{1,30}\]/gu,
  abbreviation: perLine(String.raw`\*\[[^\][\n]{1,100}\]:.*`),
  attributes:
    /\{:[^{}\n]{0,300}\}|\{[#.][A-Za-z][^{}\n]{0,300}\}|\{(?:class|style|width|height|target|rel|role|(?:data|aria)-[\w-]{1,40})=[^{}\n]{1,300}\}/gu,
  'latex-command': /\\[a-z]{2,20}\*?(?:\[[^\][\n]{0,100}\])?\{[^{}\n]{0,300}\}/giu,
  'short-formula':
    /(?<![$\p{L}\p{N}])\$(?=[^\s$\d])[^$\n]{0,200}[\\^_][^$\n]{0,200}(?<=\S)\$(?![$\p{L}\p{N}])/gu,
  formula: /(?<!\$)\$\$(?=[^\s$]|[ \t]*\n)(?:(?!\n\s*\n)[^$]){1,2000}\$\$(?!\$)/gu,
  'word-tag': /<\/?[a-z]\w*:[a-z]\w*[^<>\n]{0,100}>/giu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type NotationName = keyof typeof patterns;

/** Characters without which nothing can be found. */
const tell =
  /''|：：|^import|^export|^[^\p{L}\n]*(?:§|[oØv][ \t\u00A0]|h[1-6]\.|\.\.)|\]\(|\]\[|\]\s*\(|[![^{<]|\*\*|==|\+\+|\|\||>!|\$\S|:[:a-z+-]|^[^\p{L}\n]*[-*+#＃?:(\d\p{So}•‣⁃∙–—·・ㆍ→⇒①-⑳❶-❿※]|^[^\p{L}\n]*\p{Ll}\)/mu;

/** Lines of which an author meant to make a list. With line breaks between them they stay lines. */
const runs: ReadonlySet<NotationName> = new Set([
  'run-of-bullets',
  'list-without-space',
  'numbers-without-space',
  'numbers-with-false-space',
]);

/** Whether lines run together: not as items of a list or rows of a table, nor with line breaks between them. */
const runTogether = (printed: string, written: string): boolean => {
  let start = 0;
  return (
    !/(?: {2}|\\|<br ?\/?>)\r?\n/i.test(written) &&
    printed.split('\n').every((line) => {
      const lead = written.slice(start, start + (/^[ \t>\0]*/.exec(line)?.[0].length ?? 0));
      start += line.length + 1;
      return /^[ \t>]*$/.test(lead);
    })
  );
};

/** Whether a line goes on with the paragraph of the line above: not as a heading or a row, nor after a line break. */
const continues = (lead: string, before: string): boolean =>
  /^[ \t>]*$/.test(lead) && !/(?: {2}|\\|<br ?\/?>)\r?\n$/i.test(before);

/**
 * Finds notation among printed words. What is part of a longer one is not reported again.
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
      if (runs.has(name) && !runTogether(met, written.slice(index, end))) continue;
      if (
        (name === 'numbers-below-text' || name === 'definition') &&
        !continues(written.slice(from, index), written.slice(0, from))
      )
        continue;
      // What closes a box that is none has been told with it.
      if (name === 'stray-colons' && /[:：]{2,}[ \t]*[A-Za-z{]/.test(printed.slice(0, index))) continue;
      if (found.some(({ offset, written: other }) => index < offset + other.length && end > offset)) continue;
      found.push({ name, written: written.slice(index, end), offset: index });
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
};
