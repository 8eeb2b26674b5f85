/** A feed as an answer of an Astro endpoint. */
export const toRssResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
