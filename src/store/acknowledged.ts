import { readFileSync, statSync } from 'node:fs';
import { z } from 'astro/zod';
import {
  type Acknowledged,
  type AcknowledgedFamily,
  type AcknowledgedPackage,
  packagesInPages,
} from '../domain/acknowledged.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const familiesSchema = z.array(
  z.strictObject({
    name: z.string(),
    version: z.string(),
    licence: z.string(),
    attribution: z.string(),
    use: z.enum(['pages', 'pictures']),
  }),
);

/**
 * The packages that the site itself names, by name, as package-lock.json has them: what "npm ci" installed.
 * @throws Error where one of them has no version or no licence
 */
export const loadAcknowledgedPackages = (path = 'package-lock.json'): readonly AcknowledgedPackage[] => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.keys(packages['']?.dependencies ?? {})
    .toSorted()
    .map((name) => {
      const { version, license: licence } = packages[`node_modules/${name}`] ?? {};
      if (version === undefined || licence === undefined) {
        throw new Error(`${path} does not say the version and the licence of ${name}.`);
      }
      return { name, version, licence, notice: packagesInPages.has(name) ? loadNotice(name) : undefined };
    });
};

/** The line of its licence that says whose a package is. */
const loadNotice = (name: string): string => {
  const place = `node_modules/${name}/LICENSE`;
  // Pagefind's is a folder: what it took from others has a licence of its own.
  const path = statSync(place).isDirectory() ? `${place}/LICENSE` : place;
  const notice = /^Copyright .*$/m.exec(readFileSync(path, 'utf8'))?.[0];
  if (notice === undefined) throw new Error(`${path} does not say whose ${name} is.`);
  return notice;
};

/** The type of the site, as "npm run fonts" wrote down when it cut it. */
export const loadAcknowledgedFamilies = (path = 'src/fonts/families.json'): readonly AcknowledgedFamily[] =>
  familiesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** The works of others in the site. */
export const loadAcknowledged = (): Acknowledged => ({
  packages: loadAcknowledgedPackages(),
  families: loadAcknowledgedFamilies(),
});
