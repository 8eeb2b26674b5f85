import type * as tellChangesModule from './tell-changes.ts';

/** Where this browser keeps which version of a story its reader has read, and when: for itself, and told to nobody. */
const place = 'stories-read';

/** So many stories are remembered, those read last. */
const most = 200;

/** Comes for those who have read another version. Vite takes a name in one piece for a reason to send a loader of its own. */
const loadTeller = () => import('./tell' + '-changes.ts') as Promise<typeof tellChangesModule>;

/** By their moments, which are in order as words are; none leads anywhere where nothing has changed. */
const version = [...document.querySelectorAll<HTMLAnchorElement>('.changes a')].reduce(
  (last, { hash }) => (hash > last ? hash : last),
  '',
);
const { pathname } = location;

try {
  const kept = new Map(
    JSON.parse(localStorage.getItem(place) ?? '[]') as [path: string, read: [version: string, at: number]][],
  );
  const read = kept.get(pathname);
  kept.delete(pathname);
  // When the page was opened.
  kept.set(pathname, [version, Math.round(performance.timeOrigin)]);
  localStorage.setItem(place, JSON.stringify([...kept].slice(-most)));
  if (read && read[0] !== version) void loadTeller().then(({ tellChanges }) => tellChanges(...read));
} catch {
  // A browser that keeps nothing for us remembers nothing.
}
