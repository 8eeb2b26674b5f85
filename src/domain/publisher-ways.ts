import type { PublishedArticle, Source } from './article.ts';
import { compareText } from './order.ts';

/** What a publisher is found by. */
interface PublisherName {
  readonly id: string;
  readonly name: string;
}

/** A publisher or agency on the way of reports, with the sources in which we met it there. */
export interface Way {
  readonly name: string;
  /** Its id, where it has a page of its own. */
  readonly publisher: string | undefined;
  readonly sources: number;
}

/** On which ways the reports of a publisher reach us, and whose reports it carries. */
export interface PublisherWays {
  /** Other publishers in which its reports were read. */
  readonly through: readonly Way[];
  /** Those whose reports were read on its pages. */
  readonly carries: readonly Way[];
}

type Met = Pick<Way, 'name' | 'publisher'>;

const countWays = (met: readonly Met[]): Way[] =>
  [...Map.groupBy(met, ({ name }) => name)]
    .map(([name, group]) => ({ name, publisher: group[0]?.publisher, sources: group.length }))
    .toSorted((a, b) => b.sources - a.sources || compareText(a.name, b.name));

/** The same page is a source of several stories, and counts once. */
const listSources = (articles: readonly PublishedArticle[]): Source[] => [
  ...new Map(articles.flatMap(({ sources }) => sources).map((source) => [source.url, source])).values(),
];

/** Whose reports a source carries, besides its publisher's own. */
const listCarried = ({ origin, relays, publisher }: Source): string[] =>
  [...new Set([origin, relays])].filter((name) => name !== undefined && name !== publisher.name) as string[];

/**
 * Finds the ways of every publisher's reports.
 * @returns a function to be asked for one of them
 */
export const buildWaysFinder = (
  articles: readonly PublishedArticle[],
  publishers: readonly PublisherName[],
): ((publisher: PublisherName) => PublisherWays) => {
  const sources = listSources(articles);
  const idOf = new Map(publishers.map(({ id, name }) => [name, id]));
  const byPublisher = Map.groupBy(sources, ({ publisher }) => publisher.id);
  const byCarried = Map.groupBy(
    sources.flatMap((source) => listCarried(source).map((carried) => ({ carried, source }))),
    ({ carried }) => carried,
  );
  return ({ id, name }) => {
    const own = byPublisher.get(id) ?? [];
    return {
      through: countWays(
        (byCarried.get(name) ?? [])
          .map(({ source: { publisher } }) => ({ name: publisher.name, publisher: publisher.id }))
          .filter((met) => met.publisher !== id),
      ),
      carries: countWays(
        own.flatMap(listCarried).map((carried) => ({ name: carried, publisher: idOf.get(carried) })),
      ),
    };
  };
};
