import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { picturesAddress } from '../domain/address.ts';
import { prunePictures } from './kept-pictures.ts';

/** Keeps the folder of kept pictures as large as the site, once every page is written. */
export const picturesIntegration = (): AstroIntegration => ({
  name: 'sourceline-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const published = fileURLToPath(new URL(`.${picturesAddress}`, dir));
      await prunePictures(new Set(await readdir(published).catch(() => [])));
    },
  },
});
