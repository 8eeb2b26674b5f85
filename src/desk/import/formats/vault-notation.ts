import { findPrivateNotes } from '../../../markdown/private-notes.ts';
import { footnoteElement, toNoteHtml } from '../notes.ts';
import { blotCode, mapOutsideCode } from './outside-code.ts';

/** What looks like a comment of HTML: as one it stays one, and otherwise it was words. */
const isComment = (written: string): boolean => /^[<＜]/.test(written);

/** What was written for nobody else stays a note: %%of Obsidian%%, {>>of CriticMarkup<<} and the like. */
const hidePrivateNotes = (markdown: string): string => {
  let written = '';
  let end = 0;
  for (const note of findPrivateNotes(blotCode(markdown))) {
    const whole = markdown.slice(note.start, note.end);
    if (isComment(whole)) continue;
    written += markdown.slice(end, note.start);
    if (note.isClosed) {
      const words = whole.replaceAll(/^(?:%%|\{[>#%/*]+)\s*|\s*(?:%%|[<#%/*]+\})$/g, '');
      written += toNoteHtml({ kind: 'private note', words, isLost: false });
      end = note.end;
    } else {
      // That all the rest was private is not for us to say.
      written += toNoteHtml({ kind: 'private note without an end', words: whole, isLost: true });
      end = note.start;
    }
  }
  return written + markdown.slice(end);
};

/** Boxes between colons, as Docusaurus and VuePress have them. */
const box =
  /^(:{3,})[ \t]*(note|info|tip|hint|important|warning|caution|danger|attention|success|details)(?:[ \t]*\[([^\]\n]*)\]|[ \t]+([^\n{}]*))?(?:\{[^\n}]*\})?[ \t]*\n([^]*?)^\1[ \t]*$/gm;

const toCallout = (kind: string, title: string, inside: string): string =>
  `\n${[`[!${kind}] ${title}`, ...inside.trimEnd().split('\n')].map((line) => `> ${line}`).join('\n')}\n`;

/** Rewrites boxes as callouts, which are read later; boxes within boxes are found from the inside on. */
const rewriteBoxes = (markdown: string): string => {
  const blotted = blotCode(markdown);
  let written = '';
  let end = 0;
  for (const { 0: whole, index, 2: kind = '', 3: label, 4: title, 5: inside = '' } of blotted.matchAll(box)) {
    const from = index + whole.lastIndexOf(inside);
    written +=
      markdown.slice(end, index) +
      toCallout(kind, (label ?? title ?? '').trim(), markdown.slice(from, from + inside.length));
    end = index + whole.length;
  }
  return written + markdown.slice(end);
};

/**
 * Rewrites what only Obsidian and its like would have read: private notes, highlights, footnotes in the line and names of
 * blocks. On a site of Hugo's or Jekyll's these were words.
 *
 * in:  It was ==counted== twice.^[By hand.] %%by whom?%% ^count
 * out: It was <mark>counted</mark> twice., with a footnote and notes to the editor
 */
export const rewriteVaultNotation = (markdown: string): string =>
  mapOutsideCode(rewriteBoxes(hidePrivateNotes(markdown)), (words) =>
    words
      .replaceAll(/(?<![=\w\\])==(?=[^\s=])([^=\n]{1,300})(?<=[^\s=])==(?![=\w])/g, '<mark>$1</mark>')
      .replaceAll(
        /(?<!\\)\^\[((?:[^\][\n]|\[[^\][\n]*\](?:\([^()\s]*\))?){1,500})\]/g,
        `<${footnoteElement}>$1</${footnoteElement}>`,
      )
      .replaceAll(/(?<=\S[ \t]+|^)\^[A-Za-z][\w-]{0,60}[ \t]*$/gm, (name) =>
        toNoteHtml({ kind: 'name of a paragraph', words: name.trim(), isLost: false }),
      ),
  );
