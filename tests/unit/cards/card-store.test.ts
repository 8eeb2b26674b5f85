import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCardStore, paintCard } from '../../../src/cards/card-store.ts';
import { forgetUse, pruneCards } from '../../../src/cards/used-cards.ts';
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
  const listPictures = (): string[] => readdirSync(folder).filter((name) => name !== 'used.txt');

  it('draws a card once and then reads it', async () => {
    const { load, weigh } = openCardStore(folder);
    const png = await load(buildCard());
    const [file = ''] = listPictures();
    expect(readFileSync(join(folder, file)).equals(png)).toBe(true);
    writeFileSync(join(folder, file), 'as kept');
    expect(Buffer.from(await load(buildCard())).toString()).toBe('as kept');
    expect(Buffer.from(await openCardStore(folder).load(buildCard())).toString()).toBe('as kept');
    expect(await weigh(buildCard())).toBe('as kept'.length);
  });

  it('draws again what changed, and leaves nothing half written', async () => {
    const { load } = openCardStore(folder);
    const first = await load(buildCard());
    const second = await load(buildCard({ headline: 'Geese cross the bridges' }));
    expect(Buffer.from(second).equals(first)).toBe(false);
    expect(listPictures().map((name) => name.replace(/^[0-9a-f]{64}/, ''))).toEqual(['.png', '.png']);
  });

  it('weighs a card that it has to draw first, and has it then', async () => {
    const { load, weigh } = openCardStore(join(folder, 'not-there-yet'));
    const bytes = await weigh(buildCard());
    expect((await load(buildCard())).length).toBe(bytes);
  });

  it('is pruned of what was not asked for since the use was forgotten', async () => {
    const gone = buildCard({ headline: 'A headline that was changed' });
    const { load, weigh } = openCardStore(folder);
    await load(gone);
    await load(buildCard());
    await weigh(buildCard({ headline: 'Weighed alone' }));
    writeFileSync(join(folder, 'cut-off.png.17.part'), 'half');
    await pruneCards(folder);
    expect(listPictures()).toHaveLength(3);

    await forgetUse(folder);
    const next = openCardStore(folder);
    const kept = [await next.load(buildCard()), await next.load(buildCard({ headline: 'Weighed alone' }))];
    await pruneCards(folder);
    expect(
      listPictures()
        .map((name) => readFileSync(join(folder, name)).length)
        .toSorted(),
    ).toEqual(kept.map(({ length }) => length).toSorted());
  });

  it('is not pruned where nobody said what is needed', async () => {
    const { load } = openCardStore(folder);
    await load(buildCard());
    await forgetUse(folder);
    await pruneCards(folder);
    expect(listPictures()).toHaveLength(1);
  });
});
