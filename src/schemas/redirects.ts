import { z } from 'astro/zod';

/** What an earlier site may have had: letters of any script as people read them, and a page of HTML at the end. */
const formerPage = String.raw`/(?:[\p{L}\p{M}\p{N}_.~@!$&'()*+,;=:-]+/)*(?:[\p{L}\p{M}\p{N}_~@!$&'()*+,;=:-][\p{L}\p{M}\p{N}_.~@!$&'()*+,;=:-]*\.html?)?`;

/** Pieces of an address: letters, digits and signs that need no escape; no dot, so that no folder is taken for a file. */
const page = '/(?:[A-Za-z0-9_~-]+/)*';

const noFormer =
  'An old address begins with a slash and ends with one or with .html, and contains no spaces or characters such as ? or #, e.g. /articles/a-story/.';
/** Where an earlier site may have had a feed: "/feed/", "/index.xml". */
const formerFeedFile = String.raw`/(?:[\p{L}\p{M}\p{N}_.~@-]+/)*(?:[\p{L}\p{M}\p{N}_~@-]+\.(?:xml|rss|atom|rdf|json))?`;

const noFormerFeed =
  'The old address of a feed begins with a slash and ends with one, or with .xml, .rss, .atom, .rdf or .json, e.g. /feed/.';
const noPresent =
  'Write an address on this site that begins and ends with a slash, e.g. /articles/a-story/, or that of a feed, e.g. /rss.xml.';

/** The former address of a page. Old ones need not look like ours. */
export const formerAddress = z
  .string({ error: noFormer })
  .regex(new RegExp(`^${formerPage}$`, 'u'), { error: noFormer })
  // A folder of dots is the one above.
  .refine((address) => !/\/\.{1,2}\//.test(address), { error: noFormer });

/** The former address of a feed: programs ask for it, whose address often is that of a file. */
const formerFeed = z
  .string({ error: noFormerFeed })
  .regex(new RegExp(`^${formerFeedFile}$`, 'u'), { error: noFormerFeed })
  .refine((address) => !/\/\.{1,2}\//.test(address), { error: noFormerFeed });

const noFormerQuery =
  'An old address with a query is a path and, after a question mark, parts such as cat=3, joined by &, e.g. /?cat=3.';
/** Parts that tell one address from another: "cat=3&feed=rss2". Signs that a host's own file of rules reads are none. */
const queryPart = String.raw`[A-Za-z0-9_-]+=[\p{L}\p{M}\p{N}_.~%+-]*`;

/** The former address of a page or a feed that differed from others by its query alone: "/?cat=3". No file can stand there. */
const formerQuery = z
  .string({ error: noFormerQuery })
  .regex(
    new RegExp(
      String.raw`^/(?:[\p{L}\p{M}\p{N}_.~@-]+/)*(?:[\p{L}\p{M}\p{N}_~@-]+(?:\.[a-z]+)?)?\?${queryPart}(?:&${queryPart})*$`,
      'u',
    ),
    { error: noFormerQuery },
  )
  .refine((address) => !/\/\.{1,2}\//.test(address), { error: noFormerQuery });

/** The present address; it may lead to a part of the page, or to a feed beside it. */
export const presentAddress = z
  .string({ error: noPresent })
  .regex(new RegExp(String.raw`^${page}(?:#[\p{L}\p{N}_-]+|rss\.xml|atom\.xml|feed\.json)?$`, 'u'), {
    error: noPresent,
  });

/** Whether an old address differs from others by its query alone. */
export const hasQuery = (from: string): boolean => from.includes('?');

/** What may lead to an address of today: only a feed can be asked for at a file. */
export const toFormerSchema = (from: string, to: unknown) =>
  hasQuery(from)
    ? formerQuery
    : typeof to === 'string' && /\/(?:rss\.xml|atom\.xml|feed\.json)$/.test(to)
      ? formerFeed
      : formerAddress;

/** Where editors write which address leads to which, below the content folder. */
export const redirectsPath = 'redirects.yaml';

/** Content of that file: a former address and that of today, one pair a line. */
export const redirectsSchema = z.record(z.string(), presentAddress).superRefine((redirects, context) => {
  for (const [from, to] of Object.entries(redirects)) {
    const judged = toFormerSchema(from, to).safeParse(from);
    if (!judged.success)
      context.addIssue({ code: 'custom', path: [from], message: judged.error.issues[0]?.message ?? '' });
  }
});
