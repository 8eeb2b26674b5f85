import { readFileSync } from 'node:fs';
import parseLicence from 'spdx-expression-parse';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const readLock = (path: string): readonly (readonly [string, LockedPackage])[] => {
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages).filter(([place]) => place !== '');
};

const lock = readLock('package-lock.json');
const observatory = readLock('tests/observatory/package-lock.json');

const toName = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages that may run a script when they are installed, each with its reason. */
const installScripts: Readonly<Record<string, string>> = {
  node: 'puts the pinned Node into place; allowed in package.json (allowScripts)',
  esbuild: 'checks that its program fits the machine; refused in package.json, and works without',
};

/**
 * Licences under which others' code may be used beside ours (MIT): it is used as it is and, but for what the
 * page of acknowledgements names, no copy of it is published.
 */
const compatible: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
  // Only of whole packages, used as they are: sharp's library of pictures, and a compiler of style sheets.
  'LGPL-3.0-or-later',
  'MPL-2.0',
]);

/** Packages whose licence the lock file does not say, with what their own files say. */
const unsaid: Readonly<Record<string, string>> = {
  busboy: 'MIT',
  streamsearch: 'MIT',
};

type Lock = ReturnType<typeof readLock>;

/** Programs for other machines than the lock file was made on; npm knows nothing of them but names there. */
const isForOtherMachine = ({ optional, cpu }: LockedPackage): boolean =>
  optional === true && cpu !== undefined;

/** A program for one kind of machine has the licence of the package that asks for it. */
const findLicence = (name: string, { license }: LockedPackage, packages: Lock): string =>
  license ??
  unsaid[name] ??
  packages.find(([, { optionalDependencies = {} }]) => name in optionalDependencies)?.[1].license ??
  'none';

type Expression = ReturnType<typeof parseLicence>;

/** Whether a licence, or one of those offered, may be used; of those that all hold, all must. */
const isCompatible = (expression: Expression): boolean => {
  if ('conjunction' in expression) {
    const sides = [isCompatible(expression.left), isCompatible(expression.right)];
    return expression.conjunction === 'and' ? sides.every(Boolean) : sides.some(Boolean);
  }
  return compatible.has(expression.license);
};

describe.each([
  ['the project', lock],
  ['the observatory apart from it', observatory],
])('the packages of %s', (_, packages) => {
  it('have licences that go with ours', () => {
    const unfit = packages
      .map(([place, locked]) => [toName(place), findLicence(toName(place), locked, packages)] as const)
      .filter(([, licence]) => licence === 'none' || !isCompatible(parseLicence(licence)));
    expect(unfit).toEqual([]);
  });

  it('are held to their digests, and come from the register alone', () => {
    const loose = packages.filter(
      ([, { integrity, resolved, ...locked }]) =>
        (integrity === undefined && !isForOtherMachine(locked)) ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });
});

describe('the packages of the project', () => {
  it('run no script when they are installed but those that are listed', () => {
    const running = lock
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => toName(place));
    expect(running.toSorted()).toEqual(Object.keys(installScripts).toSorted());
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: object };
    expect(Object.keys(allowScripts).toSorted()).toEqual(Object.keys(installScripts).toSorted());
  });

  it('are named in one exact version each', () => {
    const named = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const versions = Object.values({ ...named.dependencies, ...named.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe('the judgement of licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
    ['AGPL-3.0-only', false],
    ['(GPL-2.0-only OR (MIT AND Zlib))', true],
  ])('%s', (expression, fits) => {
    expect(isCompatible(parseLicence(expression))).toBe(fits);
  });
});
