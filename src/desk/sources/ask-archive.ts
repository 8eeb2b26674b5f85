import { type AskOptions } from './ask.ts';
import type { CitedAddress } from './cited-addresses.ts';
import { follow } from './follow.ts';
import type { Turns } from './take-turns.ts';

/** What services that tell of archived copies answer, such as that of the Internet Archive. */
interface Availability {
  readonly archived_snapshots?: {
    readonly closest?: { readonly available?: unknown; readonly url?: unknown };
  };
}

/** Where such a service is asked about a page, near a day if one is known. */
const toQuery = (service: string, { url, places }: CitedAddress): string => {
  const day = places.find((place) => place.day !== undefined)?.day ?? '';
  const asked = service.replace('{day}', day.replaceAll('-', ''));
  return asked.includes('{url}')
    ? asked.replace('{url}', encodeURIComponent(url))
    : `${asked}${encodeURIComponent(url)}`;
};

/**
 * Asks a service whether it has a copy of a page.
 * @param service its address with {url} where that of the page goes, and {day} for a day near which the copy should be
 * @returns the address of the copy; undefined where there is none, or no sensible answer
 */
export const askArchive = async (
  service: string,
  cited: CitedAddress,
  turns: Turns,
  options: AskOptions,
): Promise<string | undefined> => {
  const query = toQuery(service, cited);
  if (!URL.canParse(query)) return undefined;
  const arrival = await follow(new URL(query), 'page', turns, options);
  if ('why' in arrival || arrival.status !== 200 || arrival.isCut) return undefined;
  try {
    const { archived_snapshots: { closest } = {} } = JSON.parse(
      new TextDecoder().decode(arrival.body),
    ) as Availability;
    return closest?.available === true && typeof closest.url === 'string' && /^https?:\/\//.test(closest.url)
      ? closest.url.replace(/^http:/, 'https:')
      : undefined;
  } catch {
    // An answer in another form.
    return undefined;
  }
};
