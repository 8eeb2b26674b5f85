import { z } from 'astro/zod';
import { firstContentVersion } from './content-version.ts';
import { type Language, languages, nameLanguages } from './language.ts';
import { line } from './text.ts';

/** Where everything that identifies a newsroom is written, below the content folder. */
export const sitePath = 'site.yaml';

/** A file that is served as it lies in public/, by its address. */
const servedFile = (what: string, example: string) =>
  z.string().regex(/^\/[\w-]+(?:\.[\w-]+)*\.(?:svg|png)$/, {
    error: `Write the address of ${what} that lies in public/, an SVG or a PNG, e.g. ${example}.`,
  });

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, {
  error: 'Write a colour as six hexadecimal digits in quotes, e.g. "#7d1f3c".',
});

const pair = (light: string, dark: string, what: string) =>
  z
    .strictObject({
      light: colour.describe(`${what} on a light page.`),
      dark: colour.describe(`${what} on a dark page.`),
    })
    .default({ light, dark });

const whole = (what: string) =>
  z.int({ error: `Write ${what} as a whole number.` }).positive({ error: `Write ${what} as 1 or more.` });

/** Languages that are written in more than one kind of digits. */
const withDigits: ReadonlySet<string> = new Set<Language>(['ar']);

const digits = z
  .enum(['latn', 'arab'], { error: 'Write digits: latn for 0 1 2, or digits: arab for ٠ ١ ٢.' })
  .optional()
  .describe('In Arabic, the digits in which numbers and dates are written: latn (0 1 2) or arab (٠ ١ ٢).');

/** What a newsroom is called in another language; what is left out is as in the first one. */
const editionSchema = z.strictObject({
  name: line('name', 60).optional().describe('Name in the masthead, the feeds and every page title.'),
  tagline: line('tagline', 120).optional().describe('One line below the name.'),
  description: line('description', 300)
    .optional()
    .describe('One sentence for search engines and feed readers.'),
  digits,
});

/** What identifies a newsroom and decides how its pages are cut. */
export const siteSchema = z
  .strictObject({
    contentVersion: whole('the version')
      .default(firstContentVersion)
      .describe(
        'Which form the files of content have. “npm run update” raises it when it brings content over; nobody else has to.',
      ),
    name: line('name', 60).describe('Name in the masthead, the feeds and every page title.'),
    tagline: line('tagline', 120).describe('One line below the name: what a reader finds here.'),
    description: line('description', 300).describe('One sentence for search engines and feed readers.'),
    url: z
      .url({
        protocol: /^https?$/,
        error: 'Write a full address such as https://paper.example or https://org.example/news.',
      })
      .regex(/^https?:\/\/[^/?#]+(?:\/[A-Za-z0-9._~-]+)*\/?$/, {
        error: 'Write an address such as https://paper.example or https://org.example/news.',
      })
      .transform((url) => url.replace(/\/$/, ''))
      .describe(
        'Where the site is served, the whole of a host or a folder of it: https://paper.example or https://org.example/news. Links, feeds and all other addresses are made from it.',
      ),
    tagAuthority: z
      .string()
      .regex(/^[a-z0-9.-]+,\d{4}-\d\d-\d\d$/, { error: 'Write a host and a day: paper.example,2026-01-01.' })
      .describe(
        'Who names the items of feeds, and since when (RFC 4151): a host that was yours on that day. Never change it, not even with the host: readers would get every story again.',
      ),
    language: z.enum(languages, { error: nameLanguages }).describe('Language of the pages.'),
    digits,
    editions: z
      .partialRecord(z.enum(languages, { error: nameLanguages }), editionSchema)
      .default({})
      .describe(
        'Other languages in which stories are published, each below its own folder such as /ar/, with what the site is called there.',
      ),
    zone: z
      .string()
      .refine((zone) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone), {
        error: 'Write a time zone by its IANA name, e.g. Europe/Zurich.',
      })
      .describe('Time zone in which every date on the site is shown, by its IANA name, e.g. Europe/Zurich.'),
    logo: z
      .strictObject({
        file: servedFile('a picture', '/logo.svg').describe(
          'Address of the file, which lies in public/, e.g. /logo.svg.',
        ),
        width: whole('the width').describe('Width of the picture in its own units.'),
        height: whole('the height').describe('Height of the picture in its own units.'),
      })
      .optional()
      .describe(
        'A picture of the name, shown in the masthead in its place. Without it, the name is set in type.',
      ),
    icon: servedFile('an icon', '/icon.svg')
      .default('/icon.svg')
      .describe('The icon that browsers show beside the name of a page, which lies in public/.'),
    colours: z
      .strictObject({
        accent: pair('#7d1f3c', '#f2a0b2', 'Colour of links'),
        paper: pair('#fcfaf4', '#151412', 'Colour of the page'),
      })
      .prefault({})
      .describe('Two colours of the newsroom’s own. Text must be legible in one on the other.'),
    borders: z
      .enum(['neutral', 'members', 'control'], { error: 'Write neutral, members or control.' })
      .default('neutral')
      .describe(
        'How maps draw borders that are in dispute, printed under each: "neutral" dashes them; "members" also leaves out those of lands that are neither members nor observers of the United Nations; "control" follows who governs.',
      ),
    precompressed: z
      .boolean({ error: 'Write true or false.' })
      .default(false)
      .describe(
        'Whether a build writes every file of text in compressed form too (.br and .gz beside it), for servers that send such files as they lie there: nginx and Caddy.',
      ),
    hubPageSize: whole('the number of stories').describe('Stories on one page of a list.'),
    feedSize: whole('the number of items').describe(
      'Items in the feed of the whole site, older ones are in its archive; no feed holds more.',
    ),
    subjectFeedDays: whole('the number of days').describe(
      'The feed of a single subject holds what came in so many days before its newest item.',
    ),
    subjectFeedSize: whole('the number of items').describe(
      'Items that it holds at least. There are many such feeds, and each holds full texts in three formats.',
    ),
    feedArchiveSize: whole('the number of items').describe(
      'Items in one part of the archive of feeds. Never change it once published: parts would change.',
    ),
    agedAfterDays: whole('the number of days').describe(
      'A story older than this many days says so and points to newer ones.',
    ),
    wordsPerMinute: whole('the number of words').describe(
      'Adult silent reading speed in words a minute, for reading times: Brysbaert 2019, doi:10.1016/j.jml.2019.104047.',
    ),
  })
  .check(({ value: { language, digits: own, editions }, issues }) => {
    const written = [
      [language, own, ['digits']] as const,
      ...Object.entries(editions).map(
        ([code, edition]) => [code, edition.digits, ['editions', code, 'digits']] as const,
      ),
    ];
    for (const [code, chosen, path] of written)
      if (chosen !== undefined && !withDigits.has(code))
        issues.push({
          code: 'custom',
          input: chosen,
          path: [...path],
          message: 'Only Arabic is written in either kind of digits. Leave the field out.',
        });
  });

/** What a newsroom writes of itself. */
export type Site = Readonly<z.output<typeof siteSchema>>;
