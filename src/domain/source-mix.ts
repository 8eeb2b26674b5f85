import type { Source } from './article.ts';
import type { PublisherKind } from './content-types.ts';

/** How many sources of one kind a story rests on. */
export interface SourceMixPart {
  readonly kind: PublisherKind;
  readonly count: number;
}

/** Counts a story's sources by kind of publisher, most frequent first, then by kind. */
export const toSourceMix = (sources: readonly Source[]): SourceMixPart[] =>
  [...Map.groupBy(sources, (source) => source.publisher.kind)]
    .map(([kind, group]) => ({ kind, count: group.length }))
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
