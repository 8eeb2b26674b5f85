import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentNamePattern,
  listFilesBeside,
  toLinkedDocument,
} from '../../../src/domain/documents/document.ts';
import { formatSize } from '../../../src/domain/documents/format-size.ts';

describe('toLinkedDocument', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['./report.pdf', 'report.pdf'],
    ['Report 2.PDF', 'Report 2.PDF'],
    ['/report.pdf', undefined],
    ['../report.pdf', undefined],
    ['a/report.pdf', undefined],
    ['https://example.com/report.pdf', undefined],
    ['mailto:report.pdf', undefined],
    ['report.pdf#page=2', undefined],
    ['report.html', undefined],
    ['report.svg', undefined],
    ['report.zip', undefined],
    ['.pdf', '.pdf'],
    ['pdf', undefined],
  ])('takes %j for %j', (href, name) => {
    expect(toLinkedDocument(href)).toBe(name);
  });
});

describe('documentNamePattern', () => {
  it.each(['report.pdf', 'report-2.docx', '2026.geojson'])('lets %s be', (name) => {
    expect(documentNamePattern.test(name)).toBe(true);
  });

  it.each([
    ...['Report.pdf', 'report_2.pdf', 'report--2.pdf', '-report.pdf', 'a b.pdf', '.pdf', 'report.PDF'],
    ...['con.pdf', 'lpt1.txt', 'evidence.json', 'oembed.json', 'report.pdf.html', 'a/b.pdf', '../b.pdf'],
  ])('refuses %s', (name) => {
    expect(documentNamePattern.test(name)).toBe(false);
  });
});

describe('listFilesBeside', () => {
  it('names what a table shows, and then what a link leads to, each once', () => {
    const [shown, linked] = [
      { 'b.csv': {}, 'a.csv': {} },
      { 'report.pdf': {}, 'a.csv': {} },
    ];
    expect(listFilesBeside({ tables: shown, documents: linked })).toEqual(['b.csv', 'a.csv', 'report.pdf']);
  });
});

describe('formatSize', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [12_400, '12 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_240_000, '1.2 MB'],
    [20_000_000, '20 MB'],
  ])('says %d as %s', (bytes, expected) => {
    expect(formatSize(bytes, { dialect: 'en-GB' })).toBe(expected);
  });

  it('never says a thousand of anything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000 }), (bytes) => {
        expect(formatSize(bytes, { dialect: 'en' })).not.toMatch(/1,000/);
      }),
    );
  });
});
