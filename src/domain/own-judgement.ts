import type { AuthorReference, Claim } from './article.ts';
import type { Edition } from './edition.ts';

/**
 * Whether a statement is the newsroom's own: all who assert it are the newsroom itself or authors of the story, and it
 * rests on their judgement.
 */
export const isOwnJudgement = (
  { status, speakers }: Pick<Claim, 'status' | 'speakers'>,
  authors: readonly Pick<AuthorReference, 'name'>[],
  { site }: Pick<Edition, 'site'>,
): boolean => {
  const own = new Set([site.name, ...authors.map(({ name }) => name)]);
  return status === 'assessed' && speakers.length > 0 && speakers.every((speaker) => own.has(speaker));
};
