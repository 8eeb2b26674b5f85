import { moment } from '../../schemas/moment.ts';
import type { Document } from '../reading/document.ts';

/** What a build says of a story once the check has read it. */
export interface CheckedStory {
  readonly id: string;
  /** When it is public; undefined where that cannot be read. */
  readonly when: { readonly isDraft: boolean; readonly publishedAt: Date } | undefined;
}

/** The stories among what the check has read. */
export const listCheckedStories = (documents: readonly Document[]): CheckedStory[] =>
  documents.flatMap(({ id, collection, fields }) => {
    if (collection !== 'articles') return [];
    const published = moment.safeParse(fields?.value.published);
    return [
      {
        id,
        when: published.success
          ? { isDraft: fields?.value.draft === true, publishedAt: published.data }
          : undefined,
      },
    ];
  });
