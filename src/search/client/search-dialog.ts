import { loadDialog } from './later.ts';

// The search page has no need of a dialog. Another page that has asked for one waits until it is defined; to wait
// for it here would be to wait for each other.
if (!document.querySelector('news-search')) {
  loadDialog().catch(() => {
    location.assign('/search/');
  });
}
