import type * as dialogElement from './dialog-element.ts';
import type * as emptyState from './empty-state.ts';
import type * as feeds from './feeds.ts';
import type * as spelling from './spelling.ts';

/**
 * Code that few searches need, fetched when one does. No address is a literal: to those, Vite adds a kilobyte of
 * script that preloads style sheets. The bundler puts the halves together all the same.
 */

/** What replaces words that no story holds. */
export const loadSpelling = () => import('./spell' + 'ing.ts') as Promise<typeof spelling>;

/** What helps whoever found nothing. */
export const loadEmptyState = () => import('./empty' + '-state.ts') as Promise<typeof emptyState>;

/** What knows the feeds of what is chosen. */
export const loadFeeds = () => import('./feed' + 's.ts') as Promise<typeof feeds>;

/** Search over another page than the search page. */
export const loadDialog = () => import('./dialog' + '-element.ts') as Promise<typeof dialogElement>;
