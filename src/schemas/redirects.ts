import { z } from 'astro/zod';

/** What an earlier site may have had: letters of any script as people read them, and a page of HTML at the end. */
const formerPage = String.raw`/(?:[\p{L}\p{M}\p{N}_.~@!$&'()*+,;=:-]+/)*(?:[\p{L}\p{M}\p{N}_~@!$&'()*+,;=:-][\p{L}\p{M}\p{N}_.~@!$&'()*+,;=:-]*\.html?)?`;

/** Pieces of an address: letters, digits and signs that need no escape; no dot, so that no folder is taken for a file. */
const page = '/(?:[A-Za-z0-9_~-]+/)*';

const noFormer =
  'An old address begins with a slash and ends with one or with .html, and contains no spaces or characters such as ? or #, e.g. /articles/a-story/.';
const noPresent = 'Write an address on this site that begins and ends with a slash, e.g. /articles/a-story/.';

/** The former address of a page. Old ones need not look like ours. */
export const formerAddress = z
  .string({ error: noFormer })
  .regex(new RegExp(`^${formerPage}$`, 'u'), { error: noFormer })
  // A folder of dots is the one above.
  .refine((address) => !/\/\.{1,2}\//.test(address), { error: noFormer });

/** The present address; it may lead to a part of the page. */
export const presentAddress = z
  .string({ error: noPresent })
  .regex(new RegExp(String.raw`^${page}(?:#[\p{L}\p{N}_-]+)?$`, 'u'), { error: noPresent });

/** Where editors write which address leads to which, below the content folder. */
export const redirectsPath = 'redirects.yaml';

/** Content of that file: the former address of a page and that of today, one pair a line. */
export const redirectsSchema = z.record(formerAddress, presentAddress);
