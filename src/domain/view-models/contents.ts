import type { Claim, Heading, PublishedArticle } from '../article.ts';
import { hasPart, readBody } from '../body/compact-body.ts';
import { findPlaces } from '../body/find-places.ts';
import type { Edition } from '../edition.ts';
import { isOwnJudgement } from '../own-judgement.ts';

/** A section of a story, as the contents list it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  /** Whether the newsroom gives its own judgement there. */
  readonly hasAnalysis: boolean;
}

/** Which sections contain an analysis. */
const findAnalyses = (body: PublishedArticle['body']): Set<number> =>
  new Set(
    hasPart(body, 'analysis')
      ? [...findPlaces(readBody(body))].flatMap(([{ kind }, { section }]) =>
          kind === 'analysis' ? [section] : [],
        )
      : [],
  );

/** In which sections the newsroom marks a statement as its own. */
const findOwn = (
  { claims, authors }: Pick<PublishedArticle, 'claims' | 'authors'>,
  edition: Edition,
): number[] =>
  claims.filter((claim: Claim) => isOwnJudgement(claim, authors, edition)).map(({ section }) => section);

/** The sections that the contents of a story list. Footnotes are reached from where they are called. */
export const toContents = (
  article: Pick<PublishedArticle, 'headings' | 'body' | 'claims' | 'authors'>,
  edition: Edition,
): ContentsEntry[] => {
  const analysed = findAnalyses(article.body).union(new Set(findOwn(article, edition)));
  const main: Heading[] = article.headings.filter(({ depth }) => depth === 2);
  return main.map(({ id, text }, index) => ({ id, text, hasAnalysis: analysed.has(index + 1) }));
};
