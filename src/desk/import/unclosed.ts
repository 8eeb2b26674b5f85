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

/** What holds signs as they are typed: what is no code behind it would lose its links and headings. */
const verbatim: ReadonlySet<string> = new Set(['pre', 'listing', 'code', 'samp', 'kbd', 'tt']);

/** What makes of all that follows a quotation, a list or a cell: nothing of it is gone, but it is not what was meant. */
const enclosing: ReadonlySet<string> = new Set(['blockquote', 'details', 'ul', 'ol', 'dl', 'table']);

/** Where typed signs end that nothing ends: at the next block, and in Markdown at the end of the paragraph. */
const nextBlock =
  /<\/?(?:p|div|h[1-6]|hr|ul|ol|li|dl|table|tr|td|th|blockquote|pre|listing|figure|details|section|article|aside|header|footer|main|nav|form|iframe|script)(?=[\s/>])/gi;
const nextBlankLine = /\n[ \t]*(?=\n)/g;

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
  /** What is to end it further on, and where. */
  readonly closing?: { readonly at: number; readonly text: string };
}

/** What has been opened, and may be closed further on. */
interface Opened {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const toLoss = (name: string, words: string, line: number): Loss => ({
  kind: `${name} that is never closed`,
  words,
  isLost: true,
  line,
});

const mark = /<(?:!--|!\[CDATA\[|[?!]|(\/?[a-z][^\s/>\0]*))/gi;
/** The rest of a tag: a value between quotation marks may hold the sign that ends it. */
const restOfTag = /(?:=\s*"[^"\0]*"|=\s*'[^'\0]*'|=(?!\s*["'])|[^>=\0])*>/y;
const address = /\s(?:src|data|data-src)\s*=\s*["']?\s*(?:https?:)?\/\//i;

/**
 * Finds what is opened in HTML and closed nowhere: elements that show nothing of their content, comments, and tags
 * without an end, behind which a browser shows nothing; code, and what encloses all that follows. Here it stays, as what it
 * was, and an editor is told.
 * @param html whose offsets count; what is no HTML may be masked by spaces, each piece ended by pieceEnd
 * @param firstLine of the text in its file
 * @param markdown that is masked in `html`, if any
 * @returns in the order of their places
 */
export const findUnclosed = (html: string, firstLine: number, markdown?: string): Unclosed[] => {
  /** The end of a piece may stand where a line ended. */
  const written = markdown ?? html;
  const found: Unclosed[] = [];
  const lower = html.toLowerCase();
  const lastEnd = html.lastIndexOf('>');
  let lineAt = 0;
  let line = firstLine;
  const lineOf = (offset: number): number => {
    for (; lineAt < offset; lineAt += 1) if (written[lineAt] === '\n') line += 1;
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
  const opened: Opened[] = [];
  /** Where the typed signs end that begin behind a tag. */
  const findBorder = ({ end }: Opened): number => {
    const first = end + (/^\s*/.exec(written.slice(end))?.[0].length ?? 0);
    const ends = [
      [nextBlock, html],
      [nextBlankLine, markdown ?? ''],
    ] as const;
    return Math.min(
      html.length,
      ...ends.map(([pattern, text]) => {
        pattern.lastIndex = first;
        return pattern.exec(text)?.index ?? Infinity;
      }),
    );
  };
  const isCodeMark = ({ name }: Opened): boolean =>
    verbatim.has(name) && name !== 'pre' && name !== 'listing';
  /** Within typed signs, what is marked as code is code without the mark too. */
  const leaveOut = ({ start, end }: Opened): void => void found.push({ start, end, text: '' });
  let typedUntil = 0;
  const takeOpened = (one: Opened): void => {
    const { name, start, end, line: at } = one;
    if (isCodeMark(one) && start < typedUntil) {
      leaveOut(one);
      return;
    }
    const tag = html.slice(start, end);
    const text = `${toNoteHtml(toLoss(name, tag.split('\n')[0] ?? '', at))}${tag}`;
    if (verbatim.has(name)) typedUntil = findBorder(one);
    found.push(
      verbatim.has(name)
        ? { start, end, text, closing: { at: typedUntil, text: `</${name}>` } }
        : { start, end, text },
    );
  };
  mark.lastIndex = 0;
  for (let match = mark.exec(html); match !== null; match = mark.exec(html)) {
    const [sign, tag] = match;
    const start = match.index;
    const behind = start + sign.length;
    if (tag?.startsWith('/') === true) {
      const name = tag.slice(1).toLowerCase();
      const last = opened.findLastIndex((one) => one.name === name);
      if (last === -1) continue;
      const [, ...within] = opened.splice(last);
      for (const one of within) {
        if (verbatim.has(name) && isCodeMark(one)) leaveOut(one);
        else opened.push(one);
      }
      continue;
    }
    if (tag === undefined) {
      // "<!-->" and "<!--->" are comments too, and whole.
      const isComment = sign === '<!--';
      const end = isComment
        ? /^-?>/.test(html.slice(behind, behind + 2))
          ? behind
          : findEnd('-->', behind)
        : lastEnd < behind
          ? undefined
          : findEnd(sign === '<![CDATA[' ? ']]>' : '>', behind);
      if (end === undefined && (isComment || sign === '<![CDATA['))
        take(isComment ? 'comment' : 'CDATA', start, behind, (note) => note);
      else if (end === undefined) take('tag', start, behind, (note) => `${note}&lt;${sign.slice(1)}`);
      mark.lastIndex = end ?? behind;
      continue;
    }
    const name = tag.toLowerCase();
    restOfTag.lastIndex = behind;
    const rest = lastEnd < behind ? undefined : restOfTag.exec(html)?.[0];
    if (rest === undefined) {
      take('tag', start, start + 1, (note) => `${note}&lt;`);
      mark.lastIndex = behind;
      continue;
    }
    const end = behind + rest.length;
    mark.lastIndex = end;
    if (verbatim.has(name) || enclosing.has(name)) {
      opened.push({ name, start, end, line: lineOf(start) });
      continue;
    }
    if (!isSwallowing(name) || (rest.endsWith('/>') && (name === 'svg' || name === 'math'))) continue;
    if (name !== 'plaintext' && isClosedAfter(name, end)) {
      if (!raw.has(name)) continue;
      const close = lower.indexOf(`</${name}`, end);
      // Where another one begins before that, the end is the end of the other.
      if (name === 'script' || name === 'style' || !lower.slice(end, close).includes(`<${name}`)) {
        mark.lastIndex = close;
        continue;
      }
    }
    const whole = html.slice(start, end);
    // A name alone is a word; without an address, nothing would be left of a frame but what the note says.
    const isElement = closable.has(name) && (!/^(?:iframe|object)$/.test(name) || address.test(rest));
    const kept = isElement ? `${whole.replace(/\/>$/, '>')}</${name}>` : '';
    take(name, start, end, (note) => `${note}${rest === '>' ? `&lt;${whole.slice(1)}` : kept}`);
  }
  for (const one of opened.toSorted((a, b) => a.start - b.start)) takeOpened(one);
  return found.toSorted((a, b) => a.start - b.start);
};

/** Puts other text where something is unclosed. */
export const replaceUnclosed = (text: string, found: readonly Unclosed[]): string => {
  const pieces: string[] = [];
  let at = 0;
  const put = (start: number, end: number, other: string): void => {
    pieces.push(text.slice(at, Math.max(at, start)), other);
    at = Math.max(at, end);
  };
  const edits = found.flatMap(({ start, end, text: other, closing }) => [
    { start, end, other },
    ...(closing === undefined ? [] : [{ start: closing.at, end: closing.at, other: closing.text }]),
  ]);
  for (const { start, end, other } of edits.toSorted((a, b) => a.start - b.start)) put(start, end, other);
  return [...pieces, text.slice(at)].join('');
};
