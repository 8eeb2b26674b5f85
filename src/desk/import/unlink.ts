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

/**
 * Takes off a link that leads nowhere, and leaves its words and a note; where the check knows which heading of the text
 * was meant, the link leads there. One to a place that another story lacks leads to that story.
 * @param bodyStart where the fields end
 * @returns undefined where there is no link at the place of the problem
 */
export const mendLink = (text: string, bodyStart: number, problem: Problem): MendedText | undefined => {
  const { line, column, message, correctedLine } = problem;
  const lacksPlace = missingPlace.test(message);
  if (!lacksPlace && correctedLine !== undefined && message.startsWith('There is no heading "#')) {
    const lines = text.split('\n');
    const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
    return { text: lines.with(line - 1, `${indent}${correctedLine}`).join('\n'), loss: undefined };
  }
  const at = toOffset(text, line, column);
  const body = text.slice(bodyStart);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  let found:
    | {
        readonly start: number;
        readonly end: number;
        /** Where its words end. */
        readonly to: number;
        readonly words: string;
        readonly url: string;
      }
    | undefined;
  visit(tree, 'link', ({ position, children, url }) => {
    const [start, end] = [(position?.start.offset ?? 0) + bodyStart, (position?.end.offset ?? 0) + bodyStart];
    if (at < start || at >= end) return;
    const from = (children[0]?.position?.start.offset ?? 0) + bodyStart;
    const to = (children.at(-1)?.position?.end.offset ?? 0) + bodyStart;
    found = { start, end, to, words: text.slice(from, to), url };
  });
  if (found === undefined) return undefined;
  if (lacksPlace) {
    const loss = { kind: 'place that the other story lacks', words: found.url, isLost: false };
    const target = text.slice(found.to, found.end).replace(/#[^\s)>]*/, '');
    const before = text.slice(0, found.to);
    return { text: `${before}${target}${toComment(loss)}${text.slice(found.end)}`, loss };
  }
  const loss = { kind: 'link that leads nowhere', words: found.url, isLost: !found.url.startsWith('#') };
  // A bare address would be a link again.
  const isBare = /^(?:https?:|www\.)/.test(found.words);
  const words = isBare ? `\`${found.words.replaceAll('\\', '')}\`` : found.words;
  return { text: `${text.slice(0, found.start)}${words}${toComment(loss)}${text.slice(found.end)}`, loss };
};
