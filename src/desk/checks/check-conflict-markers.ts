import type { CheckedFile, Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { decodeFile } from '../reading/parse-file.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** Files in which conflict markers would be taken for content. Another check finds them in the record of addresses. */
const merged = /\.(?:md|ya?ml|csv)$/i;

const marker = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/gm;
const parting = /^={7} ?$/gm;

/** Code between lines of backticks or tildes. Words after backticks that hold more of them are words with code. */
const fenced = /^ {0,3}(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)\n.*?(?:^ {0,3}\1\2[`~]*[ \t]*$|$(?![^]))/gms;

/** Finds the markers that Git leaves where two versions of a file contradict each other. They are allowed in code. */
export const checkConflictMarkers = (files: readonly FolderFile[]): Finding[] =>
  files.flatMap(({ path, bytes }) => {
    if (bytes === undefined || !merged.test(path) || !mayHold(bytes)) return [];
    return findMarkers({ path, text: decodeFile(bytes).text });
  });

const mayHold = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('<<<<<<<') || buffer.includes('>>>>>>>') || buffer.includes('|||||||');
};

const findMarkers = (file: CheckedFile): Finding[] => {
  const words = file.path.endsWith('.md')
    ? file.text.replaceAll(fenced, (code) => code.replaceAll(/[^\n]/g, ' '))
    : file.text;
  const text = words.replaceAll('\r\n', ' \n');
  const markers = [...text.matchAll(marker)];
  // On its own, the line in the middle underlines a heading.
  if (markers.length === 0) return [];
  return [...markers, ...text.matchAll(parting)].map(({ 0: written, index }) => ({
    id: 'conflict-marker',
    file,
    offset: index,
    message: `${quote(written.trim())} was left by an unfinished merge: there are two versions of these lines. Keep the right one, and delete the conflict markers.`,
  }));
};
