import { feedFiles } from '../../domain/address.ts';
import { count } from '../count.ts';
import type { FolderChange } from './compare-folders.ts';

const feedNames: ReadonlySet<string> = new Set(Object.values(feedFiles));

/** What files of a site are for their readers: one and many of each kind, in the order in which they are named. */
const kinds = {
  story: ['story', 'stories'],
  page: ['page', 'pages'],
  feed: ['feed', 'feeds'],
  picture: ['picture', 'pictures'],
  other: ['other file', 'other files'],
} as const;

type Kind = keyof typeof kinds;

/** Where the page of a story is in the finished site. */
const toStoryFile = (id: string): string => `articles/${id}/index.html`;

const toKind = (path: string, stories: ReadonlySet<string>): Kind => {
  if (stories.has(path)) return 'story';
  if (feedNames.has(path.slice(path.lastIndexOf('/') + 1))) return 'feed';
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/.test(path)) return 'picture';
  return path.endsWith('.html') ? 'page' : 'other';
};

const joinWords = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * Says what a build did to the folder of the site: "1 story, 9 pages and 4 feeds written; 3,214 files kept; 6.1 s."
 * @param ids of the stories in the content, public or not
 * @param seconds that the build took
 */
export const formatChange = (
  { written, kept, gone }: FolderChange,
  ids: Iterable<string>,
  seconds: number,
): string => {
  const stories = new Set([...ids].map(toStoryFile));
  const counted = Map.groupBy(written, (path) => toKind(path, stories));
  const parts = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const number = counted.get(kind)?.length ?? 0;
    const [one, many] = kinds[kind];
    return number === 0 ? [] : [count(number, one, many)];
  });
  return `${[
    parts.length > 0 ? `${joinWords(parts)} written` : gone > 0 ? 'Nothing written' : 'Nothing changed',
    ...(kept === 0 ? [] : [`${count(kept, 'file')} kept`]),
    ...(gone === 0 ? [] : [`${count(gone, 'file')} removed`]),
    `${oneDecimal.format(seconds)} s`,
  ].join('; ')}.`;
};
