import { toMovedAddress } from './moved-address.ts';

// At an old address: leads on with the part of the page that was asked for, which the browser would drop. It
// runs before the page is complete, and only then does the browser lead on by itself (Page.astro).
const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
const kept = link === null ? undefined : toMovedAddress(link.href, location);
if (link !== null && kept !== undefined) {
  link.href = kept;
  location.replace(kept);
}
