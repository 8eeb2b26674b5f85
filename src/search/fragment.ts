import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { restoreHebrewSigns } from './sameness/hebrew.ts';
import { dropLooseSpaces } from './sameness/drop-loose-spaces.ts';
import { restoreSpelling } from './sameness/mark-spelling.ts';
import { restoreSpaces } from './sameness/restore-spaces.ts';
import { dropSeams } from './sameness/seams.ts';

/** What the index knows of one page, as Pagefind 1.6 stores it. */
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

export type Fragment = z.infer<typeof fragmentSchema>;

/** All that Pagefind stores, headings with an address of their own among it; of the rest we know nothing. */
const storedSchema = z.looseObject({
  ...fragmentSchema.shape,
  anchors: z.array(z.looseObject({ text: z.string() })),
});

type Stored = z.infer<typeof storedSchema>;

/** Whether a file of the index holds what is known of pages. */
export const isFragment = (path: string): boolean => path.startsWith(folder);

const [folder, ending] = ['fragment/', '.pf_fragment'];

/** The name of such a file in the index, which is that of its page where it holds one. */
export const toFragmentName = (path: string): string => path.slice(folder.length, -ending.length);

export const toFragmentPath = (name: string): string => folder + name + ending;

/** Bytes that Pagefind puts before the JSON, to tell whether a file has been unpacked. */
const signature = 'pagefind_dcd';

const unpack = (content: Uint8Array): unknown =>
  JSON.parse(gunzipSync(content).toString('utf8').slice(signature.length));

const pack = (content: unknown): Uint8Array => gzipSync(signature + JSON.stringify(content), { level: 9 });

/** A file with several pages has each under the name that the index gives it; a file with one page is that page. */
const groupSchema = z.record(z.string().regex(/^[a-z-]+_[0-9a-f]+$/), z.unknown());

const toPages = (unpacked: unknown): readonly unknown[] => {
  const group = groupSchema.safeParse(unpacked);
  return group.success ? Object.values(group.data) : [unpacked];
};

/**
 * Reads what a file of the index knows of pages.
 * @throws ZodError or SyntaxError where Pagefind writes them in another way than 1.6 does
 */
export const parseFragments = (content: Uint8Array): Fragment[] =>
  toPages(unpack(content)).map((page) => fragmentSchema.parse(page));

/**
 * Reads what a file of the index knows of pages, each by the name that the index gives it.
 * @throws ZodError or SyntaxError where Pagefind writes them in another way than 1.6 does
 */
export const parsePages = (path: string, content: Uint8Array): ReadonlyMap<string, Fragment> => {
  const unpacked = unpack(content);
  const group = groupSchema.safeParse(unpacked);
  const pages = group.success ? group.data : { [toFragmentName(path)]: unpacked };
  return new Map(Object.entries(pages).map(([name, page]) => [name, fragmentSchema.parse(page)]));
};

/**
 * Gives a page in a file of several another name.
 * @returns the same bytes where it has that name
 */
export const renamePage = (content: Uint8Array, formerly: string, name: string): Uint8Array => {
  const group = formerly === name ? undefined : groupSchema.safeParse(unpack(content)).data;
  return group === undefined
    ? content
    : pack(
        Object.fromEntries(Object.entries(group).map(([own, page]) => [own === formerly ? name : own, page])),
      );
};

/** A marked text as it was written, but for spaces within and breaks between words of the index. */
const restoreWords = (text: string): string =>
  dropLooseSpaces(restoreHebrewSigns(restoreSpelling(dropSeams(text))));

const restoreText = (text: string): string => restoreSpaces(restoreWords(text));

const restorePage = (page: unknown): Stored => {
  const fragment = storedSchema.parse(page);
  return {
    ...fragment,
    content: restoreWords(fragment.content),
    meta: Object.fromEntries(Object.entries(fragment.meta).map(([name, text]) => [name, restoreText(text)])),
    anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: restoreText(anchor.text) })),
  };
};

/**
 * A file with the texts of its pages as they were written. Words keep their places, by which excerpts are found.
 * @throws ZodError or SyntaxError where Pagefind writes them in another way than 1.6 does
 */
export const restoreFragments = (content: Uint8Array): Uint8Array => {
  const unpacked = unpack(content);
  const group = groupSchema.safeParse(unpacked);
  const restored = group.success
    ? Object.fromEntries(Object.entries(group.data).map(([name, page]) => [name, restorePage(page)]))
    : restorePage(unpacked);
  return pack(restored);
};
