import { site } from '../site.ts';

/** The day since when the house names things (see tagAuthority): a moment for what holds nothing dated. */
export const foundingDay = new Date(`${site.tagAuthority.split(',')[1] ?? ''}T00:00:00Z`);
