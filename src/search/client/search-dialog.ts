import type * as dialogModule from './dialog-element.ts';

// ask.ts says why no address is one literal.
const loadDialog = () => import('./dialog' + '-element.ts') as Promise<typeof dialogModule>;

// The search page has no need of a dialog. Another page that has asked for one waits until it is defined; to wait
// for it here would be to wait for each other.
if (!document.querySelector('news-search')) {
  loadDialog().catch(() => {
    location.assign('/search/');
  });
}
