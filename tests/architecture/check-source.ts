import { posix } from 'node:path';
import { allowances, clocks, computedImports, doors, reserved, unescaped } from './doors.ts';
import { type ImportFact, readSource } from './read-source.ts';

/** Path below src/ → contents. */
export type Source = Readonly<Record<string, string>>;

/** "views" for views/Pager.astro, "site.ts" for site.ts. */
const roomOf = (path: string): string => path.split('/')[0] ?? '';

const isBelow = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** Path below src/ of what a file imports from src/; undefined for a package. */
const resolve = (from: string, specifier: string): string | undefined => {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('/src/')) return posix.normalize(path.slice('/src/'.length));
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : undefined;
};

const nameAllowed = (room: string): string => {
  const allowed = (doors[room] ?? []).toSorted();
  return allowed.length === 0 ? 'nothing else of ours' : allowed.join(', ');
};

/** Whether a door lets an import through: "schemas", or "type schemas" for types alone. */
const isOpen = (door: string, target: string, isTypeOnly: boolean): boolean =>
  door.startsWith('type ')
    ? isTypeOnly && isBelow(target, door.slice('type '.length))
    : isBelow(target, door);

const mayEnter = (room: string, target: string, isTypeOnly: boolean): boolean =>
  isBelow(target, room) || (doors[room] ?? []).some((door) => isOpen(door, target, isTypeOnly));

const isAllowed = (
  from: string,
  target: string,
  isTypeOnly: boolean,
  exceptions: typeof allowances,
): boolean =>
  exceptions.some((allowance) => allowance.from === from && isOpen(allowance.to, target, isTypeOnly));

const checkImport = (
  from: string,
  { specifier, isTypeOnly }: ImportFact,
  exceptions: typeof allowances,
): string[] => {
  const room = roomOf(from);
  if (specifier === undefined) {
    return from in computedImports
      ? []
      : [
          `src/${from} imports what only the running program knows. Write the path out, or name the file in computedImports.`,
        ];
  }
  const target = resolve(from, specifier);
  const importers = reserved[target ?? specifier];
  if (importers !== undefined && !importers.includes(room)) {
    return [`src/${from} imports ${specifier}: only ${importers.join(' and ')} may.`];
  }
  if (
    target === undefined ||
    mayEnter(room, target, isTypeOnly) ||
    isAllowed(from, target, isTypeOnly, exceptions)
  )
    return [];
  const how = isTypeOnly ? 'imports types of' : 'imports';
  return [`src/${from} ${how} ${specifier}: ${room} may import ${nameAllowed(room)}.`];
};

/** Finds imports that go through a wall, and rooms that are on no plan. */
export const checkDoors = (source: Source, exceptions = allowances): string[] =>
  Object.entries(source).flatMap(([path, contents]) =>
    roomOf(path) in doors
      ? readSource(path, contents).imports.flatMap((fact) => checkImport(path, fact, exceptions))
      : [`src/${path} is in no known room. The rooms are: ${Object.keys(doors).toSorted().join(', ')}.`],
  );

/** Finds files that import each other in a ring; types count, since a ring of types cannot be read in order either. */
export const checkCycles = (source: Source): string[] => {
  const targetsOf = new Map(
    Object.entries(source).map(([path, contents]) => [
      path,
      readSource(path, contents).imports.flatMap(({ specifier }) => {
        const target = specifier === undefined ? undefined : resolve(path, specifier);
        return target !== undefined && target in source ? [target] : [];
      }),
    ]),
  );
  const finished = new Set<string>();
  const rings: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      rings.push(
        `${[...trail.slice(start), path].map((step) => `src/${step}`).join(' → ')} is a ring of imports.`,
      );
      return;
    }
    if (finished.has(path)) return;
    for (const target of targetsOf.get(path) ?? []) walk(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of targetsOf.keys()) walk(path, []);
  return rings;
};

const drawers = /^(?:utils?|helpers?|common|misc|types)$/;

/** Finds names that say nothing: drawers for everything, and indexes that only pass on. */
export const checkNames = (source: Source): string[] =>
  Object.keys(source).flatMap((path) => {
    const names = path.split('/').map((name) => name.replace(/\.[^.]+$/, ''));
    const drawer = names.find((name) => drawers.test(name));
    if (drawer !== undefined)
      return [`src/${path}: "${drawer}" says nothing. Name it after its one subject.`];
    return posix.basename(path) === 'index.ts'
      ? [`src/${path}: import the file itself instead of an index.`]
      : [];
  });

/** Finds code that asks what time it is: the same content must give the same site. */
export const checkClocks = (source: Source): string[] =>
  Object.entries(source)
    .filter(([path]) => !(path in clocks))
    .flatMap(([path, contents]) =>
      readSource(path, contents).clockReadings.map(
        (reading) =>
          `src/${path} reads the clock with ${reading}: only ${Object.keys(clocks).join(' and ')} may. Take the instant as a parameter.`,
      ),
    );

/** Finds templates that print HTML unescaped. */
export const checkSetHtml = (source: Source): string[] =>
  Object.entries(source)
    .filter(([path, contents]) => !(path in unescaped) && readSource(path, contents).usesSetHtml)
    .map(([path]) => `src/${path} uses set:html: text that comes from content would become markup.`);
