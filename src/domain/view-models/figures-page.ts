import type { SmallSize } from '../../figures/small/small-drawing.ts';
import {
  articleAddress,
  countryAddress,
  figureAddress,
  figuresAddress,
  smallFigureAddress,
  topicAddress,
} from '../address.ts';
import { groupByKeys } from '../group-by-keys.ts';
import type { Newsroom, WithArticles } from '../newsroom.ts';
import type { NamedLink } from './named-link.ts';
import { listFigures, smallSize } from './figure-page.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type Stamp, toDayStamp } from './article-card.ts';

/** A figure in a list. */
export interface FigureEntry {
  readonly title: string;
  readonly address: string;
  /** Address of the figure drawn small and without words: its title stands beside it. */
  readonly small: string;
  readonly kind: string;
  readonly story: NamedLink;
  readonly published: Stamp;
}

/** Figures of one topic or country, newest first. */
export interface FigureGroup {
  readonly name: string;
  readonly address: string;
  /** Those that are shown here. */
  readonly entries: readonly FigureEntry[];
  /** Those that are shown elsewhere on the page and belong here too. */
  readonly others: readonly FigureEntry[];
}

/** The list of every figure: each is shown once, under the main topic of its story, and named wherever it belongs. */
export interface FiguresPage {
  readonly frame: PageFrame;
  readonly total: number;
  /** Of every figure as it is drawn here, in pixels. */
  readonly smallSize: SmallSize;
  readonly topics: readonly FigureGroup[];
  readonly countries: readonly FigureGroup[];
}

type Listed = ReturnType<typeof listFigures>[number];

/** Builds the list of every figure, by topic and by country. */
export const buildFiguresPage = (newsroom: Newsroom): FiguresPage => {
  const { edition, surroundings } = newsroom;
  const { text } = edition;
  const figures = listFigures(newsroom);
  const toEntry = ({ article, figure }: Listed): FigureEntry => ({
    title: figure.title,
    address: figureAddress(article.slug, figure.id),
    small: smallFigureAddress(article.slug, figure.id),
    kind: text.figures.kinds[figure.kind],
    story: { name: article.title, address: articleAddress(article.slug) },
    published: toDayStamp(article.publishedAt, edition),
  });
  const toGroups = <Subject extends { readonly name: string }>(
    subjects: readonly WithArticles<Subject>[],
    toAddress: (subject: Subject) => string,
    keyOf: (subject: Subject) => string,
    keysOf: (listed: Listed) => readonly string[],
    isShown: (listed: Listed, key: string) => boolean,
  ): FigureGroup[] => {
    const groups = groupByKeys(figures, keysOf);
    return subjects.flatMap(({ subject }) => {
      const found = groups.get(keyOf(subject));
      if (found === undefined) return [];
      const isHere = (listed: Listed): boolean => isShown(listed, keyOf(subject));
      return [
        {
          name: subject.name,
          address: toAddress(subject),
          entries: found.filter(isHere).map(toEntry),
          others: found.filter((listed) => !isHere(listed)).map(toEntry),
        },
      ];
    });
  };
  return {
    frame: buildPageFrame({
      title: text.figures.title,
      description: text.figures.description,
      address: figuresAddress,
      surroundings,
      languages: newsroom.findLanguages(figuresAddress),
      trail: [],
    }),
    total: figures.length,
    smallSize,
    topics: toGroups(
      newsroom.topics,
      ({ id }) => topicAddress(id),
      ({ id }) => id,
      ({ article }) => article.topics.map(({ id }) => id),
      ({ article }, id) => article.topics[0]?.id === id,
    ),
    countries: toGroups(
      newsroom.countries,
      ({ slug }) => countryAddress(slug),
      ({ code }) => code,
      ({ article }) => article.countries.map(({ code }) => code),
      () => false,
    ),
  };
};
