/** The thread of aside.ts: paints what it is sent, unless somebody else has begun to. */
import { parentPort } from 'node:worker_threads';
import type { FigurePicture } from '../domain/figure-picture.ts';
import type { ShareCard } from '../domain/share-card.ts';
import { type Commission, endTurn, takeTurn } from './aside.ts';
import { paintCard } from './card-store.ts';
import { paintFigure } from './draw-figure.ts';
import { keepPicture } from './keep-picture.ts';

const paint = ({ kind, data }: Commission): Promise<Uint8Array> =>
  kind === 'card' ? paintCard(data as ShareCard) : paintFigure(data as FigurePicture);

/** So long without work, and the thread ends: the desk stays open for hours. */
const rest = 15_000;

let work = Promise.resolve();
let left = 0;

const carryOut = async (commission: Commission): Promise<void> => {
  if (takeTurn(commission.turn)) {
    // Whoever needs it finds that it is not there, tries in turn, and says what is wrong.
    await paint(commission)
      .then((png) => keepPicture(png, commission.file))
      .catch(() => undefined);
    endTurn(commission.turn);
  }
  left -= 1;
  if (left === 0) setTimeout(() => left === 0 && parentPort?.close(), rest);
};

parentPort?.on('message', (commission: Commission) => {
  left += 1;
  work = work.then(() => carryOut(commission));
});
