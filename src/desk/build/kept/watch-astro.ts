import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatReason } from '../../format-reason.ts';
import { listFiles } from './list-files.ts';
import { keepBundle } from './printer.ts';
import { type KeptPlace, type Printing, toNextFolder } from './printing.ts';
import { toKeptFolders } from './kept-site.ts';
import { isOfSteps, type SitePath, toOutputFile } from './site-path.ts';

/** What is learnt from a build of Astro's, so that the next one need not be Astro's. */
export interface AstroWatch {
  /** Sees what Astro bundles. */
  readonly integration: AstroIntegration;
  /** To be told once Astro's own prerenderer is set up. */
  readonly seePrerenderer: (prerenderer: unknown) => Promise<void>;
  /** To be told what Astro prints. */
  readonly seePaths: (
    paths: readonly { pathname: string; route: { type: string }; cacheKey?: string | undefined }[],
  ) => void;
  /**
   * What Astro has printed.
   * @param made folder of the new site
   * @returns undefined where the next build cannot be made from it; why is printed
   */
  readonly settle: (made: string) => Printing | undefined;
}

/** Where Astro runs its bundle if the folder that it builds into is not in the project. */
const ownBundlePlace = '.astro/.prerender';

/** Where Astro runs its bundle: in the folder that it builds into, if that is in the project. */
const listBundlePlaces = (made: string): string[] => [join(made, '.prerender'), ownBundlePlace];

/** Watches a build of Astro's. @param made folder that it builds into */
export const watchAstro = async ({ folder, tell }: KeptPlace, made: string): Promise<AstroWatch> => {
  const next = toNextFolder(folder);
  let pages: unknown;
  let hindrance: string | undefined;
  const listed: SitePath[] = [];
  const attempt = async (act: () => Promise<void> | void): Promise<void> => {
    try {
      await act();
    } catch (error) {
      hindrance ??= formatReason(error);
    }
  };
  await attempt(() => rm(next, { recursive: true, force: true }));
  // Who was killed has left a bundle, beside which nobody could tell which one is this build's.
  await attempt(() => rm(ownBundlePlace, { recursive: true, force: true }));
  return {
    integration: {
      name: 'sourceline-watch',
      hooks: {
        'astro:build:setup': (given) => {
          ({ pages } = given);
        },
      },
    },
    seePrerenderer: (prerenderer) =>
      attempt(() => keepBundle(pages, prerenderer, listBundlePlaces(made), toKeptFolders(next).bundle)),
    seePaths: (paths) => {
      for (const { pathname, route, cacheKey } of paths) {
        if (route.type === 'page' || route.type === 'endpoint')
          listed.push({ pathname, type: route.type, key: cacheKey });
        else hindrance ??= `${pathname} is a ${route.type}`;
      }
    },
    settle: () => {
      const paths = new Map(listed.map((path) => [toOutputFile(path), path]));
      const missing = [...paths.keys()].find((file) => !existsSync(join(made, file)));
      if (missing !== undefined) hindrance ??= `Astro printed no ${missing}`;
      if (hindrance !== undefined) {
        tell(`Nothing is kept for the next build, which will take longer: ${hindrance}.`);
        return undefined;
      }
      return {
        paths,
        taken: new Map(),
        assets: listFiles(made).filter((file) => !paths.has(file) && !isOfSteps(file)),
        former: undefined,
      };
    },
  };
};
