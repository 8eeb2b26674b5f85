import type { AuthorReference, Claim } from './article.ts';
import type { Edition } from './edition.ts';

/**
 * Whether a statement is the newsroom's own: all who assert it are the newsroom itself or authors of the story, and it
 * rests on their judgement.
 */
export const isOwnJudgement = (
  { status, speakers, originalSpeakers = speakers }: Pick<Claim, 'status' | 'speakers' | 'originalSpeakers'>,
  authors: readonly Pick<AuthorReference, 'name' | 'originalName'>[],
  { site, originalName = site.name }: Pick<Edition, 'site' | 'originalName'>,
): boolean => {
  const own = new Set([originalName, ...authors.map(({ name, originalName: original = name }) => original)]);
  return (
    status === 'assessed' &&
    originalSpeakers.length > 0 &&
    originalSpeakers.every((speaker) => own.has(speaker))
  );
};
