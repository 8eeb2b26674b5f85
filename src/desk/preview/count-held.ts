import { findHold } from '../../domain/public-moment.ts';
import type { CheckedStory } from '../build/checked-story.ts';
import { count } from '../count.ts';

/** How many stories a preview shows that readers cannot see. */
export interface HeldCount {
  readonly drafts: number;
  /** Public at the moment of the preview, and not yet. */
  readonly future: number;
  /** Under embargo even then. */
  readonly embargoed: number;
}

/**
 * Counts what is not public, by the one publication rule.
 * @param now the moment at which the command runs
 * @param instant the moment that the preview stands for
 */
export const countHeld = (stories: readonly CheckedStory[], now: Date, instant: Date): HeldCount => {
  const articles = stories.flatMap(({ when }) => when ?? []);
  const held = articles.map((article) => findHold(article, instant));
  return {
    drafts: held.filter((hold) => hold === 'draft').length,
    embargoed: held.filter((hold) => hold === 'embargo').length,
    future: articles.filter(
      (article, index) => held[index] === undefined && findHold(article, now) !== undefined,
    ).length,
  };
};

/**
 * The count in words for the person at the keyboard.
 * @param isNow the preview stands for the moment at which it is made
 */
export const formatHeldCount = ({ drafts, future, embargoed }: HeldCount, isNow: boolean): string =>
  [
    count(drafts, 'draft'),
    ...(isNow
      ? [`${count(embargoed, 'story', 'stories')} under embargo`]
      : [
          `${count(future, 'story', 'stories')} that will be out by then`,
          `${count(embargoed, 'story', 'stories')} still under embargo then`,
        ]),
  ].join(', ');
