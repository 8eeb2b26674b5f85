import { Asker } from './ask.ts';
import { loadOnce } from './load-once.ts';
import { loadPagefind } from './pagefind.ts';
import { parseVocabulary, type Vocabulary } from './vocabulary.ts';

const fetchVocabulary = async (): Promise<Vocabulary> => {
  const language = document.documentElement.lang.toLowerCase();
  const response = await fetch(`${import.meta.env.BASE_URL}pagefind/vocabulary.${language}.txt`);
  if (!response.ok) throw new Error(String(response.status));
  return parseVocabulary(await response.text());
};

/**
 * The index of the page's language, ready to be asked; loaded on the first call.
 * @throws Error when it is not there
 */
export const openAsker = loadOnce(async () => new Asker(await loadPagefind(), fetchVocabulary));
