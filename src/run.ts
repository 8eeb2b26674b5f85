import { z } from 'astro/zod';

declare const __SHOWING_HELD__: 'live' | 'preview' | undefined;

const runSchema = z.object({
  /** Folder of the content, from the project's root. */
  contentFolder: z.string().min(1, { error: 'SOURCELINE_CONTENT must name a folder.' }),
  /** The same as problems name it: npm run desk shows a copy. */
  namedFolder: z.string().min(1),
  /** Folder of what is kept between builds, from the project's root. */
  cacheFolder: z.string().min(1, { error: 'SOURCELINE_CACHE must name a folder.' }),
  /** The moment the build stands for: stories published later are under embargo. */
  instant: z.iso
    .datetime({
      offset: true,
      error: 'SOURCELINE_NOW must be a time with a time zone, e.g. 2026-03-01T06:00:00Z.',
    })
    .transform((text) => new Date(text)),
  /** The moment at which this run began by the clock. */
  clock: z.date(),
  /**
   * Set only where drafts and embargoed stories are shown, marked: to "live" while editing, when everything is
   * read again for each page, and to "preview" in the output of npm run preview.
   */
  showHeld: z.enum(['live', 'preview']).optional(),
  /** Whether pages keep what only Pagefind reads. */
  keepsIndexMarkup: z.boolean(),
});

const clock = new Date();

/**
 * What this run was told from outside: SOURCELINE_CONTENT (default "content"), SOURCELINE_CACHE (default
 * ".cache/astro"), SOURCELINE_NOW (default: now) and SOURCELINE_INDEX_MARKUP ("keep", for benchmarks that index
 * finished pages again). Read by the loaders, the store, the cards and the desk, and by nothing else.
 */
export const run = runSchema.parse({
  contentFolder: process.env.SOURCELINE_CONTENT ?? 'content',
  namedFolder: process.env.SOURCELINE_CONTENT_NAMED ?? process.env.SOURCELINE_CONTENT ?? 'content',
  cacheFolder: process.env.SOURCELINE_CACHE ?? '.cache/astro',
  instant: process.env.SOURCELINE_NOW ?? clock.toISOString(),
  clock,
  // Set by astro.config.ts from Astro's command, or by the desk's preview, never from a mode or NODE_ENV: a build
  // in a development environment must not publish drafts. Elsewhere there is no such constant.
  showHeld: typeof __SHOWING_HELD__ === 'undefined' ? undefined : __SHOWING_HELD__,
  keepsIndexMarkup: process.env.SOURCELINE_INDEX_MARKUP === 'keep',
});
