import type { Finding, Fix } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { findValue, formatFieldPath } from '../reading/fields.ts';
import { findNotations, type NotationName } from '../reading/notations.ts';
import { isOwnWords } from './own-words.ts';

/** What is told of a piece of notation; of what is written in quotation marks, unless it speaks of itself. */
interface Advice {
  readonly id: ProblemId;
  readonly message: (written: string) => string;
  /** What would be right in its place, where that is known. */
  readonly right?: (written: string) => string | undefined;
}

/** The words in the first square brackets. */
const wordsOf = (written: string): string => /\[+([^\][|]*)/.exec(written)?.[1]?.trim() ?? 'words';

const picture = '![what it shows](figure.png "Photograph: KCNA")';

/** Straight quotation marks for printed ones, and codes for blanks in a name. */
const mendAddress = (written: string): string | undefined => {
  const [, before = '', inside = ''] = /^(!\[.*\]|\])\((.*)\)$/s.exec(written) ?? [];
  const [, address = inside, title] = /^(.*?)\s*[“”„"'‘’](.*)[“”"'‘’]$/s.exec(inside.trim()) ?? [];
  if (before === '' || address.trim() === '' || /[<>]/.test(address)) return undefined;
  const name = address.trim().replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
  return `${before}(${name}${title === undefined ? '' : ` "${title}"`})`;
};

const toBroken = (what: string): Pick<Advice, 'id' | 'message' | 'right'> => ({
  id: 'broken-notation',
  message: (written) => {
    const right = mendAddress(written);
    return right === undefined || right === written
      ? `${quote(written)} is not read as a ${what}: the address ends nowhere, or holds a blank. Write ${what === 'link' ? '[words](https://…)' : picture}.`
      : `${quote(written)} is not read as a ${what}: quotation marks are straight, and a name has %20 for a blank. Write ${quote(right)}.`;
  },
  right: mendAddress,
});

const foreign = (message: Advice['message'], right?: Advice['right']): Advice => ({
  id: 'foreign-notation',
  message,
  ...(right === undefined ? {} : { right }),
});

const broken = (message: Advice['message'], right?: Advice['right']): Advice => ({
  id: 'broken-notation',
  message,
  ...(right === undefined ? {} : { right }),
});

const hashes = (written: string): string => written.trim().replaceAll('＃', '#');

const advice: Readonly<Record<NotationName, Advice>> = {
  'embedded-file': foreign((written) => `${quote(written)} shows nothing here. Write ${picture}.`),
  'wiki-link': foreign(
    (written) =>
      `${quote(written)} is no link here. Write ${quote(`[${/\|([^\]]+)/.exec(written)?.[1] ?? wordsOf(written)}](/articles/…/)`)}.`,
  ),
  'inline-note': foreign(
    (written) =>
      `${quote(written)} is no footnote here. Write [^1] in its place and, on a line of its own, "[^1]: ${/\[(.*)\]/s.exec(written)?.[1] ?? ''}".`,
  ),
  'unknown-note': {
    id: 'unknown-note',
    message: (written) =>
      `There is no footnote ${quote(written)}. Write it on a line of its own, "${written}: …", or remove the number.`,
  },
  'link-with-gap': broken(
    (written) =>
      `A blank stands between the brackets, and this is no link. Write ${quote(closeGap(written))}.`,
    (written) => closeGap(written),
  ),
  'reversed-link': broken(
    (written) => `The brackets of the link are the wrong way round. Write ${quote(turnRound(written))}.`,
    (written) => turnRound(written),
  ),
  'picture-without-file': broken(
    (written) => `${quote(written)} has no file and shows nothing. Write ${picture}.`,
  ),
  'broken-picture': toBroken('picture'),
  'broken-link': toBroken('link'),
  'unknown-reference': broken((written) => {
    const [, words = '', label = ''] = /^\[(.*)\]\[(.*)\]$/s.exec(written) ?? [];
    return `No line says where ${quote(written)} leads. Write "[${label === '' ? words : label}]: https://…" on a line of its own, or [words](https://…).`;
  }),
  'heading-with-false-blank': broken(
    (written) =>
      `The blank behind ${hashes(written)} is one that never breaks, and this is no heading. Type a common one.`,
    (written) => `${hashes(written)} `,
  ),
  'heading-without-blank': broken(
    (written) => `Without a blank behind ${written} this is no heading. Write "${written} …".`,
    (written) => `${written} `,
  ),
  'wide-heading': broken(
    (written) => `${quote(written)} makes no heading. Write "${hashes(written)} …".`,
    (written) => `${hashes(written)} `,
  ),
  'list-with-false-blank': broken(
    (written) =>
      `The blank behind ${written.trim()} is one that never breaks, and this is no list. Type a common one.`,
    (written) => `${written.trim()} `,
  ),
  'numbers-with-false-blank': broken(
    () => 'The blanks behind these numbers are such as never break, and this is no list. Type common ones.',
  ),
  'list-without-blank': broken(
    () => 'Without blanks behind their signs these lines are no list, and run together. Write "- …".',
  ),
  'numbers-without-blank': broken(
    () => 'Without blanks behind their numbers these lines are no list, and run together. Write "1. …".',
  ),
  bullets: foreign(
    (written) =>
      `${quote(written.trim())} makes no list: lines that begin with it run together. Write "- …".`,
    () => '- ',
  ),
  'broken-bold': broken(
    (written) =>
      `The stars of ${quote(written)} are printed: on their inner side stands no blank, and no sign where a letter follows outside. Write ${quote(embolden(written))}.`,
    (written) => embolden(written),
  ),
  highlight: foreign(
    (written) => `${quote(written)} is printed as it stands. Write "**${written.slice(2, -2)}**".`,
    (written) => `**${written.slice(2, -2)}**`,
  ),
  edit: foreign(
    (written) =>
      `${quote(written)} is the mark of an editor's change. Write the words as they are to be read.`,
  ),
  callout: foreign(
    (written) =>
      `${quote(written)} makes no box here. Write :::note on a line above the words, and ::: on one below.`,
  ),
  admonition: foreign(
    (written) =>
      `${quote(written)} makes no box here. Write :::note on a line above the words, and ::: on one below.`,
  ),
  container: foreign(
    (written) =>
      `${quote(written)} is no box that the site knows. Write :::note above the words, and ::: below.`,
  ),
  shortcode: foreign((written) => toCommand(written)),
  liquid: foreign((written) => toCommand(written)),
  'square-shortcode': foreign((written) => toCommand(written)),
  contents: foreign((written) => `The site makes the contents of a story itself. Delete ${quote(written)}.`),
  abbreviation: foreign(
    (written) =>
      `${quote(written)} is printed as it stands. Delete the line, and write the long form where the short one is met first.`,
  ),
  attributes: foreign(
    (written) =>
      `${quote(written)} is printed as it stands: only a heading takes an id, "## Words {#id}". Delete it.`,
  ),
  formula: foreign(
    (written) =>
      `${quote(written)} is not set as a formula. Write it in words, between backticks, or as a picture.`,
  ),
  'word-tag': foreign(
    (written) => `${quote(written)} comes from Word and is printed as it stands. Delete it.`,
  ),
};

