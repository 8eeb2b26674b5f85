import type { ElementContent } from 'hast';
import type { Claim, Heading, PublishedArticle } from '../article.ts';
import { hasPart, readBody } from '../body/compact-body.ts';
import type { Edition } from '../edition.ts';
import { isOwnJudgement } from '../own-judgement.ts';

/** A section of a story, as the contents list it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  /** Whether the house gives its own judgement there. */
  readonly hasAnalysis: boolean;
}

/** In which sections an analysis stands: after how many headings of the second depth. */
const findAnalyses = (body: PublishedArticle['body']): Set<number> => {
  const found = new Set<number>();
  if (!hasPart(body, 'analysis')) return found;
  let section = 0;
  const read = (node: ElementContent): void => {
    if (node.type === 'element' && node.tagName === 'h2') section += 1;
    if (node.type === 'part' && node.kind === 'analysis') found.add(section);
    if ('children' in node) node.children.forEach(read);
  };
  (readBody(body).children as ElementContent[]).forEach(read);
  return found;
};

/** In which sections the house marks a statement as its own. */
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
