import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { languages } from '../../src/schemas/language.ts';
import { sites } from '../sites/built-sites.ts';

const readFolder = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );

/** Sites that nobody changes any more: thousands of files, which dozens of tests ask for. */
const finished: readonly string[] = Object.values(sites);
const known = new Map<string, ReadonlyMap<string, Buffer>>();

/** Every file of a built site by its path, with its bytes. */
export const readSite = (folder: string): ReadonlyMap<string, Buffer> => {
  const files = known.get(folder) ?? readFolder(folder);
  if (finished.includes(folder)) known.set(folder, files);
  return files;
};

/** The bytes of a file as a reader's program gets them: Pagefind's files are gzip inside. */
export const unpack = (bytes: Buffer): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** One file of a built site as text. */
export const readPage = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** A page that leads on to another one: nothing else that holds for pages holds for it. */
export const isLedOn = (html: string): boolean => html.includes(' data-moved-to>');

/** A page in the place of a story that was taken back. */
export const isTakenBack = (html: string): boolean => html.includes('"creativeWorkStatus":"Withdrawn"');

const inEdition = new RegExp(`^(?:${languages.join('|')})/`);

/** The folder of the language in which a file of a site is: "", "ar/". */
export const findEdition = (path: string): string => inEdition.exec(path)?.[0] ?? '';

/** The folders of the languages of a site, that of the first one first. */
export const listEditions = (folder: string): string[] => [
  ...new Set(['', ...[...readSite(folder).keys()].map(findEdition)]),
];

/** The pages of a site's stories, by their files. @param edition folder of the language: "", "ar/" */
export const listArticles = (folder: string, edition = ''): string[] =>
  [...readSite(folder)]
    .filter(
      ([path]) =>
        path.startsWith(edition) && /^articles\/[^/]+\/index\.html$/.test(path.slice(edition.length)),
    )
    .filter(([, bytes]) => !isLedOn(bytes.toString()) && !isTakenBack(bytes.toString()))
    .map(([path]) => path);

/** The pages of a site's dossiers, by their files. */
export const listDossiers = (folder: string): string[] =>
  [...readSite(folder).keys()].filter((path) => /^dossiers\/[^/]+\/index\.html$/.test(path));

/** A page's style sheets, and the page without them. A headline that names the element has a word before it. */
export const splitStyles = (html: string): { readonly styles: string; readonly rest: string } => ({
  styles: [...html.matchAll(/(?<=>)<style>(.*?)<\/style>/gs)].map((match) => match[1] ?? '').join(''),
  rest: html.replace(/(?<=>)<style>.*?<\/style>/gs, ''),
});

/** The sheets that a page brings for what stands below its headline. */
export const findBelowSheets = (folder: string, html: string): string =>
  [...html.matchAll(/<link rel="stylesheet" href="\/(_astro\/below-[^"]+)"/g)]
    .map(([, file = '']) => readPage(folder, file))
    .join('');

export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** What is drawn in a text, said of a drawing, or about it: other forms have a picture with the same description. */
export const isDrawn = (node: Element): boolean =>
  ['svg', 'summary'].includes(node.tagName) ||
  ['unseen', 'figure-key', 'map-key', 'own'].some((name) => hasClass(node, name));

/** The scripts that a page runs: those in the document, and the files it names. */
export const listScripts = (folder: string, html: string): string[] =>
  [...html.matchAll(/<script(?! type="application\/ld\+json")([^>]*)>(.*?)<\/script>/gs)].map(
    ([, attributes = '', inline = '']) => {
      const file = /src="\/([^"]+)"/.exec(attributes)?.[1];
      return file === undefined ? inline : readPage(folder, file);
    },
  );
