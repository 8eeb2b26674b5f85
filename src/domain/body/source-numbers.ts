import type { ElementContent } from 'hast';
import { link } from './element.ts';
import type { BodyMatter } from './part-kind.ts';

type Sources = Pick<BodyMatter, 'sources'>;

/** The number of a source in the list of its story; empty for one that is not listed. */
export const toSourceNumber = (id: string, { sources }: Sources): string =>
  String(sources.find((source) => source.id === id)?.number ?? '');

/** The numbers of sources, divided by commas, each with a link into the list. */
export const toSourceLinks = (ids: readonly string[], matter: Sources): (ElementContent | string)[] =>
  ids.flatMap((id, index) => [
    ...(index > 0 ? [', '] : []),
    link(toSourceNumber(id, matter), `#source-${id}`),
  ]);
