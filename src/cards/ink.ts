import { readFileSync } from 'node:fs';
import { withColours } from '../domain/colours.ts';
import type { ClaimStatus } from '../domain/content-types.ts';
import { shippedColours } from '../site-file.ts';
import { site } from '../site.ts';
import { toPalette } from './palette.ts';

/** From the project's root. */
export const tokenSheet = 'src/styles/tokens.css';

/** The colours of a newsroom's pages and cards: its own, and what follows from them. */
export const colouredTokens = withColours(readFileSync(tokenSheet, 'utf8'), site.colours, shippedColours);

/** A colour of the style sheet, in light. */
const inkOf = (name: string): string =>
  new RegExp(`--${name}: light-dark\\((#[\\da-f]+),`).exec(colouredTokens)?.[1] ?? '';

/** The colours of a card: those of the style sheet (styles/tokens.css), in light. */
export const inks = {
  paper: inkOf('paper'),
  ink: inkOf('ink'),
  quiet: inkOf('quiet'),
  rule: inkOf('rule'),
  accent: inkOf('accent'),
} as const;

/** The colours of statuses. */
export const statusInks: Readonly<Record<ClaimStatus, string>> = {
  confirmed: inkOf('confirmed'),
  claimed: inkOf('claimed'),
  assessed: inkOf('assessed'),
  disputed: inkOf('disputed'),
};

/** Every colour that a card may hold. */
export const cardPalette = toPalette(inks.paper, [
  inks.ink,
  inks.quiet,
  inks.accent,
  inks.rule,
  ...Object.values(statusInks),
]);
