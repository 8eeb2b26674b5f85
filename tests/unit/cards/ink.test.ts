import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardPalette, inks, statusInks } from '../../../src/cards/ink.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const light = sheet.slice(0, sheet.indexOf('@media')).replaceAll(/light-dark\(([^,()]+),[^()]*\)/g, '$1');

it.each(Object.entries({ ...inks, ...statusInks }))('has the style sheet’s %s', (name, ink) => {
  expect(light).toContain(`--${name}: ${ink};`);
});

it('has room for every ink in the palette of a PNG', () => {
  expect(cardPalette.colours.length).toBeLessThanOrEqual(256);
  for (const ink of Object.values({ ...inks, ...statusInks })) {
    expect(cardPalette.colours).toContain(Number.parseInt(ink.slice(1), 16));
  }
});
