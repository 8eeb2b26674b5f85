import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepIndexIn, keepIndexInMemory, nameIndex } from '../../../src/search/kept-index.ts';

const page = { address: '/articles/geese/', digest: 'of geese' };

describe('the name of an index', () => {
  const name = nameIndex([page], 'code');

  it('is the same for the same pages and code', () => {
    expect(nameIndex([{ ...page }], 'code')).toBe(name);
  });

  it.each([
    ['another text', [{ ...page, digest: 'of swans' }], 'code'],
    ['another address', [{ ...page, address: '/articles/swans/' }], 'code'],
    ['a page more', [page, page], 'code'],
    ['other code', [page], 'other code'],
  ])('is another for %s', (_, pages, code) => {
    expect(nameIndex(pages, code)).not.toBe(name);
  });
});

describe('what is kept of an index', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-index-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['in a folder', () => keepIndexIn(join(folder, 'kept'))],
    ['in memory', keepIndexInMemory],
  ])('is taken as it was left, under its name only, until another takes its place: %s', async (_, open) => {
    const store = open();
    expect(await store.take('shelf', 'one')).toBeUndefined();
    await store.leave('shelf', 'one', new Map([['geese', new Uint8Array([7])]]));
    expect(await store.take('shelf', 'other')).toBeUndefined();
    expect(await store.take('other shelf', 'one')).toBeUndefined();
    expect(await store.take('shelf', 'one')).toEqual(new Map([['geese', new Uint8Array([7])]]));
    await store.leave('shelf', 'other', 'swans');
    expect(await store.take('shelf', 'one')).toBeUndefined();
    expect(await store.take('shelf', 'other')).toBe('swans');
  });

  it('counts as nothing where somebody has been at it', async () => {
    const store = keepIndexIn(folder);
    await store.leave('shelf', 'one', 'geese');
    expect(readdirSync(folder)).toEqual(['shelf.kept']);
    appendFileSync(join(folder, 'shelf.kept'), 'swans');
    expect(await store.take('shelf', 'one')).toBeUndefined();
  });

  it('fails nothing where it cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const store = keepIndexIn(join(folder, 'file'));
    await store.leave('shelf', 'one', 'geese');
    expect(await store.take('shelf', 'one')).toBeUndefined();
  });
});
