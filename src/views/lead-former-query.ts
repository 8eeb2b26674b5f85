import { findQuery } from '../domain/former-queries.ts';

// On the list of stories by old addresses: leads on to the one that was asked for.
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-query]')];
const asked = findQuery(
  location.search,
  links.map(({ dataset }) => dataset.query ?? ''),
);
const link = links.find(({ dataset }) => dataset.query === asked);
if (link !== undefined) location.replace(link.href);
