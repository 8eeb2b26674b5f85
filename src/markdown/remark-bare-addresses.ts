import { linkBareAddresses } from './bare-addresses.ts';

/**
 * Makes links of bare addresses. Runs when nobody asks for the places of words any more.
 *
 * in:  See www.example.com/a_b, https://example.com/?a=1&amp;b=2 and <a href="/copy">https://example.com/page</a>.
 * out: See <a href="https://www.example.com/a_b">www.example.com/a_b</a>,
 *      <a href="https://example.com/?a=1&b=2">…</a> and <a href="/copy">https://example.com/page</a>.
 */
export const remarkBareAddresses = () => linkBareAddresses;
