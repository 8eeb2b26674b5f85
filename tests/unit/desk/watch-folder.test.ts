import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchFolder } from '../../../src/desk/watch-folder.ts';

it('answers several changes at once, in folders that are new as well, and outlives one that goes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  let acted = 0;
  let running = 0;
  const end = watchFolder(folder, async () => {
    running += 1;
    expect(running).toBe(1);
    acted += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
  });
  const waitFor = (times: number) =>
    vi.waitFor(
      () => {
        expect(acted).toBeGreaterThanOrEqual(times);
      },
      { timeout: 5000 },
    );
  try {
    for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), name);
    await waitFor(1);
    await mkdir(join(folder, 'new'));
    await waitFor(2);
    await writeFile(join(folder, 'new/d'), 'd');
    await waitFor(3);
    await rm(join(folder, 'new'), { recursive: true });
    await waitFor(4);
  } finally {
    end();
    await rm(folder, { recursive: true, force: true });
  }
});
