import { articleAddress } from '../../domain/address.ts';
import { findHold } from '../../domain/public-moment.ts';
import type { Redirect } from '../../domain/redirects.ts';
import { exceptionsPath } from '../../schemas/exceptions.ts';
import { identifierPattern } from '../../schemas/identifier.ts';
import { moment } from '../../schemas/moment.ts';
import { redirectsPath } from '../../schemas/redirects.ts';
import { site } from '../../site.ts';
import { editionFolders } from '../addresses/edition-folders.ts';
import { Refusal } from '../user-error.ts';
import { findClosest } from '../problems/closest.ts';
import type { Fields } from '../reading/fields.ts';
import { decodeText, findCollection } from '../reading/parse-file.ts';
import { parseFields } from '../reading/parse-fields.ts';
import { quote } from '../problems/quote.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { splitFrontmatter } from '../reading/split-frontmatter.ts';
import { listStoryFiles } from '../reading/story-files.ts';
import { editionFolderOf } from '../reading/translations.ts';
import { addRedirect } from './add-redirect.ts';
import { moveExceptions } from './move-exceptions.ts';
import { moveStoryOfDossier } from './move-story-of-dossier.ts';

/** A story cannot be renamed so; the message is for the person at the keyboard. */
export class UnfitName extends Refusal {}

/** What there is to do, in this order: files to be written where they lie, then a folder to be moved. */
export interface RenamePlan {
  readonly writes: readonly { readonly path: string; readonly text: string }[];
  readonly move: { readonly from: string; readonly to: string };
  /** Links that lead to the new address now. */
  readonly links: number;
  /** Of the language in which it is told: "", "/ar". */
  readonly folder: string;
  /** The story's first name, where it has been public and feeds know it by that. */
  readonly id: string | undefined;
  /**
   * Where a name between the first and the new one may be known: the redirect from its address, and whether it is
   * among what is written.
   */
  readonly redirect: (Redirect & { readonly isWritten: boolean }) | undefined;
}

const toFolder = (slug: string): string => `articles/${slug}`;

const readFields = (text: string): { readonly fields: Fields; readonly end: number } | undefined => {
  const split = splitFrontmatter(text);
  if (split.kind !== 'split') return undefined;
  const { fields } = parseFields(split.yaml, split.yamlStart);
  return fields && { fields, end: split.yamlStart + split.yaml.length };
};

/** True where readers may know the story's address: it is out, or it cannot be told that it is not. */
const mayBeKnown = ({ value }: Fields, now: Date): boolean => {
  const published = moment.safeParse(value.published);
  return (
    !published.success ||
    findHold({ isDraft: value.draft === true, publishedAt: published.data }, now) === undefined
  );
};

const isDossier = (path: string): boolean => findCollection(path) === 'dossiers';

const escapeForPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The story's address as links have it: from the root, or in full, in the site's own language or another. Addresses of
 * other sites may end alike.
 */
const toLinkPattern = (slug: string): RegExp =>
  new RegExp(
    String.raw`(?<=(?:^|[\s("'<]|${escapeForPattern(site.url)})(?:${editionFolders.join('|')})?)${escapeForPattern(articleAddress(slug))}`,
    'gm',
  );

/** Folders of the languages in which a story stands besides the site's own. */
const listFoldersOf = (files: readonly FolderFile[], slug: string): string[] =>
  editionFolders.filter((folder) =>
    files.some(({ path }) => path === `${toFolder(slug)}/index.${folder.slice(1)}.md`),
  );

/**
 * Plans what renaming a story takes: its folder gets another name; it keeps its first one as "id", by which feeds
 * know it and from which readers are led on; links to it lead to the new address.
 * @param now the moment at which the command runs
 * @throws UnfitName when there is no such story, or the name is taken or no address
 */
export const planRename = (files: readonly FolderFile[], from: string, to: string, now: Date): RenamePlan => {
  const stories = listStoryFiles(files);
  const slugs = new Set(stories.keys());
  const article = stories.get(from);
  if (article === undefined) {
    const closest = findClosest(from, slugs);
    throw new UnfitName(
      `There is no story ${quote(from)}.${closest === undefined ? ' Use the name of a folder in content/articles/.' : ` Did you mean ${quote(closest)}?`}`,
    );
  }
  if (!identifierPattern.test(to)) {
    throw new UnfitName(
      `${quote(to)} cannot be an address: only lower-case letters, digits and single hyphens can.`,
    );
  }
  if (files.some(({ path }) => path.startsWith(`${toFolder(to)}/`)))
    throw new UnfitName(`${toFolder(to)}/ already exists and was left unchanged. Choose another name.`);
  const text = decodeText(article.bytes);
  const read = readFields(text);
  if (read === undefined) {
    throw new UnfitName(
      `The fields of ${article.path} cannot be read. Fix them first: npm run check -- content/${article.path}`,
    );
  }
  for (const slug of slugs) {
    const other = stories.get(slug);
    if (other !== article && readFields(decodeText(other?.bytes))?.fields.value.id === to)
      throw new UnfitName(
        `${quote(to)} is the original name of the story ${quote(slug)}, and its address redirects there. Choose another name.`,
      );
  }

  const isKnown = mayBeKnown(read.fields, now);
  const known = read.fields.value.id;
  const needsId = isKnown && known === undefined;
  const pattern = toLinkPattern(from);
  let links = 0;
  const change = (file: FolderFile, before: string): string => {
    if (file.path === exceptionsPath) return moveExceptions(before, toFolder(from), toFolder(to));
    if (isDossier(file.path)) return moveStoryOfDossier(before, from, to);
    const breaks = before.includes('\r\n') ? '\r\n' : '\n';
    const own =
      file === article && needsId
        ? `${before.slice(0, read.end)}id: ${from}${breaks}${before.slice(read.end)}`
        : before;
    links += own.match(pattern)?.length ?? 0;
    return own.replaceAll(pattern, articleAddress(to));
  };
  const writes = files.flatMap((file) => {
    const { path, bytes } = file;
    if (bytes === undefined || !(path.endsWith('.md') || path === exceptionsPath || isDossier(path)))
      return [];
    const before = decodeText(bytes);
    // Anything that is not UTF-8 would lose characters when written back.
    if (before.includes('\uFFFD')) return [];
    const text = change(file, before);
    return text === before ? [] : [{ path, text }];
  });
  const folder = editionFolderOf(article);
  // From its first name a story leads on by its id; from any other, someone must say so.
  const redirect =
    isKnown && known !== undefined && known !== from
      ? { from: `${folder}${articleAddress(from)}`, to: `${folder}${articleAddress(to)}` }
      : undefined;
  const redirects = decodeText(files.find(({ path }) => path === redirectsPath)?.bytes);
  // What stands in another language is at the same address, below the folder of that.
  const extended =
    redirect &&
    [...new Set([folder, ...listFoldersOf(files, from)])].reduce<string | undefined>(
      (text, one) =>
        text === undefined
          ? undefined
          : addRedirect(text, {
              from: `${one}${articleAddress(from)}`,
              to: `${one}${articleAddress(to)}`,
            }),
      redirects,
    );
  return {
    writes: extended === undefined ? writes : [...writes, { path: redirectsPath, text: extended }],
    move: { from: toFolder(from), to: toFolder(to) },
    links,
    folder,
    id: typeof known === 'string' ? known : isKnown ? from : undefined,
    redirect: redirect && { ...redirect, isWritten: extended !== undefined },
  };
};
