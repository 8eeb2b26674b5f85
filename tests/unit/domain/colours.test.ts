import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findContrastFaults,
  leastContrast,
  mixBytes,
  toContrast,
  toDarkAccent,
  withColours,
  words,
} from '../../../src/domain/colours.ts';
import { shippedColours } from '../../../src/site-file.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');

it.each([
  ['#000000', '#ffffff', '21.00'],
  ['#ffffff', '#ffffff', '1.00'],
  ['#777777', '#ffffff', '4.48'],
  ['#0000ff', '#ffffff', '8.59'],
])('measures the contrast of %s and %s', (one, other, ratio) => {
  expect(toContrast(one, other).toFixed(2)).toBe(ratio);
  expect(toContrast(other, one).toFixed(2)).toBe(ratio);
});

it('mixes colours byte by byte', () => {
  expect(mixBytes('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixBytes('#102030', '#ffffff', 1)).toBe('#102030');
});

describe('the colours of a newsroom', () => {
  it('are measured with those of the style sheet', () => {
    for (const [name, { light, dark }] of Object.entries(words))
      expect(sheet).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });

  it('pass as they come', () => {
    expect(findContrastFaults(shippedColours)).toEqual([]);
  });

  it('are refused where words could not be read, with the ratio', () => {
    const { accent, paper } = shippedColours;
    const judge = (colours: typeof shippedColours) => findContrastFaults(colours);
    expect(judge({ paper, accent: { light: '#f5c000', dark: '#333333' } })).toEqual([
      {
        path: ['colours', 'accent', 'light'],
        message:
          'The accent #f5c000 on the paper #fcfaf4 has a contrast of 1.61 : 1 on a light page; words need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a darker accent.',
      },
      {
        path: ['colours', 'accent', 'dark'],
        message:
          'The accent #333333 on the paper #151412 has a contrast of 1.45 : 1 on a dark page; words need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a lighter accent.',
      },
    ]);
    expect(judge({ accent, paper: { light: '#d0c8b0', dark: '#303030' } })).toEqual([
      {
        path: ['colours', 'paper', 'light'],
        message:
          'On the paper #d0c8b0, words in the colour “claimed” (#8a5a00) have a contrast of 3.54 : 1 on a light page; they need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a lighter paper.',
      },
    ]);
  });

  it('have a colour for dark pages made of the one for light ones', () => {
    for (const light of ['#7d1f3c', '#0b5394', '#000000', '#1b5e20', '#4a148c']) {
      const dark = toDarkAccent(light, shippedColours.paper.dark);
      expect(toContrast(dark, shippedColours.paper.dark)).toBeGreaterThanOrEqual(leastContrast);
    }
  });
});

describe('withColours', () => {
  const blue = { light: '#0b5394', dark: '#9cc3ee' };

  it('leaves the sheet as it is with the colours that it comes with', () => {
    expect(withColours(sheet, shippedColours, shippedColours)).toBe(sheet);
  });

  it('changes the accent alone where the paper stays', () => {
    expect(withColours(sheet, { ...shippedColours, accent: blue }, shippedColours)).toBe(
      sheet.replace('--accent: light-dark(#7d1f3c, #f2a0b2)', '--accent: light-dark(#0b5394, #9cc3ee)'),
    );
  });

  it('has tint, rule and the ground of pictures follow the paper, and leaves print as it is', () => {
    const own = withColours(
      sheet,
      { ...shippedColours, paper: { light: '#ffffff', dark: '#101418' } },
      shippedColours,
    );
    expect(own).toContain('--paper: light-dark(#ffffff, #101418);');
    expect(own).toContain('--tint: light-dark(#f5f5f5, #1a1d21);');
    expect(own).toContain('--rule: light-dark(#d9d8d8, #353839);');
    expect(own).toContain('--picture-ground: #ffffff;');
    expect(own.slice(own.indexOf('@media print'))).toBe(sheet.slice(sheet.indexOf('@media print')));
  });
});
