import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPictureFacts } from '../../../../src/desk/reading/picture-facts.ts';
import { animatedGif, bomb, picturesWithCanaries } from '../../../sites/picture-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (name: string, bytes: Buffer) => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return readPictureFacts(path, bytes.subarray(0, 128));
};

describe('readPictureFacts', () => {
  it('reads every kind, whatever stands behind its end', async () => {
    for (const [name, bytes] of Object.entries(await picturesWithCanaries())) {
      expect(await read(name, bytes), name).toMatchObject({ frames: 1 });
    }
    expect(await read('a.gif', await animatedGif())).toEqual({ width: 40, height: 30, frames: 2 });
  });

  it('tells that the end is missing, however little of it', async () => {
    const { 'drawing.png': png, 'web.webp': webp } = await picturesWithCanaries();
    for (const [name, bytes = Buffer.alloc(0)] of [
      ['a.png', png],
      ['a.webp', webp],
    ] as const) {
      for (const share of [0.3, 0.6, 0.9])
        expect(await read(name, bytes.subarray(0, bytes.length * share)), name).toBe('cut-off');
    }
  });

  it('decodes nothing of two hundred megapixels', async () => {
    const before = process.memoryUsage().rss;
    expect(await read('a.png', await bomb())).toEqual({ width: 20_000, height: 10_000, frames: 1 });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('tells what is no picture, though it begins and ends like one', async () => {
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      Buffer.alloc(40, 'x'),
      Buffer.from('IEND'),
    ]);
    expect(await read('a.png', png)).toBe('unreadable');
  });
});
