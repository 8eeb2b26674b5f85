import { isToldWhole } from '../../schemas/told-whole.ts';
import { parseFields } from './parse-fields.ts';
import { decodeText, findCollection } from './parse-file.ts';
import type { FolderFile } from './read-folder.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

const isTold = ({ bytes }: FolderFile): boolean => {
  const split = splitFrontmatter(decodeText(bytes));
  return split.kind === 'split' && isToldWhole(parseFields(split.yaml, split.yamlStart).fields?.value);
};

/**
 * The file in which each story is told, by the name of its folder: index.md or, for one that the site has in another
 * language alone, the file of that.
 */
export const listStoryFiles = (files: readonly FolderFile[]): ReadonlyMap<string, FolderFile> => {
  const listOf = (collection: 'articles' | 'translations'): FolderFile[] =>
    files.filter(({ path }) => findCollection(path) === collection);
  return new Map(
    // What is told in the site's own language comes last, and stays.
    [...listOf('translations').filter(isTold), ...listOf('articles')].map((file) => [
      file.path.split('/')[1] ?? '',
      file,
    ]),
  );
};
