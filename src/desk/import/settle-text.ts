import { examineFile } from '../check/examine-file.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import type { ExaminedFile } from '../reading/document.ts';
import type { NotationName } from '../reading/notations.ts';
import type { ArchiveStory, Loss } from './archive.ts';
import { toComment } from './notes.ts';

/** What would be read as notation here was words there: a backslash says so. */
const takenForNotation: ReadonlySet<ProblemId> = new Set([
  'foreign-notation',
  'broken-notation',
  'unknown-note',
  'bad-citation',
  'unknown-source',
  'bad-claim',
  'bad-table',
  'bad-part',
  'bad-figure',
  'private-note',
]);

const unseen: ReadonlySet<ProblemId> = new Set([
  'control-character',
  'invisible-character',
  'private-character',
]);

/** Signs that the site of the archive may have read, and that are printed as they are typed from now on. */
const toKept = ({ name, written }: { readonly name: NotationName; readonly written: string }): Loss =>
  name === 'formula'
    ? // What a script drew of it says little as words.
      { kind: 'formula that is printed as typed', words: written, isLost: true }
    : { kind: `signs that are printed as typed (${name})`, words: written, isLost: false };

/**
 * Says of a sign that it is one. Only those of ASCII can have a backslash before them: readers would see it beside all
 * others, which are written by their number.
 */
const escapeAt = (text: string, offset: number): string => {
  // An escaped letter is no escape: the sign behind it is what counts.
  const at = offset + Math.max(0, text.slice(offset, offset + 40).search(/[^\p{L}\p{N}\s]/u));
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /[!-/:-@[-`{-~]/.test(sign)
    ? `${text.slice(0, at)}\\${text.slice(at)}`
    : `${text.slice(0, at)}&#${String(sign.codePointAt(0))};${text.slice(at + sign.length)}`;
};

/** More would mean that a backslash makes it no better. */
const maxRounds = 8;

/** A file as it passes the check, as far as notation goes. */
export interface SettledText {
  readonly text: string;
  readonly examined: ExaminedFile;
  readonly losses: readonly Loss[];
}

/**
 * Marks as words whatever the check would take for notation, at the places that it names, and takes out characters
 * that nobody sees.
 * @param path of the file below the content folder
 * @param bodyStart where the fields end: they are ours
 * @param kind what the archive has: signs in HTML were words to its readers too, but for formulas
 */
export const settleText = (
  path: string,
  written: string,
  bodyStart: number,
  kind: ArchiveStory['body']['kind'],
): SettledText => {
  const losses: Loss[] = [];
  let text = written;
  for (let round = 0; ; round += 1) {
    const examined = examineFile({ path, bytes: new TextEncoder().encode(text) });
    if (examined === undefined) throw new Error(`${path} is not the path of a story`);
    const places = new Map<number, 'escape' | 'delete' | 'name'>();
    for (const { id, offset } of examined.findings) {
      if (unseen.has(id)) places.set(offset, 'delete');
      else if (offset < bodyStart) continue;
      else if (
        takenForNotation.has(id) &&
        text[offset - 1] !== '\\' &&
        (text[offset] !== '\\' || /^\\[a-z]/i.test(text.slice(offset, offset + 2)))
      )
        places.set(offset, 'escape');
      else if (id === 'reserved-heading') places.set(offset, 'name');
    }
    if (places.size === 0 || round === maxRounds) return { text, examined, losses };
    const comments = new Map<number, string>();
    for (const notation of examined.document.body?.slips.notations ?? []) {
      if (places.get(notation.offset) !== 'escape' || notation.name === 'unknown-note') continue;
      if (kind === 'html' && notation.name !== 'formula') continue;
      const loss = toKept(notation);
      losses.push(loss);
      if (loss.isLost) comments.set(notation.offset + notation.written.length, toComment(loss));
    }
    // From the last on, since each moves what is behind it.
    for (const [offset, what] of [...places, ...comments].toSorted(([a], [b]) => b - a)) {
      if (what.startsWith('<!--')) text = `${text.slice(0, offset)}${what}${text.slice(offset)}`;
      else if (what === 'escape') {
        text = escapeAt(text, offset);
      } else if (what === 'delete') {
        const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
        losses.push({
          kind: 'invisible character',
          words: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
          isLost: false,
        });
        text = text.slice(0, offset) + text.slice(offset + character.length);
      } else {
        const end = !text.includes('\n', offset) ? text.length : text.indexOf('\n', offset);
        if (!text.slice(offset, end).includes('{#'))
          text = `${text.slice(0, end)} {#part-${String(text.slice(0, offset).split('\n').length)}}${text.slice(end)}`;
      }
    }
  }
};
