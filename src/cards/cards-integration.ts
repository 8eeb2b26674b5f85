import type { AstroIntegration } from 'astro';
import { keptCardsFolder } from './kept-cards.ts';
import { forgetUse, pruneCards } from './used-cards.ts';

/**
 * Keeps the folder of kept cards as large as the site: once every page is written, cards that none of them shows are
 * removed. A build that fails before that removes nothing.
 */
export const cardsIntegration = (): AstroIntegration => ({
  name: 'sourceline-cards',
  hooks: {
    'astro:build:start': () => {
      forgetUse(keptCardsFolder);
    },
    'astro:build:done': () => pruneCards(keptCardsFolder),
  },
});
