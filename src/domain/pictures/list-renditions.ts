import type { Newsroom } from '../newsroom.ts';
import type { Picture, Rendition } from './picture.ts';

const listOf = ({ avif, webp, plain, feed }: Picture): Rendition[] => [...avif, ...webp, ...plain, feed];

/** Every file of a picture that a page, a feed or another site may ask for, each once. */
export const listRenditions = ({
  articles,
  topics,
  countries,
  authors,
  house,
}: Pick<Newsroom, 'articles' | 'topics' | 'countries' | 'authors' | 'house'>): Rendition[] => {
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
  const all = [
    ...pictures.flatMap(listOf),
    ...leads.flatMap(({ picture, isShared }) => [...listOf(picture), ...(isShared ? [picture.share] : [])]),
  ];
  return [...new Map(all.map((rendition) => [rendition.name, rendition])).values()];
};
