import type { FigureName } from '../../domain/body/figure-names.ts';
import { toSlug } from '../../domain/address.ts';
import { notation } from '../../domain/body/notation.ts';
import { exampleCredit } from '../../schemas/credit.ts';
import { findClosest } from '../problems/closest.ts';
import type { Finding, Fix } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';
import { findNotations, type NotationName } from '../reading/notations.ts';
import { isOwnWords } from './own-words.ts';

/** What the check says of a piece of notation. */
interface Advice {
  readonly id: ProblemId;
  readonly message: (written: string) => string;
  /** What to write instead, if that is known. */
  readonly right?: (written: string) => string | undefined;
}

/** What is between lines of colons. */
const containers = Object.keys(notation).filter((name) => notation[name]?.form === 'container');

/** What other programs call figures. */
const figureWords: Readonly<Record<string, FigureName>> = {
  graph: 'chart',
  graphic: 'chart',
  figure: 'chart',
  plot: 'chart',
  pie: 'chart',
  bar: 'chart',
  line: 'chart',
  diagram: 'chart',
  histogram: 'chart',
  vega: 'chart',
  mermaid: 'chart',
  leaflet: 'map',
  geo: 'map',
  chronology: 'timeline',
  gantt: 'timeline',
};

/** The words in the first square brackets. */
const wordsOf = (written: string): string => /\[+([^\][|]*)/.exec(written)?.[1]?.trim() ?? 'words';

const picture = `![what it shows](figure.png "${exampleCredit}")`;

/** Quotation marks of every kind that words in an address are put in by mistake. */
const marks = `[“”„"'‘’«»]`;

/** Where the words of a picture or link may begin, with the address before them. */
const beforeWords = new RegExp(String.raw`^(.*?)\s+${marks}(.*)${marks}$`, 'su');
/** The name of a file has its end before the words: there may be quotation marks and spaces in it. */
const behindFileName = new RegExp(String.raw`^(.*?\.\p{L}[\p{L}\d]{1,4}[>›]?)\s*${marks}(.*)${marks}$`, 'su');
const besideAddress = new RegExp(String.raw`^(.*?)${marks}(.*)${marks}$`, 'su');

/** Straight quotation marks for curly ones, and codes for what may not stand in an address. */
const fixAddress = (written: string): string | undefined => {
  const [, before = '', inside = ''] = /^(!\[.*\]|\])\((.*)\)$/s.exec(written) ?? [];
  const whole = inside.trim();
  const [, address = whole, title] = isFileName(whole)
    ? []
    : (behindFileName.exec(whole) ??
      // The name of a file may contain an apostrophe: words after it begin after a space, if there is one.
      beforeWords.exec(whole) ??
      besideAddress.exec(whole) ??
      []);
  const bare = address.trim().replace(/^[<‹](.*)[>›]$/su, '$1');
  if (before === '' || bare.trim() === '' || /[<>]/.test(bare)) return undefined;
  const name = bare
    .trim()
    .replaceAll(' ', '%20')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('"', '%22');
  return `${before}(${name}${title === undefined ? '' : ` "${title.replaceAll(/(?<!\\)"/g, '\\"')}"`})`;
};

/** Whether all of it is the name of a file, with no words behind it. */
const isFileName = (text: string): boolean => /\.\p{L}[\p{L}\d]{1,4}$/u.test(text);

