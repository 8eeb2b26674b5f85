import { toEditionAddress } from './addresses/edition-address.ts';
import type { Edition } from './edition.ts';

/** An address of the site as machines elsewhere need it: "/topics/" → "https://sourceline.example/topics/". */
export const toAbsolute = (address: string, { site, folder }: Pick<Edition, 'site' | 'folder'>): string =>
  new URL(site.url + toEditionAddress(address, folder)).href;

/**
 * An address as it is written in a text, as machines elsewhere need it. One that is none stays as written: it must not
 * stop a feed.
 * @param page full address of the page that the text is on, for relative addresses and fragments
 */
export const toFullAddress = (written: string, page: string, edition: Edition): string =>
  /^\/(?![/\\])/.test(written) && URL.canParse(edition.site.url + written)
    ? toAbsolute(written, edition)
    : (URL.parse(written, page)?.href ?? written);
