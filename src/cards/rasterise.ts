import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { giveBack } from './give-back.ts';

// From the project, not from this file: the build runs it from a bundle that lies elsewhere.
const require = createRequire(join(process.cwd(), 'package.json'));

const start = async (): Promise<void> => {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
};

let started: Promise<void> | undefined;

/**
 * Turns a drawing, whose words are outlines, into pixels, the same wherever it runs.
 * @param use is given the pixels, four bytes each, and how many a row has; their memory is given back afterwards
 */
export const rasterise = async <Made>(
  svg: string,
  use: (pixels: Uint8Array, width: number, height: number) => Made,
): Promise<Made> => {
  await (started ??= start());
  const drawing = new Resvg(svg);
  const image = drawing.render();
  const { pixels, width, height } = image;
  try {
    return use(pixels, width, height);
  } finally {
    giveBack(pixels);
    image.free();
    drawing.free();
  }
};
