import { describe, expect, it } from 'vitest';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import {
  caseNames,
  checkWithFile,
  examineOnce,
  fixtureInstant,
  fixturesFolder,
  overlay,
} from '../fixture-site.ts';
import { readFolder } from '../../../../src/desk/reading/read-folder.ts';
import { join } from 'node:path';

const article = 'articles/a-story/index.md';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Changes the texts of files, each file once: most are those of the valid site, in every case. */
const openChange = (change: (text: string) => string): ((files: readonly FolderFile[]) => FolderFile[]) => {
  const changed = new Map<FolderFile, FolderFile>();
  return (files) =>
    files.map((file) => {
      if (file.bytes === undefined || !/\.(?:md|yaml)$/.test(file.path)) return file;
      const known = changed.get(file) ?? {
        ...file,
        bytes: encode(change(new TextDecoder().decode(file.bytes))),
      };
      changed.set(file, known);
      return known;
    });
};

const check = (files: readonly FolderFile[]) =>
  checkFiles(files, '', fixtureInstant, { examine: examineOnce });

describe('files as editing programs save them', () => {
  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('may have %s: the report is the same', async (_, change) => {
    const toChanged = openChange(change);
    // Cases whose files cannot be read as text, or whose fault is their line ends, would prove nothing.
    for (const name of [
      'valid',
      'heading-level',
      'unknown-topic',
      'double-space',
      'invisible-character',
      'bad-claim',
    ]) {
      expect(caseNames).toContain(name);
      const files = await overlay(await readFolder(join(fixturesFolder, name, 'content')));
      expect(check(toChanged(files)), name).toEqual(check(files));
    }
  });

  it.each([
    ['with its mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['without it', (text: string) => Buffer.from(text, 'utf16le')],
    ['in the other order', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('are told to be UTF-16 in one line: %s', async (_, save) => {
    const { problems } = await checkWithFile(
      article,
      save('---\ntitle: "A title"\n---\n\nA text.\n'.repeat(99)),
    );
    const own = problems.filter(({ file }) => file.endsWith(article));
    expect(own.map(({ id, line, column, message }) => [id, line, column, message])).toEqual([
      ['unreadable-file', 1, 1, 'This is UTF-16, not UTF-8. Save the file as UTF-8 in your editor.'],
    ]);
  });

  it.each([
    ['first line', [0xe4], '1:1'],
    ['a later line', [...encode('---\ntitle: "Ä \uFFFD'), 0xe4, 0x22, 0x0a], '2:12'],
    ['a line behind a byte-order mark', [0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62, 0xff], '2:2'],
    ['the end, cut off inside a character', [...encode('a\nb'), 0xe2, 0x82], '2:2'],
  ])('are reported where UTF-8 ends: %s', async (_, bytes, place) => {
    const { problems } = await checkWithFile(article, Uint8Array.from(bytes));
    expect(problems.map(({ id, line, column }) => [id, `${String(line)}:${String(column)}`])).toContainEqual([
      'unreadable-file',
      place,
    ]);
  });
});
