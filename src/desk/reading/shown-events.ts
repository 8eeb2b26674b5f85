import type { BodyPart } from './body-part.ts';
import { type Content, type Document, documentsOf, listParts } from './document.ts';
import { listItems } from './fields.ts';

/** A shared event that a timeline shows, and the sources of the story on which it rests. */
export interface ShownEvent {
  readonly id: string;
  readonly title: string;
  readonly sourceIds: readonly string[];
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The sources of a story that are at one of these addresses. */
const findSources = ({ fields }: Document, addresses: readonly unknown[]): string[] =>
  (fields === undefined ? [] : listItems(fields, 'sources')).flatMap((source) => {
    const { id, url } = (source ?? {}) as { readonly id?: unknown; readonly url?: unknown };
    return addresses.includes(url) && typeof id === 'string' ? [id] : [];
  });

/** The shared events of a timeline; those that there are not are left to checkTimelines and checkReferences. */
export type FindShownEvents = (article: Document, timeline: BodyPart) => ShownEvent[];

/** Prepares to find the shared events of timelines. */
export const toEventsFinder = (content: Content): FindShownEvents => {
  const events = new Map(documentsOf(content, 'events').map(({ id, fields }) => [id, fields]));
  return (article, { attributes }) => {
    const named = (attributes.get('events')?.value ?? '').split(/\s+/).filter((id) => id !== '');
    if (named.length === 0 || article.fields === undefined) return [];
    const ofStory = new Set(listItems(article.fields, 'events').map(String));
    return [...ofStory].flatMap((id) => {
      const fields = events.get(id);
      if (fields === undefined || !(named.includes('all') || named.includes(id))) return [];
      const sourceIds = findSources(article, listItems(fields, 'sources'));
      return [{ id, title: toText(fields.value.title), sourceIds }];
    });
  };
};

/** The timelines of a text. */
export const listTimelines = (document: Document): readonly BodyPart[] => listParts(document, 'timeline');
