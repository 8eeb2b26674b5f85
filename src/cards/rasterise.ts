import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { giveBack } from './give-back.ts';
import { writeIndexedPng } from './indexed-png.ts';
import { cardPalette } from './ink.ts';

// From the project, not from this file: the build runs it from a bundle that lies elsewhere.
const require = createRequire(join(process.cwd(), 'package.json'));

const start = async (): Promise<void> => {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
};

let started: Promise<void> | undefined;

const toPng = (drawing: InstanceType<typeof Resvg>): Uint8Array => {
  const image = drawing.render();
  const { pixels } = image;
  try {
    return writeIndexedPng(pixels, image.width, image.height, cardPalette);
  } finally {
    giveBack(pixels);
    image.free();
    drawing.free();
  }
};

/** Turns a drawing, whose words are outlines, into a PNG, the same to the byte wherever it runs. */
export const rasterise = async (svg: string): Promise<Uint8Array> => {
  await (started ??= start());
  return toPng(new Resvg(svg));
};
