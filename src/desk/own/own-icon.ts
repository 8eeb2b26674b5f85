import type { Colours } from '../../domain/colours.ts';
import { words } from '../../domain/colours.ts';

/** The icon of the site in the colours of a newsroom: a statement and the line to its source. */
export const drawOwnIcon = ({ accent, paper }: Colours): string => {
  const rules = (scheme: 'light' | 'dark'): string =>
    `rect{fill:${paper[scheme]}}path{stroke:${words.ink?.[scheme] ?? accent[scheme]}}circle{fill:${accent[scheme]}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}</style><rect width="32" height="32"/><path d="M7 16h22" stroke-width="2.5"/><circle cx="8" cy="16" r="5"/></svg>\n`;
};
