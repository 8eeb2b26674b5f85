import { globSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { writeWhole } from '../write-whole.ts';
import { buildSchemaFiles } from './schema-files.ts';

/** Where Astro's language server looks, from the project's root. */
const folder = '.astro/collections';

/** The kinds of content whose fields are the head of a Markdown file. */
const headed = Object.entries(collections)
  .filter(([, { pattern }]) => pattern.endsWith('.md'))
  .map(([name, { pattern }]) => ({ name: name as CollectionName, pattern }));

/** A file's address as the language server compares it: decoded, in small letters. */
const toKey = (file: string): string => decodeURIComponent(pathToFileURL(file).href).toLowerCase();

/**
 * What tells the language server which schema the head of which file has.
 * @param project its root
 */
const writeManifest = (project: string): string => {
  const entries = headed.flatMap(({ name, pattern }) =>
    globSync(`content/${name}/${pattern}`, { cwd: project }).map((file): [string, CollectionName] => [
      toKey(resolve(project, file)),
      name,
    ]),
  );
  const known = headed.map(({ name }) => ({ hasSchema: true, name }));
  return `${JSON.stringify({ collections: known, entries: Object.fromEntries(entries.toSorted()) }, null, 2)}\n`;
};

/**
 * Has Astro's language server, which the extension of VS Code brings along, complete and check the fields at the head
 * of the Markdown files in content/. Astro would write this list itself, but only as its server starts: what is begun
 * afterwards would not be in it. A file that is as it should be is not touched.
 * @param project root of the checkout
 */
export const writeEditorFiles = async (project: string): Promise<void> => {
  const schemas = buildSchemaFiles();
  const files = [
    ...headed.flatMap(({ name }) => {
      const schema = schemas.find(({ path }) => path.endsWith(`/${name}.schema.json`));
      return schema ? [{ name: `${name}.schema.json`, text: schema.text }] : [];
    }),
    { name: 'collections.json', text: writeManifest(project) },
  ];
  await mkdir(join(project, folder), { recursive: true });
  for (const { name, text } of files) {
    const file = join(project, folder, name);
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeWhole(file, text);
  }
};

/**
 * The same for those who have just looked at a content folder. An editor knows no other than that of its checkout, and
 * whoever may not write there checks all the same.
 */
export const tellEditors = async (contentFolder: string): Promise<void> => {
  if (contentFolder === 'content') await writeEditorFiles('.').catch(() => undefined);
};
