import { createHash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShareCard } from '../domain/share-card.ts';
import { drawCard } from './draw-card.ts';
import { figureStyles } from './figure-style.ts';
import { eastAsianPackages, loadEastAsian } from './east-asian.ts';
import { cardFontsFolder, loadCardType, withFaces } from './face.ts';
import { colouredTokens } from './ink.ts';
import { rasterise } from './rasterise.ts';
import { noteUse } from './used-cards.ts';

/** What the pixels of every picture depend on: this room's code, the colours, the type, the programs that draw. */
const readSharedDigest = async (): Promise<string> => {
  const hash = createHash('sha256').update(colouredTokens);
  for (const folder of ['src/cards', cardFontsFolder]) {
    for (const name of (await readdir(folder)).toSorted()) hash.update(await readFile(join(folder, name)));
  }
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of [
    '@resvg/resvg-wasm',
    'bidi-js',
    'harfbuzzjs',
    'rehype-stringify',
    'wawoff2',
    ...eastAsianPackages,
  ]) {
    hash.update(dependencies[name] ?? '');
  }
  return hash.digest('hex');
};

let shared: Promise<string> | undefined;

/** What a picture's pixels depend on besides its data. @param files that its painter uses from elsewhere */
const toDrawingDigest = async (files: readonly string[]): Promise<string> => {
  const hash = createHash('sha256').update(await (shared ??= readSharedDigest()));
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
};

/** What a card is drawn with that is not of this room, from the project's root; its inks are its own: ink.ts. */
export const cardFiles = [
  'src/domain/body/element.ts',
  ...['break-lines', 'drawing', 'evidence-strip', 'status-mark', 'charts/bar-mark', 'charts/pen'].map(
    (name) => `src/figures/${name}.ts`,
  ),
  ...figureStyles,
];

/** Draws a card without regard to any store. */
export const paintCard = async (card: ShareCard): Promise<Uint8Array> =>
  rasterise(drawCard(card, withFaces(await loadCardType(), await loadEastAsian(JSON.stringify(card)))));

/** Pictures that are kept in a folder, each named by the data that it is drawn of. */
export interface PictureStore<Data> {
  /** The picture. */
  readonly load: (data: Data) => Promise<Uint8Array>;
  /** Says that the picture is needed, also where nobody loads it. */
  readonly note: (data: Data) => Promise<void>;
  /** How many bytes the picture has, without reading it where it is kept. */
  readonly weigh: (data: Data) => Promise<number>;
}

/**
 * Keeps drawn pictures in a folder by the digest of what is drawn, so that a picture that did not change costs a
 * file read. The folder may be deleted at any time; used-cards.ts keeps it from growing without end.
 * @param paint draws a picture
 * @param files that it uses from outside this room, from the project's root
 */
export const openPictureStore = <Data>(
  folder: string,
  paint: (data: Data) => Promise<Uint8Array>,
  files: readonly string[],
): PictureStore<Data> => {
  let opening: Promise<string> | undefined;
  const open = async (): Promise<string> => {
    await mkdir(folder, { recursive: true });
    return toDrawingDigest(files);
  };
  const toFile = async (data: Data): Promise<string> => {
    opening ??= open();
    const digest = createHash('sha256')
      .update(await opening)
      .update(JSON.stringify(data))
      .digest('hex');
    const name = `${digest}.png`;
    noteUse(folder, name);
    return join(folder, name);
  };
  const draw = async (data: Data, file: string): Promise<Uint8Array> => {
    const png = await paint(data);
    // Beside it first, under a name of its own: what was cut off while it was written, or is written twice at a time,
    // must never be taken for a picture.
    const part = `${file}.${randomUUID()}.part`;
    await writeFile(part, png);
    await rename(part, file);
    return png;
  };
  return {
    load: async (data) => {
      const file = await toFile(data);
      return (await readFile(file).catch(() => undefined)) ?? draw(data, file);
    },
    note: async (data) => {
      await toFile(data);
    },
    weigh: async (data) => {
      const file = await toFile(data);
      // At once and not in turns: of thousands of files that takes a fraction of the time.
      const known = statSync(file, { throwIfNoEntry: false });
      return known?.size ?? (await draw(data, file)).length;
    },
  };
};

/** Cards that are kept in a folder. */
export const openCardStore = (folder: string): PictureStore<ShareCard> =>
  openPictureStore(folder, paintCard, cardFiles);
