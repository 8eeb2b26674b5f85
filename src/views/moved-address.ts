/**
 * Where a reader of an old address is led with what was asked for: the query, and the part of the page unless
 * another part is named. Hosts that redirect by themselves do the same (RFC 9110, 10.2.2).
 * @param to full present address
 * @param asked the old address as it was asked for
 * @returns undefined where there is nothing to keep
 */
export const toMovedAddress = (
  to: string,
  { search, hash }: { readonly search: string; readonly hash: string },
): string | undefined => {
  if (search === '' && hash === '') return undefined;
  const address = new URL(to);
  if (address.search === '') address.search = search;
  if (address.hash === '') address.hash = hash;
  return address.href;
};
