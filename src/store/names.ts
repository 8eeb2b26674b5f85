import type { Edition } from '../domain/edition.ts';
import { namesPath, namesSchema } from '../schemas/names.ts';
import { readList } from './read-list.ts';

/**
 * Loads what speakers, agencies and origins are called in the language of an edition.
 * @returns a name as the edition has it; one that nobody has translated stays as it is
 * @throws ZodError for what is not a name; the desk says so first, with the line
 */
export const loadNames = ({ folder, language }: Edition): ((name: string) => string) => {
  if (folder === '') return (name) => name;
  const names = new Map(
    Object.entries(namesSchema.parse(readList(namesPath))).flatMap(([name, inLanguages]) => {
      const translated = (inLanguages as Readonly<Partial<Record<string, string>>>)[language];
      return translated === undefined ? [] : [[name, translated] as const];
    }),
  );
  return (name) => names.get(name) ?? name;
};
