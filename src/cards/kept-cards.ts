import { join } from 'node:path';
import { run } from '../run.ts';
import { openCardStore } from './card-store.ts';

/** The folder in which cards are kept between builds. */
export const keptCardsFolder = join(run.cacheFolder, 'cards');

/** The cards of this site, drawn when they are asked for and kept. */
export const keptCards = openCardStore(keptCardsFolder);