const toBroken = (what: string): Pick<Advice, 'id' | 'message' | 'right'> => ({
  id: 'broken-notation',
  message: (written) => {
    const corrected = fixAddress(written);
    // Whose the image is cannot be known; that it must be said can.
    const right =
      what === 'an image' ? corrected?.replace(/\(([^\s"]+)\)$/, `($1 "${exampleCredit}")`) : corrected;
    return right === undefined || right === written
      ? `${quote(written)} is not read as ${what}: the address has no end, or contains a space. Write ${what === 'a link' ? '[words](https://…)' : picture}.`
      : `${quote(written)} is not read as ${what}. Use straight quotation marks, and %20 for a space in an address: ${quote(right)}.`;
  },
  right: fixAddress,
});

const adviseOn =
  (id: ProblemId) =>
  (message: Advice['message'], right?: Advice['right']): Advice => ({
    id,
    message,
    ...(right === undefined ? {} : { right }),
  });

const foreign = adviseOn('foreign-notation');
const broken = adviseOn('broken-notation');

/** "[[#A heading|words]]" → "[words](#a-heading)" */
const toPlaceLink = (written: string): string => {
  const [, heading = '', words = heading] = /^\[\[#([^|\]]*)(?:\|([^\]]+))?/.exec(written) ?? [];
  return `[${words}](#${toSlug(heading)})`;
};

const hashes = (written: string): string => written.trim().replaceAll('＃', '#');

const box = foreign(
  (written) =>
    `${quote(written)} does not make a box here. Write :::note[Title] on a line above the text, and ::: on a line below it.`,
);

const toFormula = foreign(
  (written) =>
    `${quote(written)} would appear as typed: the site has no formulas. Use words, code between backticks, or an image.`,
);

const advice: Readonly<Record<NotationName, Advice>> = {
  'embedded-file': foreign((written) => `${quote(written)} does not show an image here. Write ${picture}.`),
  'wiki-link': foreign((written) =>
    /^\[\[#[^^]/.test(written)
      ? `${quote(written)} is not a link here. Write ${quote(toPlaceLink(written))}.`
      : `${quote(written)} is not a link here. Write ${quote(`[${/\|([^\]]+)/.exec(written)?.[1] ?? wordsOf(written)}](/articles/…/)`)}.`,
  ),
  'spaced-note': broken(
    (written) =>
      `${quote(written)} is not read as a footnote: there may be no space in its name. Write ${quote(written.replaceAll(/\s+(?=\])|(?<=\^)\s+/g, '').replaceAll(/\s+/g, '-'))}.`,
  ),
  'inline-note': foreign(
    (written) =>
      `${quote(written)} is not a footnote here. Write [^1] instead and, on a line of its own, "[^1]: ${/\[(.*)\]/s.exec(written)?.[1] ?? ''}".`,
  ),
  'unknown-note': {
    id: 'unknown-note',
    message: (written) =>
      `There is no footnote ${quote(written)}. Write "${written}: …" on a line of its own, or remove the reference.`,
  },
  'link-with-gap': broken(
    (written) =>
      `There is a space between the brackets, so this is not a link. Write ${quote(closeGap(written))}.`,
    (written) => closeGap(written),
  ),
  'link-without-brackets': broken(
    (written) => `The address is not in brackets, so this is not a link. Write ${quote(bracket(written))}.`,
    (written) => bracket(written),
  ),
  'reversed-link': broken(
    (written) => `The brackets of this link are the wrong way round. Write ${quote(turnRound(written))}.`,
    (written) => turnRound(written),
  ),
  'picture-without-file': broken(
    (written) => `${quote(written)} has no file, so it does not show an image. Write ${picture}.`,
  ),
  'broken-picture': toBroken('an image'),
  'broken-link': toBroken('a link'),
  'unknown-reference': broken((written) => {
    const [, words = '', label = ''] = /^\[(.*)\]\[(.*)\]$/s.exec(written) ?? [];
    return `Nothing says where ${quote(written)} leads. Write "[${label === '' ? words : label}]: https://…" on a line of its own, or [words](https://…).`;
  }),
  'heading-with-false-space': broken(
    (written) =>
      `The space after ${hashes(written)} is a non-breaking or wide one, so this is not a heading. Type an ordinary space.`,
    (written) => `${hashes(written)} `,
  ),
  'heading-without-space': broken(
    (written) => `Without a space after ${written} this is not a heading. Write "${written} …".`,
    (written) => `${written} `,
  ),
  'wide-heading': broken(
    (written) => `${quote(written)} does not make a heading. Write "${hashes(written)} …".`,
    (written) => `${hashes(written)} `,
  ),
  'list-with-false-space': broken(
    (written) =>
      `The space after ${written.trim()} is a non-breaking or wide one, so this is not a list. Type an ordinary space.`,
    (written) => `${written.trim()} `,
  ),
  'numbers-with-false-space': broken(
    () =>
      'The spaces after these numbers are non-breaking or wide ones, so this is not a list. Type ordinary spaces.',
  ),
  'list-without-space': broken(
    () =>
      'Without a space after the hyphen or asterisk these lines are not a list, and run together. Write "- …".',
  ),
  'numbers-without-space': broken(
    () => 'Without a space after the number these lines are not a list, and run together. Write "1. …".',
  ),
  'false-indent': broken(
    () =>
      'This line begins with a non-breaking or wide space, so what follows it makes no heading and no list. Type ordinary spaces, or delete them.',
    () => '',
  ),
  'numbers-below-text': broken(
    (written) =>
      `Directly below a paragraph, ${quote(written.split(/\s/, 1)[0])} does not begin a list, and the lines run together. Leave an empty line above it.`,
  ),
  bullets: foreign(
    (written) =>
      `${quote(written.trim())} does not make a list: lines that begin with it run together. Write "- …".`,
    () => '- ',
  ),
  'run-of-bullets': foreign(
    (written) =>
      `These lines begin with ${quote(/^(?:[^\p{L}\d(]|\(?[\p{L}\d]+\)|\p{L}(?=\s))/u.exec(written)?.[0] ?? '')}, which does not make a list: they run together. Write "- …", or "1. …".`,
  ),
  definition: foreign(
    (written) =>
      `${quote(written)} is not a definition here, and runs together with the line above. Write "- **the term**: what it means".`,
  ),
  insertion: foreign(
    (written) =>
      `${quote(written)} would appear as typed. Write the words, or "<ins>${written.slice(2, -2)}</ins>".`,
  ),
  superscript: foreign(
    (written) => `${quote(written)} would appear as typed. Write "<sup>${written.slice(1, -1)}</sup>".`,
    (written) => `<sup>${written.slice(1, -1)}</sup>`,
  ),
  spoiler: foreign(
    (written) =>
      `${quote(written)} hides nothing here and would appear as typed. Write the words, or delete them.`,
  ),
  'emoji-code': foreign(
    (written) => `${quote(written)} would appear as typed. Write the emoji itself, or words.`,
  ),
  'block-name': foreign(
    (written) =>
      `${quote(written.trim())} would appear as typed. To mark a place, write "<a name="${written.trim().slice(1)}"></a>".`,
  ),
  'named-field': foreign(
    (written) =>
      `${quote(written.trim())} is another program’s field and would appear as typed. Write a sentence, or delete it.`,
  ),
  'broken-bold': broken(
    (written) =>
      `The asterisks of ${quote(written)} would appear as typed. Put no space inside them, and no punctuation where a letter follows. Write ${quote(embolden(written))}.`,
    (written) => embolden(written),
  ),
  'unclosed-bold': broken(
    () =>
      'Nothing closes these asterisks, so they would appear as typed. Write **words**, or \\*\\* for two asterisks.',
  ),
  highlight: foreign(
    (written) => `${quote(written)} would appear as typed. Write "**${written.slice(2, -2)}**".`,
    (written) => `**${written.slice(2, -2)}**`,
  ),
  edit: foreign(
    (written) => `${quote(written)} is an editing mark. Write the text as readers should see it.`,
  ),
  callout: box,
  admonition: box,
  container: foreign((written) => {
    const name = written.replace(/^:+[ \t]*/, '');
    const figure = figureWords[name.toLowerCase()];
    if (figure !== undefined) {
      return `${quote(written)} is not a kind of figure the site has. A ${figure} is written ${notation[figure]?.example ?? ''} on a line above what is measured, and ::: on a line below it.`;
    }
    const closest = findClosest(name, containers);
    if (closest === undefined) {
      return `${quote(written)} is not a kind of box the site has. Write :::note[Title] on a line above the text, and ::: on a line below it.`;
    }
    return name === closest && !/\s/.test(written)
      ? `${quote(written)} is not read as a box. Put its title in brackets, directly after it: :::${name}[Title].`
      : `${quote(written)} is not read here. Did you mean ":::${closest}"?`;
  }),
  'thin-container': broken((written) => {
    const name = written.replace(/^:+/, '');
    return `${quote(written)} is not read: a ${name} begins with three colons on a line of its own, :::${name}[…], and ends with ::: on another.`;
  }),
  // No correction of one line alone: the other end of the box has them as well.
  'wide-colons': broken(
    (written) =>
      `${quote(written.trim())} has the wide colons of Chinese and Japanese, which are not read here. Write ${quote(written.replaceAll('：', ':').replace(/\s+/, ''))}.`,
  ),
  'stray-colons': broken(
    (written) =>
      `${quote(written.trim())} ends nothing here and would appear as typed. Delete it, or begin the box that it ends: :::note[Title].`,
  ),
  'restructured-text': box,
  'wiki-heading': foreign(
    (written) => `${quote(written.trim())} does not make a heading. Write ${quote(toHeading(written))}.`,
    (written) => toHeading(written),
  ),
  'numbered-heading': foreign((written) => `${quote(written.trim())} does not make a heading. Write "## …".`),
  'wiki-bold': foreign(
    (written) => `${quote(written)} would appear as typed. Write ${quote(unquote(written))}.`,
    (written) => unquote(written),
  ),
  fence: foreign(
    (written) =>
      `${quote(written.trim())} would appear as typed. The fields of a file are between two lines of ---; in the text, delete it.`,
  ),
  module: foreign((written) => toCommand(written)),
  component: foreign((written) => toCommand(written)),
  shortcode: foreign((written) => toCommand(written)),
  liquid: foreign((written) => toCommand(written)),
  'square-shortcode': foreign((written) => toCommand(written)),
  contents: foreign((written) => `The site makes the table of contents itself. Delete ${quote(written)}.`),
  abbreviation: foreign(
    (written) =>
      `${quote(written)} would appear as typed. Delete the line, and write the long form where the abbreviation is first used.`,
  ),
  attributes: foreign(
    (written) =>
      `${quote(written)} would appear as typed. Only a heading can have an id: "## Words {#id}". Delete it.`,
  ),
  formula: toFormula,
  'short-formula': toFormula,
  'latex-command': foreign(
    (written) =>
      `${quote(written)} is a command of LaTeX and would appear as typed. Write what it would show: text, a link or an image.`,
  ),
  'word-tag': foreign((written) => `${quote(written)} comes from Word and would appear as typed. Delete it.`),
};

const toCommand = (written: string): string =>
  `${quote(written)} is another program’s command and would appear as typed. Write what it would show: text, a link or an image.`;

/** "== Words ==" → "## Words" */
const toHeading = (written: string): string => {
  const [, signs = '==', words = ''] = /^(=+)\s+(.*?)\s+=+\s*$/.exec(written) ?? [];
  return `${'#'.repeat(signs.length)} ${words}`;
};

/** Words in two apostrophes lean, in three they are bold. */
const unquote = (written: string): string => {
  const isBold = written.startsWith("'''");
  const words = written.replaceAll(/^'+|'+$/g, '');
  return isBold ? `**${words}**` : `*${words}*`;
};

const closeGap = (written: string): string => written.replace(/\][ \t]+\(/, '](');

const bracket = (written: string): string => written.replace(/\](\S+)$/, ']($1)');

const turnRound = (written: string): string =>
  written.replace(
    /^\(\s*(.*?)\s*\)\[(.*)\]$/s,
    (_, address: string, words: string) => `[${words}](${address})`,
  );

/** Inside the asterisks there may be no space at the ends nor, next to a letter outside, punctuation. */
const embolden = (written: string): string => {
  const inner = written.slice(2, -2);
  if (inner.trim() !== inner) return `**${inner.trim()}**`;
  const [, before = '', words = '', behind = ''] =
    /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(inner) ?? [];
  return `${before}**${words}**${behind}`;
};

/** Colons that are left over where one part ends within another are told with the part. */
const isUntold =
  ({ body }: Document) =>
  ({ name }: { readonly name: NotationName }): boolean =>
    name !== 'stray-colons' || (body?.parts ?? []).every(({ isClosed }) => isClosed);

/** Finds notation that the site does not read, in texts and in fields: readers would see it as typed. It is allowed in code. */
export const checkNotation = (document: Document): Finding[] => [
  ...(document.body?.slips.notations ?? [])
    .filter(isUntold(document))
    .map(({ name, written, isInHtml, offset }): Finding => {
      const { id, message, right } = advice[name];
      if (isInHtml) {
        return {
          id,
          file: document,
          offset,
          message: `${quote(written)} is inside HTML, where Markdown is not read. Leave an empty line above and below it, or delete the tags.`,
        };
      }
      const better = right?.(written);
      const fix: Fix | undefined = better === undefined ? undefined : { written, right: better };
      return { id, file: document, offset, message: message(written), ...(fix === undefined ? {} : { fix }) };
    }),
  ...listFieldTexts(document.fields).flatMap(({ path, field, offset, written: words }): Finding[] => {
    if (!isOwnWords(path)) return [];
    // Parts in fields are checkPartNotation's.
    const found = findNotations(words, words).filter(({ name }) => name !== 'thin-container');
    return found.map(({ name, written }) => ({
      id: advice[name].id,
      file: document,
      offset,
      field,
      message: `${quote(written)} would appear as typed: fields do not use Markdown. Write only the words.`,
    }));
  }),
];