const toCommand = (written: string): string =>
  `${quote(written)} is a command of another program and is printed as it stands. Write what it puts there: words, a link or a picture.`;

const closeGap = (written: string): string => written.replace(/\][ \t]+\(/, '](');

const turnRound = (written: string): string =>
  written.replace(
    /^\(\s*(.*?)\s*\)\[(.*)\]$/s,
    (_, address: string, words: string) => `[${words}](${address})`,
  );

/** Neither a blank nor, beside a letter, a sign may stand at the inner side of stars. */
const embolden = (written: string): string => {
  const inner = written.slice(2, -2);
  if (inner.trim() !== inner) return `**${inner.trim()}**`;
  const [, before = '', words = '', behind = ''] =
    /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(inner) ?? [];
  return `${before}**${words}**${behind}`;
};

/** Finds notation that the site does not read, in texts and in fields: readers would see it. In code it is allowed. */
export const checkNotation = (document: Document): Finding[] => [
  ...(document.body?.slips.notations ?? []).map(({ name, written, isInHtml, offset }): Finding => {
    const { id, message, right } = advice[name];
    if (isInHtml) {
      return {
        id,
        file: document,
        offset,
        message: `${quote(written)} stands between tags of HTML, where no Markdown is read. Leave an empty line above and below it, or delete the tags.`,
      };
    }
    const fixed = right?.(written);
    const fix: Fix | undefined = fixed === undefined ? undefined : { written, right: fixed };
    return { id, file: document, offset, message: message(written), ...(fix === undefined ? {} : { fix }) };
  }),
  ...[...(document.fields?.places.values() ?? [])].flatMap(({ path, value: offset }): Finding[] => {
    const value = findValue(document.fields?.value, path);
    if (typeof value !== 'string' || !isOwnWords(path)) return [];
    return findNotations(value, value).map(({ name, written }) => ({
      id: advice[name].id,
      file: document,
      offset,
      field: formatFieldPath(path),
      message: `${quote(written)} is printed as it stands: fields are no Markdown. Write the words alone.`,
    }));
  }),
];
