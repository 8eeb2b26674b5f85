import { join } from 'node:path';
import { run } from '../run.ts';
import { openAside } from './aside.ts';
import { openCardStore, openPictureStore } from './card-store.ts';
import { figureFiles, paintFigure } from './draw-figure.ts';

/** The folder in which cards and pictures of figures are kept between builds. */
export const keptCardsFolder = join(run.cacheFolder, 'cards');

const aside = openAside();

/** The cards of this site, drawn when they are asked for and kept. */
export const keptCards = openCardStore(keptCardsFolder, aside);

/** The pictures of its figures. */
export const keptFigures = openPictureStore(keptCardsFolder, paintFigure, figureFiles, {
  kind: 'figure',
  aside,
});
