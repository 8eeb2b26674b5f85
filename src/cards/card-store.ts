import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShareCard } from '../domain/share-card.ts';
import { drawCard } from './draw-card.ts';
import { cardFontsFolder, loadCardType } from './face.ts';
import { rasterise } from './rasterise.ts';

/** What a card's pixels hang on besides its data: this room's code, the type, and the programs that draw. */
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

/**
 * Keeps drawn cards in a folder by the digest of what is drawn, so that a card that did not change costs a
 * file read. The folder may be deleted at any time.
 */
export const openCardStore = (folder: string): ((card: ShareCard) => Promise<Uint8Array>) => {
  let drawing: Promise<string> | undefined;
  return async (card) => {
    drawing ??= toDrawingDigest();
    const digest = createHash('sha256')
      .update(await drawing)
      .update(JSON.stringify(card))
      .digest('hex');
    const file = join(folder, `${digest}.png`);
    const known = await readFile(file).catch(() => undefined);
    if (known) return known;
    const png = await paintCard(card);
    await mkdir(folder, { recursive: true });
    // Beside it first: what was cut off while it was written must never be taken for a card.
    const part = `${file}.${String(process.pid)}.part`;
    await writeFile(part, png);
    await rename(part, file);
    return png;
  };
};
