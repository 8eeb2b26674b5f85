import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShareCard } from '../domain/share-card.ts';
import { drawCard } from './draw-card.ts';
import { cardFontsFolder, loadCardType } from './face.ts';
import { rasterise } from './rasterise.ts';
import { noteUse } from './used-cards.ts';

/** What a card's pixels depend on besides its data: this room's code, the type, and the programs that draw. */
const toDrawingDigest = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of ['src/cards', cardFontsFolder]) {
    for (const name of (await readdir(folder)).toSorted()) hash.update(await readFile(join(folder, name)));
  }
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of ['@resvg/resvg-wasm', 'bidi-js', 'harfbuzzjs']) hash.update(dependencies[name] ?? '');
  return hash.digest('hex');
};

/** Draws a card without regard to any store. */
export const paintCard = async (card: ShareCard): Promise<Uint8Array> =>
  rasterise(drawCard(card, await loadCardType()));

/** Cards that are kept in a folder. */
export interface CardStore {
  /** The picture. */
  readonly load: (card: ShareCard) => Promise<Uint8Array>;
  /** How many bytes the picture has, without reading it where it is kept. */
  readonly weigh: (card: ShareCard) => Promise<number>;
}

/**
 * Keeps drawn cards in a folder by the digest of what is drawn, so that a card that did not change costs a
 * file read. The folder may be deleted at any time; used-cards.ts keeps it from growing for ever.
 */
export const openCardStore = (folder: string): CardStore => {
  let opening: Promise<string> | undefined;
  const open = async (): Promise<string> => {
    await mkdir(folder, { recursive: true });
    return toDrawingDigest();
  };
  const noted = new Set<string>();
  const toFile = async (card: ShareCard): Promise<string> => {
    opening ??= open();
    const digest = createHash('sha256')
      .update(await opening)
      .update(JSON.stringify(card))
      .digest('hex');
    const name = `${digest}.png`;
    if (!noted.has(name)) {
      noted.add(name);
      await noteUse(folder, name);
    }
    return join(folder, name);
  };
  const draw = async (card: ShareCard, file: string): Promise<Uint8Array> => {
    const png = await paintCard(card);
    // Beside it first: what was cut off while it was written must never be taken for a card.
    const part = `${file}.${String(process.pid)}.part`;
    await writeFile(part, png);
    await rename(part, file);
    return png;
  };
  return {
    load: async (card) => {
      const file = await toFile(card);
      return (await readFile(file).catch(() => undefined)) ?? draw(card, file);
    },
    weigh: async (card) => {
      const file = await toFile(card);
      const known = await stat(file).catch(() => undefined);
      return known?.size ?? (await draw(card, file)).length;
    },
  };
};
