import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCode } from '../../../src/store/code-digest.ts';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'sourceline-code-'));
  // Astro's routes have folders with dots in their names.
  mkdirSync(join(project, 'src/pages/[...folder]'), { recursive: true });
  mkdirSync(join(project, 'content'));
  writeFileSync(join(project, 'astro.config.ts'), 'config');
  writeFileSync(join(project, 'package-lock.json'), 'lock');
  writeFileSync(join(project, 'src/pages/[...folder]/rss.xml.ts'), 'route');
  writeFileSync(join(project, 'src/type.woff2'), 'type');
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('the digest of the code', () => {
  it('is the same as long as nothing changes', () => {
    const before = digestCode(project);
    expect(before).toMatch(/^[\da-f]{64}$/);
    writeFileSync(join(project, 'content/story.md'), 'A story is no code.');
    expect(digestCode(project)).toBe(before);
  });

  it.each(['astro.config.ts', 'package-lock.json', 'src/pages/[...folder]/rss.xml.ts', 'src/type.woff2'])(
    'is another when %s changes',
    (file) => {
      const before = digestCode(project);
      writeFileSync(join(project, file), 'changed');
      expect(digestCode(project)).not.toBe(before);
    },
  );

  it('is another when a file is renamed', () => {
    const before = digestCode(project);
    renameSync(join(project, 'src/type.woff2'), join(project, 'src/letters.woff2'));
    expect(digestCode(project)).not.toBe(before);
  });
});
