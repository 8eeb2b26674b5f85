import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShareCard } from '../domain/share-card.ts';
import type { Aside, PictureKind } from './aside.ts';
import { drawCard } from './draw-card.ts';
import { figureStyles } from './figure-style.ts';
import { eastAsianPackages, loadEastAsian } from './east-asian.ts';
import { cardFontsFolder, loadCardType, withFaces } from './face.ts';
import { colouredTokens } from './ink.ts';
import { cardSize } from './grid.ts';
import { keepPicture } from './keep-picture.ts';
import { paintParts } from './paint-drawing.ts';
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
  paintParts(
    drawCard(card, withFaces(await loadCardType(), await loadEastAsian(JSON.stringify(card), card.dialect))),
    cardSize,
  );

/** Pictures that are kept in a folder, each named by the data that it is drawn of. */
export interface PictureStore<Data> {
  /** The picture. */
  readonly load: (data: Data) => Promise<Uint8Array>;
  /** Says that the picture is needed, also where nobody loads it. */
  readonly note: (data: Data) => Promise<void>;
  /** How many bytes the picture has, without reading it where it is kept. */
  readonly weigh: (data: Data) => Promise<number>;
}

/** Bytes of a kept picture. At once and not in turns: of thousands of files that takes a fraction of the time. */
const weighKept = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/**
 * Keeps drawn pictures in a folder by the digest of what is drawn, so that a picture that did not change costs a
 * file read. The folder may be deleted at any time; used-cards.ts keeps it from growing without end.
 * @param paint draws a picture
 * @param files that it uses from outside this room, from the project's root
 * @param ahead paints pictures that were noted before somebody loads them
 */
export const openPictureStore = <Data>(
  folder: string,
  paint: (data: Data) => Promise<Uint8Array>,
  files: readonly string[],
  ahead?: { readonly kind: PictureKind; readonly aside: Aside },
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
    await keepPicture(png, file);
    return png;
  };
  return {
    load: async (data) => {
      const file = await toFile(data);
      const read = (): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined);
      return (
        (await read()) ?? (ahead?.aside.settle(file) === true ? await read() : undefined) ?? draw(data, file)
      );
    },
    note: async (data) => {
      const file = await toFile(data);
      if (ahead !== undefined && weighKept(file) === undefined) ahead.aside.offer(ahead.kind, data, file);
    },
    weigh: async (data) => {
      const file = await toFile(data);
      return (
        weighKept(file) ??
        (ahead?.aside.settle(file) === true ? weighKept(file) : undefined) ??
        (await draw(data, file)).length
      );
    },
  };
};

/** Cards that are kept in a folder. @param aside paints them before they are needed */
export const openCardStore = (folder: string, aside?: Aside): PictureStore<ShareCard> =>
  openPictureStore(folder, paintCard, cardFiles, aside && { kind: 'card', aside });
