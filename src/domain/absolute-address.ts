import type { Edition } from './edition.ts';

/** An address of the site as machines elsewhere need it: "/topics/" → "https://sourceline.example/topics/". */
export const toAbsolute = (address: string, { site }: Edition): string => new URL(address, site.url).href;
