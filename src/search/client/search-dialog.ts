import type * as dialogElement from './dialog-element.ts';

/** Search over another page than the search page; fetched when it is asked for. */
// No literal address: to those, Vite adds a kilobyte of script that preloads style sheets.
const loadDialog = () => import('./dialog' + '-element.ts') as Promise<typeof dialogElement>;

// The search page has no need of a dialog. Another page that has asked for one waits until it is defined; to wait
// for it here would be to wait for each other.
if (!document.querySelector('news-search')) {
  loadDialog().catch(() => {
    location.assign(`${import.meta.env.BASE_URL}search/`);
  });
}
