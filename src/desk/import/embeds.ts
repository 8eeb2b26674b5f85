/** What is shown of another site, as something to link to. */
export interface EmbedLink {
  /** Undefined where nobody could follow it. */
  readonly url: string | undefined;
  readonly words: string;
  /** The site, for the report. */
  readonly kind: string;
}

const sites: readonly (readonly [RegExp, string, (match: readonly string[]) => string])[] = [
  [
    /(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|watch\?v=)|youtu\.be\/)([\w-]{6,})/,
    'Video on YouTube',
    ([id]) => `https://www.youtube.com/watch?v=${id ?? ''}`,
  ],
  [/player\.vimeo\.com\/video\/(\d+)/, 'Video on Vimeo', ([id]) => `https://vimeo.com/${id ?? ''}`],
  [/embed\.ted\.com\/(talks\/[\w/-]+)/, 'Talk at TED', ([path]) => `https://www.ted.com/${path ?? ''}`],
];

/** The name of a site by its host: "w.soundcloud.com" → "soundcloud.com". */
const toSite = (url: string): string =>
  URL.parse(url)?.hostname.replace(/^(?:www|w|player|embed|platform)\./, '') ?? 'another site';

/**
 * Makes a link of what was embedded: the page that a frame showed a part of, where that is known.
 *
 * in:  "//www.youtube.com/embed/abcdefg?rel=0"
 * out: { url: "https://www.youtube.com/watch?v=abcdefg", words: "Video on YouTube", kind: "youtube.com" }
 */
export const toEmbed = (address: string): EmbedLink => {
  const full = address.startsWith('//') ? `https:${address}` : address;
  for (const [pattern, words, toUrl] of sites) {
    const match = pattern.exec(full);
    if (match !== null) return { url: toUrl(match.slice(1)), words, kind: toSite(toUrl(match.slice(1))) };
  }
  if (full === '' || /^(?:data|javascript|about|blob):/i.test(full))
    return { url: undefined, words: '', kind: 'unknown' };
  return { url: full, words: `Seen at ${toSite(full)}`, kind: toSite(full) };
};
