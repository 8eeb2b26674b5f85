import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Commission,
  endTurn,
  fewest,
  openAside,
  type Painter,
  takeTurn,
} from '../../../src/cards/aside.ts';
import { openCardStore, paintCard } from '../../../src/cards/card-store.ts';
import { buildCard } from './card-builder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A painter that begins nothing by itself. */
const idlePainter = (): {
  readonly sent: Commission[];
  readonly end: () => void;
  readonly start: () => Painter;
} => {
  const sent: Commission[] = [];
  const ends: (() => void)[] = [];
  return {
    sent,
    end: () => {
      for (const act of ends.splice(0)) act();
    },
    start: () => ({ postMessage: (commission) => sent.push(commission), onEnd: (act) => ends.push(act) }),
  };
};

const names = Array.from({ length: fewest }, (_, index) => `${String(index)}.png`);

describe('openAside', () => {
  it('begins once there are enough pictures, and sends each of them once', () => {
    const { sent, start } = idlePainter();
    const { offer } = openAside(start, 2);
    for (const name of names.slice(1)) offer('card', name, name);
    expect(sent).toEqual([]);
    for (const name of names) offer('card', name, name);
    expect(sent.map(({ file }) => file).toSorted()).toEqual(names.toSorted());
  });

  it('leaves all of them to who needs them where there is one core', () => {
    const { sent, start } = idlePainter();
    const { offer, settle } = openAside(start, 1);
    for (const name of names) offer('card', name, name);
    expect(sent).toEqual([]);
    expect(settle('0.png')).toBe(false);
  });

  it('gives a picture to one of two: who needs it, if nobody has begun', () => {
    const { sent, start } = idlePainter();
    const { offer, settle } = openAside(start, 2);
    for (const name of names) offer('card', name, name);
    expect(settle('0.png')).toBe(false);
    expect(sent.filter(({ turn }) => takeTurn(turn)).map(({ file }) => file)).not.toContain('0.png');
  });

  it('finds what another has ended there', () => {
    const { sent, start } = idlePainter();
    const { offer, settle } = openAside(start, 2);
    for (const name of names) offer('card', name, name);
    for (const { turn } of sent) if (takeTurn(turn)) endTurn(turn);
    expect(settle('0.png')).toBe(true);
  });

  it('sends nothing to a thread that has ended', () => {
    const { sent, end, start } = idlePainter();
    const { offer } = openAside(start, 2);
    for (const name of names) offer('card', name, name);
    end();
    offer('card', 'one more', 'one-more.png');
    expect(sent).toHaveLength(fewest);
    for (const name of names) offer('card', name, `second-${name}`);
    expect(sent.map(({ file }) => file)).toContain('one-more.png');
  });
});

it('paints in a thread the same pictures to the byte', async () => {
  const cards = Array.from({ length: fewest + 8 }, (_, index) =>
    buildCard({ headline: `${String(index)} geese cross the bridges` }),
  );
  // Two cores, whatever this machine has.
  const { note, load, weigh } = openCardStore(folder, openAside(undefined, 2));
  for (const card of cards) await note(card);
  const listPictures = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.png'));
  await vi.waitUntil(() => listPictures().length > 0, 30_000);
  // The thread began at the front: from the end on, some are painted here, and the first ones there.
  for (const card of cards.toReversed()) {
    const png = await load(card);
    expect(await weigh(card)).toBe(png.length);
    if (cards.indexOf(card) % 8 === 0) expect(Buffer.from(png).equals(await paintCard(card))).toBe(true);
  }
  expect(listPictures()).toHaveLength(cards.length);
}, 60_000);
