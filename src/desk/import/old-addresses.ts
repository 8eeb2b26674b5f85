/** An address from the root, its letters as people read them: "https://old.example/caf%C3%A9?p=1#x" → "/café". */
export const toOldPath = (address: string, site: string | undefined): string | undefined => {
  const url = URL.parse(address, site ?? 'https://old.invalid/');
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return decodePath(url.pathname);
};

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
};

/** What tells a page from others at its path, and at the path of the old site itself. */
const pageQuery = /^(?:p|page_id|post|id)$/;
const homeQuery = /^(?:p|page_id|post|id|author|cat|tag)$/;

/** One form for all ways to write an address: without the index, the slash at the end, the host's "www.". */
export const toKey = (address: string, site: string | undefined): string => {
  const url = URL.parse(address, site ?? 'https://old.invalid/');
  if (url === null) return address;
  const path = decodePath(url.pathname)
    .replace(/\/(?:index\.(?:html?|php))?$/, '')
    .toLowerCase();
  const names = path === toHome(site).slice(0, -1) ? homeQuery : pageQuery;
  const query = [...url.searchParams]
    .filter(([name]) => names.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return `${path}${query === '' ? '' : `?${query}`}`;
};

/** The path of the old site itself: "https://old.example/blog" → "/blog/". */
export const toHome = (site: string | undefined): string =>
  `${(URL.parse(site ?? '')?.pathname ?? '').replace(/\/$/, '')}/`;

/** Whether an address is on the old site itself. */
export const isOnSite = (address: string, site: string | undefined): boolean => {
  if (/^\/(?!\/)|^\.{1,2}\/|^[^:/?#]+(?:[/?#]|$)/.test(address)) return true;
  const [url, home] = [URL.parse(address), site === undefined ? null : URL.parse(site)];
  const bare = (host: string | undefined): string => (host ?? '').replace(/^www\./, '');
  return url !== null && home !== null && bare(url.hostname) === bare(home.hostname);
};

/** What can stand in redirects.yaml for an old address. */
export interface FormerAddress {
  /** Undefined where no file can stand at the address. */
  readonly from: string | undefined;
  /** The query that tells it from others, where there is one: "/?p=12". */
  readonly query: string | undefined;
}

/**
 * Brings an old address to the form of redirects.yaml.
 *
 * in:  "https://old.example/2019/05/story.html"  out: { from: "/2019/05/story.html" }
 * in:  "/2019/05/story"                          out: { from: "/2019/05/story/" }
 * in:  "https://old.example/?p=12"               out: { query: "/?p=12" }
 */
export const toFormer = (address: string, site: string | undefined): FormerAddress => {
  const url = URL.parse(address, site ?? 'https://old.invalid/');
  const path = url === null ? undefined : toOldPath(address, site);
  if (url === null || path === undefined) return { from: undefined, query: undefined };
  if (url.search !== '') return { from: undefined, query: `${path}${url.search}` };
  if (path === '/') return { from: undefined, query: undefined };
  const page = path.replace(/\/index\.html?$/i, '/');
  if (page === '/') return { from: undefined, query: undefined };
  return { from: /\.html?$/i.test(page) || page.endsWith('/') ? page : `${page}/`, query: undefined };
};
