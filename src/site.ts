import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const siteSchema = z.strictObject({
  /** Name in the masthead, the feeds and every page title. */
  name: z.string().min(1),
  /** One line below the name: what a reader finds here. */
  tagline: z.string().min(1),
  /** One sentence for search engines and feed readers. */
  description: z.string().min(1),
  /**
   * Where the site is served, a folder of its host or the whole of it: "https://org.example/news". Links, feeds and
   * all other addresses are made from it. Without a slash at the end, whatever was written.
   */
  url: z
    .url({ protocol: /^https?$/ })
    .regex(/^https?:\/\/[^/?#]+(?:\/[A-Za-z0-9._~-]+)*\/?$/, {
      error: 'Write an address such as https://paper.example or https://org.example/news.',
    })
    .transform((url) => url.replace(/\/$/, '')),
  /**
   * Who names the items of feeds, and since when (RFC 4151): a host that was ours on a day. Never change it,
   * not even with the host: readers would get every story again.
   */
  tagAuthority: z
    .string()
    .regex(/^[a-z0-9.-]+,\d{4}-\d\d-\d\d$/, { error: 'Write a host and a day: paper.example,2026-01-01.' }),
  /** Language of the text catalogue and of the pages. */
  language: z.enum(['en']),
  /** IANA time zone in which every date on the site is shown. */
  zone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'),
  /**
   * How maps draw borders that are in dispute, printed under each: "neutral" dashes them; "members" also leaves out
   * those of lands that are neither members nor observers of the United Nations; "control" follows who governs.
   */
  borders: z.enum(['neutral', 'members', 'control']).default('neutral'),
  /** Stories on one page of a hub. */
  hubPageSize: z.int().positive(),
  /** Items in the feed of the whole site, older ones are in its archive; no feed holds more. */
  feedSize: z.int().positive(),
  /** The feed of a single subject holds what came in so many days before its newest item. */
  subjectFeedDays: z.int().positive(),
  /** Items that it holds at least. There are many such feeds, and each holds full texts in three formats. */
  subjectFeedSize: z.int().positive(),
  /** Items in one part of the archive. Never change it once published: parts would change. */
  feedArchiveSize: z.int().positive(),
  /** A story older than this many days says so and points to newer ones. */
  agedAfterDays: z.int().positive(),
  /** Adult silent reading speed in words a minute: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
  wordsPerMinute: z.int().positive(),
});

/** What identifies a newsroom and decides how its pages are cut. */
export type Site = Readonly<z.output<typeof siteSchema>>;

/** Everything that identifies this site; the only place to change when a newsroom takes it over. */
const ownSite: Site = {
  name: 'Sourceline',
  tagline: 'News analysis in which every line can show its source',
  description:
    'Analysis of world affairs in which every statement is attributed: who says it, how firmly, and on what evidence.',
  url: 'https://sourceline.example',
  tagAuthority: 'sourceline.example,2026-01-01',
  language: 'en',
  zone: 'UTC',
  borders: 'neutral',
  hubPageSize: 20,
  feedSize: 20,
  subjectFeedDays: 30,
  subjectFeedSize: 2,
  feedArchiveSize: 40,
  agedAfterDays: 365,
  wordsPerMinute: 238,
};

/** A newsroom that is not this one, as the tests make up: a JSON file with the same fields. */
const otherSite = process.env.SOURCELINE_SITE;

/** Where the same site is to be served this time. */
const otherUrl = process.env.SOURCELINE_URL;

/** The newsroom whose site this run makes: ours, unless SOURCELINE_SITE names the file of another. */
export const site: Site = siteSchema.parse({
  ...(otherSite === undefined ? ownSite : (JSON.parse(readFileSync(otherSite, 'utf8')) as object)),
  ...(otherUrl === undefined ? {} : { url: otherUrl }),
});
