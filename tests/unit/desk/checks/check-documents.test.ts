import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { examineOnce, fixtureInstant, fixturesFolder, overlay } from '../fixture-site.ts';

const path = 'articles/a-story/index.md';
const article = readFileSync(join(fixturesFolder, 'valid/content', path), 'utf8');

const pdf = (size: number, name = 'report.pdf'): FolderFile => ({
  path: `articles/a-story/${name}`,
  bytes: undefined,
  head: Buffer.from('%PDF-1.7'),
  size,
});

const tell = async (body: string, ...files: FolderFile[]): Promise<string[]> => {
  const text = { path, bytes: Buffer.from(`${article}\n${body}\n`) };
  const report = checkFiles(await overlay([text, ...files]), '', fixtureInstant, { examine: examineOnce });
  return report.problems.map(({ id, message }) => `${id}: ${message}`);
};

describe('a document', () => {
  it('may have twenty megabytes and no more', async () => {
    expect(await tell('[The report](report.pdf)', pdf(20_000_000))).toEqual([]);
    expect(await tell('[The report](report.pdf)', pdf(20_600_000))).toEqual([
      'bad-document: "report.pdf" has 21 MB; at most 20 MB are allowed. Save it with smaller pictures, or link to the page of whoever published it.',
    ]);
  });

  it.each(['[a](report.pdf)', '[a](./report.pdf)', '[a][b]\n\n[b]: report.pdf'])(
    'is linked to by %j',
    async (body) => {
      expect(await tell(body, pdf(10))).toEqual([]);
    },
  );

  it('can be led to from other pages by its full address', async () => {
    const full = '[a](/articles/a-story/report.pdf)';
    expect(await tell(`[a](report.pdf) ${full}`, pdf(10))).toEqual([]);
    expect(await tell(full)).toEqual([
      'broken-link: "/articles/a-story/report.pdf" is not an address of this site. Did you mean "/articles/a-story/card.png"?',
    ]);
  });

  it('that no story links to is told of', async () => {
    expect(await tell('', pdf(10, 'Report (2).pdf'))).toEqual([
      'unread-file: Nothing in the story links to this file, so it is not published. Rename it to "report-2.pdf" and write [The report](report-2.pdf), or delete it.',
    ]);
  });

  it('is data where it is a CSV that a link names', async () => {
    const csv = { path: 'articles/a-story/geese.csv', bytes: Buffer.from('Day,Geese\n1,2\n') };
    expect(await tell('[The data](geese.csv)', csv)).toEqual([]);
  });
});
