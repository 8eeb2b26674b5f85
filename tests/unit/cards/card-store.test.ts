import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardFiles, openCardStore, openPictureStore, paintCard } from '../../../src/cards/card-store.ts';
import { figureFiles } from '../../../src/cards/draw-figure.ts';
import { forgetUse, pruneCards } from '../../../src/cards/used-cards.ts';
import { readSource } from '../../architecture/read-source.ts';
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
  const listPictures = (): string[] => readdirSync(folder);

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

    forgetUse(folder);
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
    forgetUse(folder);
    await pruneCards(folder);
    expect(listPictures()).toHaveLength(1);
  });
});

describe('openPictureStore', () => {
  it('draws again where a file that its painter uses has changed', async () => {
    const file = join(folder, 'line-breaks.ts');
    const paint = (words: string): Promise<Uint8Array> =>
      Promise.resolve(Buffer.from(`${words} by ${readFileSync(file, 'utf8')}`));
    const load = async (): Promise<string> =>
      Buffer.from(await openPictureStore(folder, paint, [file]).load('geese')).toString();
    writeFileSync(file, 'the first rules');
    expect(await load()).toBe('geese by the first rules');
    expect(await load()).toBe('geese by the first rules');
    writeFileSync(file, 'other rules');
    expect(await load()).toBe('geese by other rules');
  });

  /** What comes of the newsroom's colours is in the digest of every picture. */
  const ink = 'src/cards/ink.ts';

  /** Code outside src/cards that a file runs, and that runs in turn; schemas only name things. */
  const listUsed = (path: string, used = new Set<string>()): Set<string> => {
    for (const { specifier = '', isTypeOnly } of readSource(path, readFileSync(path, 'utf8')).imports) {
      const other = join(dirname(path), specifier);
      if (isTypeOnly || !specifier.startsWith('.') || other.startsWith('src/schemas/') || used.has(other))
        continue;
      used.add(other);
      if (other !== ink) listUsed(other, used);
    }
    return used;
  };

  it.each([
    ['a card', 'src/cards/draw-card.ts', cardFiles],
    ['a figure', 'src/cards/draw-figure.ts', figureFiles],
  ])('is told of all that %s is drawn with', (_, painter, files) => {
    const used = [...listUsed(painter)].filter((path) => !path.startsWith('src/cards/'));
    expect(used.toSorted()).toEqual(files.filter((path) => path.endsWith('.ts')).toSorted());
  });
});
