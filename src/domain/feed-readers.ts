import type { Edition } from './edition.ts';

/** Common readers on the web, with the address at which each takes a feed. */
const readers: readonly { readonly name: string; readonly subscribe: (url: string) => string }[] = [
  {
    name: 'Feedly',
    subscribe: (url) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(url)}`,
  },
  { name: 'Inoreader', subscribe: (url) => `https://www.inoreader.com/feed/${encodeURIComponent(url)}` },
  { name: 'NewsBlur', subscribe: (url) => `https://www.newsblur.com/?url=${encodeURIComponent(url)}` },
  {
    name: 'The Old Reader',
    subscribe: (url) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(url)}`,
  },
];

/**
 * Links that open a reader with a feed filled in; the last asks the device for a program of its own, by the
 * scheme that such programs register.
 */
export const toSubscriptions = (
  url: string,
  edition: Edition,
): { readonly name: string; readonly address: string }[] => [
  ...readers.map(({ name, subscribe }) => ({ name, address: subscribe(url) })),
  { name: edition.text.feeds.ownProgram, address: `feed:${url}` },
];
