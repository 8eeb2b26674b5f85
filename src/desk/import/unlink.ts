import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import type { Loss } from './archive.ts';
import { toComment } from './notes.ts';

/** The text after a link was mended, and what became of it. */
export interface MendedText {
  readonly text: string;
  readonly loss: Loss | undefined;
}

const toOffset = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0) +
  column -
  1;

/** What the check says of a place that another page lacks. */
const missingPlace = /^There is no (?:heading|statement) "#[^]*" on "\//;

const fragment = /^#[^\s)>]*/;

/**
 * Has a link within the page, of which the check knows where it was meant to lead, lead there: as the check's corrected
 * line has it, of which what stands before the link is as it was.
 */
const mendPlace = (text: string, at: number, { message, correctedLine }: Problem): string | undefined => {
  const from = text.indexOf('](#', at) + 2;
  if (correctedLine === undefined || from < 2 || !message.startsWith('There is no heading "#'))
    return undefined;
  const before = text.slice(text.lastIndexOf('\n', from) + 1, from).trimStart();
  if (!correctedLine.startsWith(before)) return undefined;
  const written = fragment.exec(text.slice(from))?.[0] ?? '';
  const meant = fragment.exec(correctedLine.slice(before.length))?.[0] ?? written;
  return meant === written ? undefined : `${text.slice(0, from)}${meant}${text.slice(from + written.length)}`;
};

/** A link of a text, and where its words are. */
interface WrittenLink {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly url: string;
}

/**
 * Every link of a text; those before a place that is changed stay as they are.
 * @param bodyStart where the fields end
 */
export const listLinks = (text: string, bodyStart: number): readonly WrittenLink[] => {
  const links: WrittenLink[] = [];
  const tree = fromMarkdown(text.slice(bodyStart), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  visit(tree, 'link', ({ position, children, url }) => {
    links.push({
      start: (position?.start.offset ?? 0) + bodyStart,
      end: (position?.end.offset ?? 0) + bodyStart,
      from: (children[0]?.position?.start.offset ?? 0) + bodyStart,
      to: (children.at(-1)?.position?.end.offset ?? 0) + bodyStart,
      url,
    });
  });
  return links;
};

/**
 * Words that are read as an address here, and were words to the printer of the text: they are printed as code.
 * @returns undefined where there is none
 */
const toPrintedAddress = (text: string, at: number): MendedText | undefined => {
  // As the site reads them, they end where Chinese, Japanese or Korean punctuation begins.
  const written =
    /^(?:https?\\?:|www\\?\.)[^\s<>`|\u3001\u3002\u300A-\u3011\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]*(?<![.,;:!?)\]])/.exec(
      text.slice(at),
    )?.[0];
  if (written === undefined) return undefined;
  const words = written.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
  return {
    text: `${text.slice(0, at)}\`${words}\`${text.slice(at + written.length)}`,
    loss: { kind: 'address that is printed as words', words, isLost: false },
  };
};

/**
 * Takes off a link that leads nowhere, and leaves its words and a note; where the check knows which heading of the text
 * was meant, the link leads there. One to a place that another story lacks leads to that story.
 * @param toLinks reads the links of the text
 * @returns undefined where there is no link at the place of the problem
 */
export const mendLink = (
  text: string,
  toLinks: () => readonly WrittenLink[],
  problem: Problem,
): MendedText | undefined => {
  const { line, column, message } = problem;
  const lacksPlace = missingPlace.test(message);
  const at = toOffset(text, line, column);
  const placed = lacksPlace ? undefined : mendPlace(text, at, problem);
  if (placed !== undefined) return { text: placed, loss: undefined };
  const found = toLinks().find(({ start, end }) => at >= start && at < end);
  if (found === undefined) return toPrintedAddress(text, at);
  if (lacksPlace) {
    const loss = { kind: 'place that the other story lacks', words: found.url, isLost: false };
    const target = text.slice(found.to, found.end).replace(/#[^\s)>]*/, '');
    const before = text.slice(0, found.to);
    return { text: `${before}${target}${toComment(loss)}${text.slice(found.end)}`, loss };
  }
  const words = text.slice(found.from, found.to);
  const loss = {
    kind: 'link that leads nowhere',
    words: found.url,
    // A place that is not there, or a machine that nobody reaches: its readers had nothing of it either.
    isLost: !found.url.startsWith('#') && !message.includes('works only on a private network'),
  };
  // A bare address would be a link again.
  const isBare = /^(?:https?:|www\.)/.test(words);
  const left = isBare ? `\`${words.replaceAll('\\', '')}\`` : words;
  return { text: `${text.slice(0, found.start)}${left}${toComment(loss)}${text.slice(found.end)}`, loss };
};
