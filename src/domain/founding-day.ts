import type { Edition } from './edition.ts';

/** The day since when the newsroom has named things (see tagAuthority): a moment for what holds nothing dated. */
export const toFoundingDay = ({ site }: Edition): Date =>
  new Date(`${site.tagAuthority.split(',')[1] ?? ''}T00:00:00Z`);
