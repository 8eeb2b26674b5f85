import { examineFile } from '../check/examine-file.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import type { ExaminedFile } from '../reading/document.ts';
import type { Loss } from './archive.ts';

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
 */
export const settleText = (path: string, written: string, bodyStart: number): SettledText => {
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
    for (const [offset, what] of [...places].toSorted(([a], [b]) => b - a)) {
      if (what === 'escape') {
        // An escaped letter is no escape: the sign behind it is what counts.
        const at = offset + Math.max(0, text.slice(offset, offset + 40).search(/[^\p{L}\p{N}\s]/u));
        text = `${text.slice(0, at)}\\${text.slice(at)}`;
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
