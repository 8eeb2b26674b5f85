import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { site } from '../../../site.ts';
import { type SitePath, toRequestPath } from './site-path.ts';

/**
 * The one place that knows what Astro keeps to itself: the bundle that it prints a static site with. Astro makes it in
 * every build and throws it away; it depends on code and settings alone. Everything that is taken from it is looked at
 * first, and whatever is not as it was with Astro 7.3.5 throws: then all is built by Astro itself.
 */

/** Name of what a route needs besides its code. */
const stylesFile = 'styles.json';

const entryPattern = 'prerender-entry.*.mjs';

/** Where a bundle is run: in the project, whose packages it imports, and as deep in it as where Astro runs it. */
const ownRunFolder = '.astro/kept-pages';

/** The style sheets of each route, as Astro collects them while it bundles. */
const pagesSchema = z.map(
  z.string(),
  z.object({
    styles: z.array(
      z.object({
        depth: z.number(),
        order: z.number(),
        sheet: z.object({ type: z.literal('inline'), content: z.string() }),
      }),
    ),
  }),
);

const keptStylesSchema = z.array(z.tuple([z.string(), z.unknown()]));

const isFunction = (value: unknown): boolean => typeof value === 'function';

/** Something of Astro's that has methods; looked at, not copied, since they use what is private. */
const withMethods = <Value>(...names: readonly string[]) =>
  z.custom<Value>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      names.every((name) => isFunction(Reflect.get(value, name))),
  );

/** What the standard prerenderer of Astro shows of itself once it is set up. */
const prerendererSchema = z.object({
  app: withMethods<{
    readonly getSettings: () => { readonly scripts: readonly { readonly stage: string }[] };
  }>('getSettings'),
});

/**
 * Keeps the bundle of a build that Astro has under way.
 * @param pages what Astro hands to astro:build:setup
 * @param prerenderer Astro's own, set up
 * @param places folders in which the bundle may be
 * @param target need not be there
 * @throws Error where anything is not as expected
 */
export const keepBundle = async (
  pages: unknown,
  prerenderer: unknown,
  places: readonly string[],
  target: string,
): Promise<void> => {
  const styles = [...pagesSchema.parse(pages)];
  const { app } = prerendererSchema.parse(prerenderer);
  // They come before page or head without being part of the bundle.
  if (app.getSettings().scripts.some(({ stage }) => stage !== 'before-hydration'))
    throw new Error('scripts are injected');
  const [folder, ...others] = places.filter((place) => globSync(entryPattern, { cwd: place }).length === 1);
  if (folder === undefined || others.length > 0) throw new Error('there is not one bundle');
  for (const file of globSync('**/*.{mjs,js,json,wasm}', { cwd: folder })) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(folder, file), join(target, file));
  }
  await writeFile(join(target, stylesFile), JSON.stringify(styles));
};

/** Prints pages and documents. */
export interface Printer {
  /** Every address of the site. */
  readonly listPaths: () => Promise<readonly SitePath[]>;
  /**
   * Prints what is at an address.
   * @throws Error where it cannot be printed, or is no page
   */
  readonly print: (path: SitePath) => Promise<Uint8Array>;
}

interface Route {
  readonly type: string;
}

/** The bundle's own idea of a site. */
const entrySchema = z.object({
  app: withMethods<{
    readonly setInternals: (internals: unknown) => void;
    readonly setOptions: (options: unknown) => void;
    readonly render: (request: Request, options: { readonly routeData: unknown }) => Promise<Response>;
  }>('setInternals', 'setOptions', 'render', 'getComponentByRoute'),
});

const pathsSchema = z.array(
  z.object({
    pathname: z.string(),
    route: z.custom<Route>((route) => typeof route === 'object' && route !== null),
    cacheKey: z.string().optional(),
  }),
);

interface Message {
  readonly level: string;
  readonly message: string;
}

/**
 * Opens a bundle that was kept.
 * @param tell hears its warnings
 * @param runFolder where it is run from
 * @throws Error where anything is not as expected
 */
export const openPrinter = async (
  kept: string,
  tell: (line: string) => void,
  runFolder = ownRunFolder,
): Promise<Printer> => {
  const destination = {
    write: ({ level, message }: Message): void => {
      if (level === 'warn' || level === 'error') tell(message);
    },
  };
  await rm(runFolder, { recursive: true, force: true });
  for (const file of globSync('**/*', { cwd: kept, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name).slice(join(kept, '/').length);
    mkdirSync(dirname(join(runFolder, path)), { recursive: true });
    copyFileSync(join(kept, path), join(runFolder, path));
  }
  const [entry] = globSync(entryPattern, { cwd: runFolder });
  if (entry === undefined || !existsSync(join(runFolder, stylesFile)))
    throw new Error('the bundle is not whole');
  const styles = keptStylesSchema.parse(JSON.parse(readFileSync(join(runFolder, stylesFile), 'utf8')));
  const { app } = entrySchema.parse(await import(pathToFileURL(join(runFolder, entry)).href));
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const routes = new Map<SitePath, Route>();
  return {
    listPaths: async () => {
      const found = pathsSchema.parse(
        await new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll(),
      );
      return found.map(({ pathname, route, cacheKey }) => {
        const { type } = route;
        if (type !== 'page' && type !== 'endpoint') throw new Error(`${pathname} is a ${type}`);
        const path = { pathname, type, key: cacheKey } as const;
        routes.set(path, route);
        return path;
      });
    },
    print: async (path) => {
      const request = new Request(site.url + toRequestPath(path));
      const response = await app.render(request, { routeData: routes.get(path) });
      const isExpected = response.status === 200 || (response.status === 404 && path.pathname === '/404');
      if (!isExpected || response.body === null)
        throw new Error(`${path.pathname} answers with ${String(response.status)}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
};
