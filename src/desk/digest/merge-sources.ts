import type { DigestStory } from './read-stories.ts';

type Source = DigestStory['article']['sources'][number];

/** Sources of several stories under one list of ids. */
export interface MergedSources {
  /** The id in the digest of a source of a story, which is in its list from then on. */
  readonly cite: (story: DigestStory, id: string) => string;
  /** Those that were cited, in the order of first use, under their new ids. */
  readonly list: () => readonly Source[];
}

/**
 * Makes one list of the sources of several stories. A page that several stories cite is one source; ids of two pages
 * that are the same are numbered: "ap", "ap-2".
 */
export const mergeSources = (): MergedSources => {
  const byAddress = new Map<string, Source>();
  const taken = new Set<string>();
  return {
    cite: (story, id) => {
      const source = story.article.sources.find((candidate) => candidate.id === id);
      // The check reports a citation of nothing; here it stays as it is written, and is reported again.
      if (source === undefined) return id;
      const known = byAddress.get(source.url);
      if (known !== undefined) return known.id;
      let name = id;
      for (let number = 2; taken.has(name); number += 1) name = `${id}-${String(number)}`;
      taken.add(name);
      byAddress.set(source.url, { ...source, id: name });
      return name;
    },
    list: () => [...byAddress.values()],
  };
};
