import type { Newsroom } from '../newsroom.ts';
import type { Picture, Rendition } from './picture.ts';

const listOf = ({ avif, webp, plain, feed }: Picture): Rendition[] => [...avif, ...webp, ...plain, feed];

type Pictured = Pick<Newsroom, 'articles' | 'topics' | 'countries' | 'authors' | 'house'>;

const listOfNewsroom = ({ articles, topics, countries, authors, house }: Pictured): Rendition[] => {
  const texts = [
    ...articles,
    ...[...topics, ...countries, ...authors].flatMap(({ subject }) => subject.prose ?? []),
    ...house.flatMap(({ prose }) => prose ?? []),
  ];
  const pictures = texts.flatMap((text) => [
    ...text.pictures.flatMap((picture) => picture ?? []),
    ...Object.values(text.stills),
  ]);
  const leads = articles.flatMap(({ lead }) => lead ?? []);
  return [
    ...pictures.flatMap(listOf),
    ...leads.flatMap(({ picture, isShared }) => [...listOf(picture), ...(isShared ? [picture.share] : [])]),
  ];
};

/** Every file of a picture that a page, a feed or another site may ask for, in any language, each once. */
export const listRenditions = (newsrooms: readonly Pictured[]): Rendition[] => [
  ...new Map(newsrooms.flatMap(listOfNewsroom).map((rendition) => [rendition.name, rendition])).values(),
];
