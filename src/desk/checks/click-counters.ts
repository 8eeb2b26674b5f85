/** Names under which hosts shorten addresses; whoever follows one is counted there and led on. */
const shorteners: ReadonlySet<string> = new Set([
  'amzn.to',
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'fb.me',
  'goo.gl',
  'ift.tt',
  'is.gd',
  'j.mp',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'trib.al',
  'wp.me',
]);

/** Pages that count a click and lead on, by host and path, with the parameters that hold where to. */
const gates: readonly { readonly place: RegExp; readonly parameters: readonly string[] }[] = [
  { place: /^(?:www\.)?google\.[a-z.]+\/url$/, parameters: ['q', 'url'] },
  { place: /^(?:l|lm)\.(?:facebook|instagram)\.com\//, parameters: ['u'] },
  { place: /^(?:www\.)?youtube\.com\/redirect$/, parameters: ['q'] },
  { place: /^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/, parameters: ['url'] },
  { place: /^out\.reddit\.com\//, parameters: ['url'] },
  { place: /^vk\.com\/away\.php$/, parameters: ['to'] },
  { place: /^[a-z0-9]+\.safelinks\.protection\.outlook\.com\//, parameters: ['url'] },
  { place: /(?:^|\.)(?:doubleclick\.net|googleadservices\.com)\//, parameters: ['adurl'] },
];

/** An address that counts readers on their way to another page. */
export interface CountedAddress {
  /** The page itself, where the address says it. */
  readonly target?: string;
}

/**
 * Finds out whether an address counts its readers and leads them on; undefined where it does not.
 *
 * in:  https://www.google.com/url?q=https://example.com/&sa=D
 * out: { target: 'https://example.com/' }
 */
export const findCounted = (url: URL): CountedAddress | undefined => {
  if (shorteners.has(url.hostname)) return {};
  const gate = gates.find(({ place }) => place.test(`${url.hostname}${url.pathname}`));
  if (gate === undefined) return undefined;
  const target = gate.parameters
    .map((name) => url.searchParams.get(name) ?? '')
    .find((value) => /^https?:/i.test(value) && URL.canParse(value));
  return target === undefined ? {} : { target };
};
