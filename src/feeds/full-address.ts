import { site } from '../site.ts';

/** The full form of an address of the site, as readers elsewhere need it. */
export const toFullAddress = (address: string): string => new URL(address, site.url).href;
