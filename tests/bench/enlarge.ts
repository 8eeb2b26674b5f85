import { cp, glob, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexPages } from '../../src/search/search-index.ts';
import { seedRandom } from './random.ts';

/** Share of the words of a copy that other words of the stories take the place of. */
const exchanged = 0.15;
/** Words on no more stories than this become other words in a copy, as names do in new stories. */
const rareUntil = 2;

const wordPattern = /\p{L}{4,}/gu;
const textPattern = />[^<]+</g;

/** A word that no story has, the same for a word and a copy: its letters moved on in the alphabet. */
const rename = (word: string, copy: number): string =>
  word.replace(/[a-z]/g, (letter) =>
    String.fromCodePoint((((letter.codePointAt(0) ?? 97) - 97 + copy) % 26) + 97),
  );

/**
 * Makes the index of a site several times as large: copies of its stories, in which rare words are other
 * words and some of all words are exchanged. Real growth brings more new names, so take sizes for low.
 * @param site folder of a built site
 * @param target folder for the larger one; only what the search needs is in it
 * @param times stories there for each one here
 * @returns number of stories
 */
export const enlargeSite = async (site: string, target: string, times: number): Promise<number> => {
  await rm(target, { recursive: true, force: true });
  for (const part of ['search', '_astro'])
    await cp(join(site, part), join(target, part), { recursive: true });
  const paths = (await Array.fromAsync(glob('articles/*/index.html', { cwd: site }))).toSorted();
  const pages = await Promise.all(
    paths.map(async (path) => ({
      address: `/${dirname(path)}/`,
      html: await readFile(join(site, path), 'utf8'),
    })),
  );
  const frequencies = new Map<string, number>();
  for (const { html } of pages) {
    for (const word of new Set(html.match(wordPattern)))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  const all = [...frequencies.keys()];
  const random = seedRandom(times);
  const perturb = (html: string, copy: number): string => {
    const head = html.indexOf('data-pagefind-body');
    const facts = html.indexOf('</div>', head);
    return (
      html.slice(0, facts) +
      html.slice(facts).replace(textPattern, (text) =>
        text.replace(wordPattern, (word) => {
          if ((frequencies.get(word) ?? 0) <= rareUntil) return rename(word, copy);
          return random() < exchanged ? (all[Math.floor(random() * all.length)] ?? word) : word;
        }),
      )
    );
  };
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1).flatMap((copy) =>
    pages.map(({ address, html }) => ({
      address: address.replace(/\/$/, `-copy-${String(copy)}/`),
      html: perturb(html, copy),
    })),
  );
  return indexPages([...pages, ...copies], target);
};
