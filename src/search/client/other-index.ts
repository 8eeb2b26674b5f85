import { Asker } from './ask.ts';
import { loadOnce } from './load-once.ts';
import type { Pagefind } from './pagefind.ts';

/** The languages in which there is a story. */
const loadLanguages = loadOnce(async (): Promise<ReadonlySet<string>> => {
  const response = await fetch(`${import.meta.env.BASE_URL}pagefind/pagefind-entry.json`);
  // A site without a story has no such file.
  if (response.status === 404) return new Set();
  if (!response.ok) throw new Error(String(response.status));
  const { languages } = (await response.json()) as { readonly languages: object };
  return new Set(Object.keys(languages));
});

/**
 * Starts Pagefind for another language than the page's. Its script knows one index and one program, which cuts words as its
 * language does: the fragment makes it another script to the browser, which fetches it only once. It reads the language
 * of the page at the moment when it is started, and takes it from nowhere else.
 */
const startPagefind = async (language: string): Promise<Pagefind> => {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js#${language}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const page = document.documentElement;
  const own = page.lang;
  page.lang = language;
  // Nobody sees it meanwhile: no other script runs and nothing is painted between these two.
  const started = pagefind.init();
  page.lang = own;
  await started;
  return pagefind;
};

/**
 * What asks the index of another language; undefined where there is no story in it, since Pagefind would then ask that of
 * any other.
 * @throws Error when it cannot be loaded
 */
const openIndex = async (language: string): Promise<Asker | undefined> =>
  (await loadLanguages()).has(language.toLowerCase())
    ? new Asker(await startPagefind(language), () => Promise.resolve([]))
    : undefined;

const opened = new Map<string, () => Promise<Asker | undefined>>();

/** The same, opened once. */
export const openOtherIndex = (language: string): Promise<Asker | undefined> => {
  const open = opened.get(language) ?? loadOnce(() => openIndex(language));
  opened.set(language, open);
  return open();
};
