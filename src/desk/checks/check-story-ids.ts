import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { findPlace } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

const toId = (story: Document): string => {
  const id = story.fields?.value.id;
  return typeof id === 'string' ? id : story.id;
};

/** Finds stories that feeds would take for one: an "id" that is another's, or the name of another's folder. */
export const checkStoryIds = (content: Content): Finding[] => {
  const stories = documentsOf(content, 'articles');
  return stories.flatMap((story): Finding[] => {
    if (story.fields?.value.id === undefined) return [];
    const other = stories.find((candidate) => candidate !== story && toId(candidate) === toId(story));
    if (other === undefined) return [];
    return [
      {
        id: 'duplicate-id',
        file: story,
        offset: findPlace(story.fields, ['id']),
        field: 'id',
        message: `${quote(toId(story))} is already the id of ${quote(other.path)} in feeds. Write the original folder name of this story.`,
      },
    ];
  });
};
