import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveIndex, nameIndex, takeIndex } from '../../../src/search/kept-index.ts';

const page = { address: '/articles/geese/', html: '<p>Geese</p>' };

describe('the name of an index', () => {
  const name = nameIndex([page], 'code');

  it('is the same for the same pages and code', () => {
    expect(nameIndex([{ ...page }], 'code')).toBe(name);
  });

  it.each([
    ['another text', [{ ...page, html: '<p>Swans</p>' }], 'code'],
    ['another address', [{ ...page, address: '/articles/swans/' }], 'code'],
    ['a page more', [page, page], 'code'],
    ['other code', [page], 'other code'],
  ])('is another for %s', (_, pages, code) => {
    expect(nameIndex(pages, code)).not.toBe(name);
  });
});

describe('a kept index', () => {
  let folder = '';
  const at = (path: string): string => join(folder, path);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-index-'));
    mkdirSync(at('made/fragment'), { recursive: true });
    writeFileSync(at('made/fragment/geese'), 'Geese');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is not there before one was left', async () => {
    expect(await takeIndex(at('kept'), 'one', at('site'))).toBe(false);
  });

  it('is taken as it was left, under its name only', async () => {
    await leaveIndex(at('kept'), 'one', at('made'));
    expect(await takeIndex(at('kept'), 'other', at('site'))).toBe(false);
    expect(await takeIndex(at('kept'), 'one', at('site'))).toBe(true);
    expect(readFileSync(at('site/fragment/geese'), 'utf8')).toBe('Geese');
  });

  it('takes the place of the one before, and of what was cut off', async () => {
    await leaveIndex(at('kept'), 'one', at('made'));
    mkdirSync(at('kept/part'));
    await leaveIndex(at('kept'), 'other', at('made'));
    expect(readdirSync(at('kept'))).toEqual(['other']);
  });
});
