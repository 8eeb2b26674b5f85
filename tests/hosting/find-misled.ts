import type { Redirect } from '../../src/domain/redirects.ts';

/** What a redirect is answered by: a status, or, where a host knows none of ours, the page or file at its address. */
export type RedirectForm = 'status' | 'page';

const headersOfAll = ['content-security-policy', 'strict-transport-security', 'x-content-type-options'];

/**
 * Follows redirects one step and finds those that lead elsewhere, or by another way, or without the headers of
 * every answer. A query, which others append to addresses, hinders none.
 * @param origin of the server, without a slash at the end
 * @returns a sentence each
 */
export const findMisled = async (
  origin: string,
  redirects: readonly Redirect[],
  form: RedirectForm,
): Promise<string[]> => {
  const misled: string[] = [];
  for (const { from, to } of redirects) {
    // What differs by a query alone has no page of its own.
    if (form === 'page' && from.includes('?')) continue;
    for (const address of [from, `${from}${from.includes('?') ? '&' : '?'}utm_source=x`]) {
      const answer = await fetch(origin + address, { redirect: 'manual' });
      const body = await answer.text();
      const note = (what: string): void => void misled.push(`${address}: ${what}`);
      const expected = form === 'status' ? 301 : 200;
      if (answer.status !== expected) note(`status ${String(answer.status)}, not ${String(expected)}`);
      if (form === 'status' && answer.headers.get('location') !== to)
        note(`leads to ${String(answer.headers.get('location'))}, not to ${to}`);
      if (form === 'page' && from.endsWith('/') && !body.includes(`<a href="${to}" data-moved-to>`))
        note(`its page does not lead to ${to}`);
      for (const name of headersOfAll) if (!answer.headers.has(name)) note(`without ${name}`);
    }
    const end = await fetch(origin + to);
    await end.arrayBuffer();
    if (end.status !== 200) misled.push(`${to}, to which ${from} leads: status ${String(end.status)}`);
  }
  return misled;
};
