import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInlineDigests } from '../../../src/hosting/inline-digests.ts';

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
