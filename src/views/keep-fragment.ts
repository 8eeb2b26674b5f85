import { toMovedAddress } from './moved-address.ts';

// At an old address: leads on with the part of the page that was asked for, which the browser would drop where it
// leads on by itself (Page.astro). It does so only once the page is complete; this runs before.
const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
if (link !== null) {
  // A page that lists its parts waits for its reader.
  const waits = document.querySelector('.parts') !== null;
  const to = toMovedAddress(link.href, location) ?? (waits ? link.href : undefined);
  if (to !== undefined) {
    link.href = to;
    location.replace(to);
  }
}
