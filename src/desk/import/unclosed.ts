import type { Loss } from './archive.ts';
import { toNoteHtml } from './notes.ts';

/** What nothing is shown of but what it names, or nothing at all: to be closed, or else all that follows is gone. */
const closable: ReadonlySet<string> = new Set([
  'iframe',
  'object',
  'video',
  'audio',
  'form',
  'canvas',
  'svg',
  'applet',
]);

/** What holds words that are no text of a story. Until it is closed, all that follows belongs to it. */
const wordless: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'noscript',
  'noembed',
  'noframes',
  'template',
  'select',
  'datalist',
  'math',
  'plaintext',
  // Of old standards, and words of manuals: "rustup help <command>".
  'command',
  'content',
  'element',
  'menuitem',
  'shadow',
  'spacer',
]);

/** Between whose tags no other tag is read. */
const raw: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

/** Whether all that follows belongs to an element until it is closed. */
export const isSwallowing = (name: string): boolean => closable.has(name) || wordless.has(name);

/** Stands in masked text where a piece of HTML ends: no tag reaches over it. */
export const pieceEnd = '\0';

/** A mark of HTML that takes in what comes after it. */
interface Unclosed {
  readonly start: number;
  readonly end: number;
  /** What is to stand there instead, the note to the editor included. */
  readonly text: string;
}

const toLoss = (name: string, words: string, line: number): Loss => ({
  kind: `${name} that is never closed`,
  words,
  isLost: true,
  line,
});

const opener = /<(?:!--|!\[CDATA\[|[?!]|([a-z][^\s/>\0]*))/gi;
/** The rest of a tag: a value between quotation marks may hold the sign that ends it. */
const restOfTag = /(?:=\s*"[^"\0]*"|=\s*'[^'\0]*'|=(?!\s*["'])|[^>=\0])*>/y;
const address = /\s(?:src|data|data-src)\s*=\s*["']?\s*(?:https?:)?\/\//i;

/**
 * Finds what is opened in HTML and closed nowhere: elements that show nothing of their content, comments, and tags
 * without an end. A browser shows nothing of what comes after them; here it stays, and an editor is told.
 * @param html whose offsets count; what is no HTML may be masked by spaces, each piece ended by pieceEnd
 * @param firstLine of the text in its file
 */
export const findUnclosed = (html: string, firstLine: number): Unclosed[] => {
  const found: Unclosed[] = [];
  const lower = html.toLowerCase();
  const lastEnd = html.lastIndexOf('>');
  let lineAt = 0;
  let line = firstLine;
  const lineOf = (offset: number): number => {
    for (; lineAt < offset; lineAt += 1) if (html[lineAt] === '\n') line += 1;
    return line;
  };
  const take = (name: string, start: number, end: number, toText: (note: string) => string): void => {
    const words =
      html.slice(start, Math.min(html.length, Math.max(end, start + 60))).split(/[\n\0]/)[0] ?? '';
    found.push({ start, end, text: toText(toNoteHtml(toLoss(name, words, lineOf(start)))) });
  };
  /** Where something ends within its piece; undefined where nothing ends it. */
  const findEnd = (end: string, from: number): number | undefined => {
    const at = html.indexOf(end, from);
    const border = html.indexOf(pieceEnd, from);
    return at === -1 || (border !== -1 && border < at) ? undefined : at + end.length;
  };
  const lastClosed = new Map<string, number>();
  const isClosedAfter = (name: string, from: number): boolean => {
    if (!lastClosed.has(name)) lastClosed.set(name, lower.lastIndexOf(`</${name}`));
    return (lastClosed.get(name) ?? -1) >= from;
  };
  opener.lastIndex = 0;
  for (let match = opener.exec(html); match !== null; match = opener.exec(html)) {
    const [mark, tag] = match;
    const start = match.index;
    const behind = start + mark.length;
    if (tag === undefined) {
      // "<!-->" and "<!--->" are comments too, and whole.
      const isComment = mark === '<!--';
      const end = isComment
        ? /^-?>/.test(html.slice(behind, behind + 2))
          ? behind
          : findEnd('-->', behind)
        : lastEnd < behind
          ? undefined
          : findEnd(mark === '<![CDATA[' ? ']]>' : '>', behind);
      if (end === undefined && (isComment || mark === '<![CDATA['))
        take(isComment ? 'comment' : 'CDATA', start, behind, (note) => note);
      else if (end === undefined) take('tag', start, behind, (note) => `${note}&lt;${mark.slice(1)}`);
      opener.lastIndex = end ?? behind;
      continue;
    }
    const name = tag.toLowerCase();
    restOfTag.lastIndex = behind;
    const rest = lastEnd < behind ? undefined : restOfTag.exec(html)?.[0];
    if (rest === undefined) {
      take('tag', start, start + 1, (note) => `${note}&lt;`);
      opener.lastIndex = behind;
      continue;
    }
    const end = behind + rest.length;
    opener.lastIndex = end;
    if (!isSwallowing(name) || (rest.endsWith('/>') && (name === 'svg' || name === 'math'))) continue;
    if (name !== 'plaintext' && isClosedAfter(name, end)) {
      if (!raw.has(name)) continue;
      const close = lower.indexOf(`</${name}`, end);
      // Where another one begins before that, the end is the end of the other.
      if (name === 'script' || name === 'style' || !lower.slice(end, close).includes(`<${name}`)) {
        opener.lastIndex = close;
        continue;
      }
    }
    const whole = html.slice(start, end);
    // A name alone is a word; without an address, nothing would be left of a frame but what the note says.
    const isElement = closable.has(name) && (!/^(?:iframe|object)$/.test(name) || address.test(rest));
    const kept = isElement ? `${whole.replace(/\/>$/, '>')}</${name}>` : '';
    take(name, start, end, (note) => `${note}${rest === '>' ? `&lt;${whole.slice(1)}` : kept}`);
  }
  return found;
};

/** Puts other text where something is unclosed. */
export const replaceUnclosed = (text: string, found: readonly Unclosed[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: other } of found) {
    pieces.push(text.slice(at, start), other);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
};
