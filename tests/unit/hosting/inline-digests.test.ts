import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { parseInlineDigests, readInlineDigests } from '../../../src/hosting/inline-digests.ts';

it('reads every page, also that in a folder which is called like one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'digests-'));
  const page = (digest: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${digest}='; style-src 'self'">`;
  await mkdir(join(folder, '2019/a-story.html'), { recursive: true });
  await writeFile(join(folder, 'index.html'), page('one'));
  await writeFile(join(folder, '2019/a-story.html/index.html'), page('two'));
  expect(await readInlineDigests(folder)).toEqual({
    scripts: ["'sha256-one='", "'sha256-two='"],
    styles: [],
  });
  await rm(folder, { recursive: true });
});

it('keeps no page in memory for the sake of its digests', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const page = (number: number): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'sha256-${String(number)}-and-much-more='"><p>${'geese '.repeat(200_000)}`;
  collect();
  const before = process.memoryUsage().heapUsed;
  const digests = Array.from({ length: 40 }, (_, number) => parseInlineDigests(page(number)));
  collect();
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(12);
  expect(digests[39]?.scripts).toEqual(["'sha256-39-and-much-more='"]);
});
