import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { madeUpSite } from '../../sites/built-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-first-language-'));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The words of the first language of a site. */
const readText = async (told: object) => {
  const file = join(folder, 'site.json');
  writeFileSync(file, JSON.stringify({ ...madeUpSite, ...told }));
  vi.stubEnv('SOURCELINE_SITE', file);
  vi.resetModules();
  return (await import('../../../src/text/text.ts')).text;
};

it.each([
  [undefined, 'ar-u-nu-latn', '12 مصدراً'],
  ['latn', 'ar-u-nu-latn', '12 مصدراً'],
  ['arab', 'ar-u-nu-arab', '١٢ مصدراً'],
])(
  'writes the first language in the digits that the newsroom has chosen: %s',
  async (digits, dialect, twelve) => {
    const text = await readText({ language: 'ar', ...(digits !== undefined && { digits }) });
    expect(text.dialect).toBe(dialect);
    expect(text.evidence.sources(12)).toBe(twelve);
  },
);
