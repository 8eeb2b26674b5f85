import {
  articleAddress,
  countryAddress,
  figureAddress,
  figurePictureAddress,
  figuresAddress,
  topicAddress,
} from '../address.ts';
import { groupByKeys } from '../group-by-keys.ts';
import type { Newsroom } from '../newsroom.ts';
import type { NamedLink } from './named-link.ts';
import { listFigures } from './figure-page.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type Stamp, toDayStamp } from './article-card.ts';

/** A figure in a list. */
export interface FigureEntry {
  readonly title: string;
  readonly address: string;
  readonly picture: string;
  readonly kind: string;
  readonly story: NamedLink;
  readonly published: Stamp;
}

/** Figures of one topic or country, newest first. */
export interface FigureGroup {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly entries: readonly FigureEntry[];
}

/** The list of every figure. */
export interface FiguresPage {
  readonly frame: PageFrame;
  readonly total: number;
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
    picture: figurePictureAddress(article.slug, figure.id),
    kind: text.figures.kinds[figure.kind],
    story: { name: article.title, address: articleAddress(article.slug) },
    published: toDayStamp(article.publishedAt, edition),
  });
  const toGroups = (
    subjects: readonly { readonly id: string; readonly name: string; readonly address: string }[],
    keysOf: (listed: Listed) => readonly string[],
  ): FigureGroup[] => {
    const groups = groupByKeys(figures, keysOf);
    return subjects.flatMap((subject) => {
      const found = groups.get(subject.id);
      return found === undefined ? [] : [{ ...subject, entries: found.map(toEntry) }];
    });
  };
  return {
    frame: buildPageFrame({
      title: text.figures.title,
      description: text.figures.description,
      address: figuresAddress,
      surroundings,
      trail: [],
    }),
    total: figures.length,
    topics: toGroups(
      newsroom.topics.map(({ subject }) => ({
        id: subject.id,
        name: subject.name,
        address: topicAddress(subject.id),
      })),
      ({ article }) => article.topics.map(({ id }) => id),
    ),
    countries: toGroups(
      newsroom.countries.map(({ subject }) => ({
        id: subject.slug,
        name: subject.name,
        address: countryAddress(subject.slug),
      })),
      ({ article }) => article.countries.map(({ slug }) => slug),
    ),
  };
};
