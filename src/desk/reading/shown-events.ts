import type { BodyPart } from './body-part.ts';
import { type Content, type Document, documentsOf } from './document.ts';
import { listItems } from './fields.ts';

/** A shared event that a timeline shows, and the sources of the story on which it rests. */
export interface ShownEvent {
  readonly id: string;
  readonly title: string;
  readonly sourceIds: readonly string[];
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The sources of a story that stand at one of some addresses. */
const findSources = ({ fields }: Document, addresses: readonly unknown[]): string[] =>
  (fields === undefined ? [] : listItems(fields, 'sources')).flatMap((source) => {
    const { id, url } = (source ?? {}) as { readonly id?: unknown; readonly url?: unknown };
    return addresses.includes(url) && typeof id === 'string' ? [id] : [];
  });

/** The shared events of a timeline; those that there are not are left to checkTimelines and checkReferences. */
export const listShownEvents = (
  article: Document,
  { attributes }: BodyPart,
  content: Content,
): ShownEvent[] => {
  const named = (attributes.get('events')?.value ?? '').split(/\s+/).filter((id) => id !== '');
  if (named.length === 0 || article.fields === undefined) return [];
  const ofStory = new Set(listItems(article.fields, 'events').map(String));
  return documentsOf(content, 'events').flatMap(({ id, fields }) =>
    fields !== undefined && ofStory.has(id) && (named.includes('all') || named.includes(id))
      ? [
          {
            id,
            title: toText(fields.value.title),
            sourceIds: findSources(article, listItems(fields, 'sources')),
          },
        ]
      : [],
  );
};

/** The timelines of a text. */
export const listTimelines = ({ body }: Document): readonly BodyPart[] =>
  (body?.parts ?? []).filter(({ name }) => name === 'timeline');
