import type { Answer } from './ask.ts';
import type { FacetCounts, FacetId } from './facets.ts';
import { openOtherIndex } from './other-index.ts';
import { findPart, replaceItems } from './parts.ts';
import { formatQuery, namesFacets, parseQuery, type Query } from './query.ts';
import { buildBriefResult } from './result.ts';
import { splitWords } from './search-words.ts';
import { formatArticles, type SearchTexts } from './texts.ts';

/** Stories shown of each language. */
const shown = 3;

/** What other languages of the site hold. */
interface Others {
  /** Stories found in all of them. */
  readonly total: number;
  /** Whether none of them has a word either. */
  readonly lacks: (word: string) => boolean;
  /** Shows what was found, in place of what was shown before. */
  readonly show: () => void;
}

/**
 * A query as another language is asked it. Its words are meant as they are: what is no word there is none of its words
 * misspelt. Values of facets have names of their own in each language and the same slugs.
 * @param totals counts of that language's index
 * @returns undefined where no story of that language has any value that was chosen of a facet. To ask without it would
 * show what the reader has ruled out
 */
export const toOtherQuery = (query: Query, totals: FacetCounts): Query | undefined => {
  const { query: known } = parseQuery(formatQuery(query), totals);
  return Object.keys(query.facets).some((facet) => !known.facets[facet as FacetId])
    ? undefined
    : { ...known, languages: undefined, isVerbatim: true };
};

/** Asks one language. @returns undefined where it has no story */
const ask = async (language: string, query: Query): Promise<Answer | undefined> => {
  const asker = await openOtherIndex(language);
  if (!asker) return undefined;
  const totals = namesFacets(formatQuery(query)) ? await asker.loadTotals() : {};
  const other = toOtherQuery(query, totals);
  return other && asker.ask(other);
};

/**
 * Asks every other language of the site, each its own index.
 * @param search holds a section for each
 * @throws Error when an index cannot be loaded
 */
export const askOthers = async (search: ParentNode, query: Query, texts: SearchTexts): Promise<Others> => {
  const elsewhere = findPart(search, 'div', '.elsewhere');
  const answers = await Promise.all(
    [...elsewhere.querySelectorAll('section')].map(async (section) => {
      const { language = '', dialect = '' } = section.dataset;
      const answer = await ask(language, query);
      const hits = answer?.hits ?? [];
      const asked = { words: splitWords(query.words), isBegun: answer?.isBegun ?? false };
      const articles = await Promise.all(hits.slice(0, shown).map((hit) => hit.data()));
      return {
        section,
        answer,
        hits,
        items: articles.map((article) => buildBriefResult(article, asked, dialect)),
      };
    }),
  );
  const total = answers.reduce((sum, { hits }) => sum + hits.length, 0);
  return {
    total,
    lacks: (word) => answers.every(({ answer }) => !answer || answer.missing.includes(word)),
    show: () => {
      for (const { section, hits, items } of answers) {
        // Of a language that has nothing, nothing is said.
        section.hidden = hits.length === 0;
        findPart(section, 'span', '.total').textContent = formatArticles(texts, hits.length);
        const link = findPart(section, 'a', '[hreflang]');
        link.search = formatQuery({ ...query, languages: undefined });
        replaceItems(findPart(section, 'ol'), items, link);
      }
      elsewhere.hidden = total === 0;
    },
  };
};
