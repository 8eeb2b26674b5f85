import type { FoundArticle } from './pagefind.ts';

type Anchor = FoundArticle['anchors'][number];

/**
 * Titles of the figures of a story, those first that have most of the words that were asked for, and how many that are.
 * Headings whose ids are alike are other elements.
 */
export const findFigures = ({ anchors, locations }: FoundArticle): (readonly [Anchor, number])[] =>
  anchors
    .filter(({ element, id }) => /^p figure-.+-title$/.test(`${element} ${id}`))
    .map(
      (title) =>
        [
          title,
          locations.filter((at) => at >= title.location && at < title.location + title.text.split(' ').length)
            .length,
        ] as const,
    )
    .sort((a, b) => b[1] - a[1]);
