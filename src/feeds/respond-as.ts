const types = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  plain: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
} as const;

/** A document for machines as an answer of an Astro endpoint. */
export const respondAs = (type: keyof typeof types, document: string): Response =>
  new Response(document, { headers: { 'Content-Type': types[type] } });
