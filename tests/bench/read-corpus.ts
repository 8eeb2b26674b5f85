import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/desk/reading/split-frontmatter.ts';
import { toSlug } from '../../src/domain/address.ts';
import { type ContentFiles, type ForeignCorpus, type ForeignPost, importCorpus } from './import-corpus.ts';

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names by id from a file; where there is none, from what the posts list. */
const toNames = (json: unknown, posts: readonly ForeignPost[], field: string): Map<string, string> =>
  isRecord(json)
    ? new Map(Object.entries(json).map(([id, name]) => [id, String(name)]))
    : new Map(
        posts
          .flatMap(({ text }) => listField(text, field))
          .map((name) => [toSlug(name), name] as const)
          .filter(([id]) => id !== ''),
      );

const listField = (text: string, field: string): string[] => {
  const split = splitFrontmatter(text);
  const fields: unknown = split.kind === 'split' ? parse(split.yaml) : undefined;
  const listed = isRecord(fields) ? fields[field] : undefined;
  return Array.isArray(listed) ? listed.map(String) : [];
};

const toOrigins = (manifest: unknown): Map<string, string> => {
  const files = isRecord(manifest) && Array.isArray(manifest.files) ? manifest.files : [];
  return new Map(
    files.flatMap((entry: unknown) => {
      if (!isRecord(entry) || typeof entry.file !== 'string' || typeof entry.url !== 'string') return [];
      const name = /^posts\/([^/]+)$/.exec(entry.file)?.[1];
      return name === undefined ? [] : [[name, entry.url] as const];
    }),
  );
};

/** Reads a folder of foreign posts: posts/*.md and, if there, manifest.json, authors.json, topics.json. */
const readCorpus = async (folder: string): Promise<ForeignCorpus> => {
  const names = (await readdir(join(folder, 'posts'))).filter((name) => name.endsWith('.md')).toSorted();
  const posts: ForeignPost[] = [];
  for (const name of names) posts.push({ name, text: await readFile(join(folder, 'posts', name), 'utf8') });
  return {
    posts,
    origins: toOrigins(await readJson(join(folder, 'manifest.json'))),
    authors: toNames(await readJson(join(folder, 'authors.json')), posts, 'authors'),
    topics: toNames(await readJson(join(folder, 'topics.json')), posts, 'topics'),
  };
};

const writeContent = async (files: ContentFiles, folder: string): Promise<void> => {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/**
 * Puts the content to be measured into a folder of its own, so that the bench may change it.
 * @param from foreign posts, or a folder in Sourceline's own layout
 * @param to the content folder to be made
 * @returns slugs of the stories, in order
 * @throws Error when the folder is of neither kind
 */
export const prepareContent = async (from: string, to: string): Promise<string[]> => {
  const inside = await readdir(from);
  if (inside.includes('articles')) await cp(from, to, { recursive: true });
  else if (inside.includes('posts')) await writeContent(importCorpus(await readCorpus(from)), to);
  else throw new Error('The folder has neither posts/*.md nor articles/<slug>/index.md.');
  return (await readdir(join(to, 'articles'))).toSorted();
};
