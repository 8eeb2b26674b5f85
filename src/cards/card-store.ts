import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShareCard } from '../domain/share-card.ts';
import { drawCard } from './draw-card.ts';
import { cardFontsFolder, loadCardType } from './face.ts';
import { rasterise } from './rasterise.ts';
import { noteUse } from './used-cards.ts';

/** What a picture's pixels depend on besides its data: this room's code, the type, the look, the programs that draw. */
const toDrawingDigest = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of ['src/cards', cardFontsFolder, 'src/styles']) {
    for (const name of (await readdir(folder)).toSorted()) hash.update(await readFile(join(folder, name)));
  }
  for (const name of ['drawing', 'evidence-strip']) hash.update(await readFile(`src/figures/${name}.ts`));
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of ['@resvg/resvg-wasm', 'bidi-js', 'harfbuzzjs']) hash.update(dependencies[name] ?? '');
  return hash.digest('hex');
};

/** Draws a card without regard to any store. */
export const paintCard = async (card: ShareCard): Promise<Uint8Array> =>
  rasterise(drawCard(card, await loadCardType()));

/** Pictures that are kept in a folder, each named by the data that it is drawn of. */
export interface PictureStore<Data> {
  /** The picture. */
  readonly load: (data: Data) => Promise<Uint8Array>;
  /** How many bytes the picture has, without reading it where it is kept. */
  readonly weigh: (data: Data) => Promise<number>;
}

/**
 * Keeps drawn pictures in a folder by the digest of what is drawn, so that a picture that did not change costs a
 * file read. The folder may be deleted at any time; used-cards.ts keeps it from growing for ever.
 * @param paint draws a picture
 */
export const openPictureStore = <Data>(
  folder: string,
  paint: (data: Data) => Promise<Uint8Array>,
): PictureStore<Data> => {
  let opening: Promise<string> | undefined;
  const open = async (): Promise<string> => {
    await mkdir(folder, { recursive: true });
    return toDrawingDigest();
  };
  const noted = new Set<string>();
  const toFile = async (data: Data): Promise<string> => {
    opening ??= open();
    const digest = createHash('sha256')
      .update(await opening)
      .update(JSON.stringify(data))
      .digest('hex');
    const name = `${digest}.png`;
    if (!noted.has(name)) {
      noted.add(name);
      await noteUse(folder, name);
    }
    return join(folder, name);
  };
  const draw = async (data: Data, file: string): Promise<Uint8Array> => {
    const png = await paint(data);
    // Beside it first: what was cut off while it was written must never be taken for a picture.
    const part = `${file}.${String(process.pid)}.part`;
    await writeFile(part, png);
    await rename(part, file);
    return png;
  };
  return {
    load: async (data) => {
      const file = await toFile(data);
      return (await readFile(file).catch(() => undefined)) ?? draw(data, file);
    },
    weigh: async (data) => {
      const file = await toFile(data);
      const known = await stat(file).catch(() => undefined);
      return known?.size ?? (await draw(data, file)).length;
    },
  };
};

/** Cards that are kept in a folder. */
export const openCardStore = (folder: string): PictureStore<ShareCard> => openPictureStore(folder, paintCard);
