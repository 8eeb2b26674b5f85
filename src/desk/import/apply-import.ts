import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Imported } from '../../schemas/imported.ts';
import { importedPath } from '../../schemas/imported.ts';
import { redirectsPath } from '../../schemas/redirects.ts';
import type { ImportPlan } from './plan-import.ts';
import { formatRecord } from './record.ts';

/** A name that no reader of content looks at, until the file is whole. */
const toPassing = (path: string): string => join(dirname(path), `.${basename(path)}.import`);

const writeWhole = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(toPassing(path), text);
  await rename(toPassing(path), path);
};

const copyWhole = async (from: string, path: string): Promise<void> => {
  const [there, source] = await Promise.all([stat(path).catch(() => undefined), stat(from)]);
  if (there?.size === source.size) return;
  await mkdir(dirname(path), { recursive: true });
  await copyFile(from, toPassing(path));
  await rename(toPassing(path), path);
};

/** So many stories are at most written again by whoever was cut off. */
const storiesAtOnce = 50;

/**
 * Carries out an import: each file is whole or not there. Stories come before their record, since a story that is not
 * recorded is known by its words, and a record without its story would be taken for one that an editor deleted.
 */
export const applyImport = async (folder: string, plan: ImportPlan, before: Imported): Promise<void> => {
  for (const { path, text } of [...plan.authors, ...plan.topics]) await writeWhole(join(folder, path), text);
  const record: Record<string, Imported[string]> = { ...before };
  let unsaved = 0;
  const save = async (): Promise<void> => {
    unsaved = 0;
    await writeWhole(join(folder, importedPath), formatRecord(record));
  };
  for (const { sourceId, slug, fate, text, files } of plan.stories) {
    if (fate === 'edited' || fate === 'deleted') continue;
    for (const { from, name } of files) await copyWhole(from, join(folder, 'articles', slug, name));
    if (fate !== 'same') await writeWhole(join(folder, 'articles', slug, 'index.md'), text);
    const entry = plan.record[sourceId];
    if (entry !== undefined && JSON.stringify(record[sourceId]) !== JSON.stringify(entry)) {
      record[sourceId] = entry;
      unsaved += 1;
    }
    if (unsaved >= storiesAtOnce) await save();
  }
  if (plan.redirects !== undefined) await writeWhole(join(folder, redirectsPath), plan.redirects.text);
  if (unsaved > 0) await save();
};
