import type { ClaimStatus } from '../domain/content-types.ts';
import { toPalette } from './indexed-png.ts';

/** The colours of a card: those of the style sheet (styles/tokens.css), in light. */
export const inks = {
  paper: '#fcfaf4',
  ink: '#1d1b18',
  quiet: '#5b554b',
  rule: '#d8d0bf',
  accent: '#7d1f3c',
} as const;

/** The colours of statuses. */
export const statusInks: Readonly<Record<ClaimStatus, string>> = {
  confirmed: '#2a6b4a',
  claimed: '#8a5a00',
  assessed: '#2f5d8a',
  disputed: '#b0331c',
};

/** Every colour that a card may hold. */
export const cardPalette = toPalette(inks.paper, [
  inks.ink,
  inks.quiet,
  inks.accent,
  inks.rule,
  ...Object.values(statusInks),
]);
