import { type Content, documentsOf } from '../reading/document.ts';
import { type FindShownEvents, listTimelines } from '../reading/shown-events.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** Finds shared events in timelines of which nothing says where they are from: every mark carries its source. */
export const checkEventSources = (content: Content, findEvents: FindShownEvents): Finding[] =>
  documentsOf(content, 'articles').flatMap((article) =>
    listTimelines(article)
      .filter(({ citedIds }) => citedIds.length === 0)
      .flatMap((timeline) =>
        findEvents(article, timeline)
          .filter(({ sourceIds }) => sourceIds.length === 0)
          .map(({ id, title }): Finding => ({
            id: 'bad-figure',
            file: article,
            offset: timeline.attributes.get('events')?.valueOffset ?? timeline.offset,
            message: `Nothing says where ${quote(title)} is from. Add the address of a source of this story to the field sources of events/${id}.yaml, or name the source of the whole timeline: cite="id".`,
          })),
      ),
  );
