import type { FoundArticle } from './pagefind.ts';

/** Of the title of a figure, from which its own id follows; headings are other elements. */
const titleId = /^figure-(.+)-title$/;

/** A figure of a story, as the index knows it. */
export interface FoundFigure {
  readonly title: string;
  /** Its place on the page of the story. */
  readonly href: string;
  /** The figure drawn small. */
  readonly picture: string;
  /** Whether words of its title were asked for. */
  readonly isAsked: boolean;
}

/**
 * The figure that stands for a story among results: the one whose title has most of the words that were asked for; if none
 * has any, the first.
 */
export const findFigure = ({ url, anchors, locations }: FoundArticle): FoundFigure | undefined => {
  let best: FoundFigure | undefined;
  let most = -1;
  for (const { element, id, text, location } of anchors) {
    const name = element === 'p' ? titleId.exec(id)?.[1] : undefined;
    if (name === undefined) continue;
    const end = location + text.split(' ').length;
    const found = locations.filter((at) => at >= location && at < end).length;
    if (found <= most) continue;
    most = found;
    best = {
      title: text,
      href: `${url}#figure-${name}`,
      picture: `${url}figures/${name}/small.svg`,
      isAsked: found > 0,
    };
  }
  return best;
};
