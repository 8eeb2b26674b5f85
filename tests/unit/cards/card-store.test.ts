import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCardStore, paintCard } from '../../../src/cards/card-store.ts';
import { buildCard } from './card-builder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('paintCard', () => {
  it('makes a PNG of 1200 by 630, the same each time', async () => {
    const png = Buffer.from(await paintCard(buildCard()));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
    expect(png.equals(await paintCard(buildCard()))).toBe(true);
  });
});

describe('openCardStore', () => {
  it('draws a card once and then reads it', async () => {
    const load = openCardStore(folder);
    const png = await load(buildCard());
    const [file = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, file)).equals(png)).toBe(true);
    writeFileSync(join(folder, file), 'as kept');
    expect(Buffer.from(await load(buildCard())).toString()).toBe('as kept');
    expect(Buffer.from(await openCardStore(folder)(buildCard())).toString()).toBe('as kept');
  });

  it('draws again what changed, and leaves nothing half written', async () => {
    const load = openCardStore(folder);
    const first = await load(buildCard());
    const second = await load(buildCard({ headline: 'Geese cross the bridges' }));
    expect(Buffer.from(second).equals(first)).toBe(false);
    expect(readdirSync(folder).map((name) => name.replace(/^[0-9a-f]{64}/, ''))).toEqual(['.png', '.png']);
  });
});
