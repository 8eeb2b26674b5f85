/**
 * Where the site stands on its host. The table of addresses, content and files know nothing of it: the same content is
 * published at the root of a host or below a folder of it, and only what leaves the site as a link says which.
 * @param url of the site: "https://paper.example", "https://org.example/news"
 * @returns "" at the root of a host, else "/news"
 */
export const toBasePath = (url: string): string => new URL(url).pathname.replace(/\/$/, '');

/** An address of the table, as a link on the host: "/topics/" → "/news/topics/". What is no such address stays as it is. */
export const toLink = (address: string, base: string): string =>
  /^\/(?!\/)/.test(address) ? `${base}${address}` : address;
