import type { ElementContent } from 'hast';
import type { Article } from './article.ts';
import { articleParts } from './article-parts.ts';
import { readBody } from './body/compact-body.ts';
import { toPlainLine } from './body/plain-text.ts';
import type { Edition } from './edition.ts';
import { toOpening } from './opening-words.ts';
import { type TitleLanguage, toTitleLanguage } from './title-language.ts';

/** A part of a story that an address can name, with words by which a reader knows it. */
export interface NamedPart {
  readonly id: string;
  readonly name: string;
  /** Of a headline: its language, where that must be said. */
  readonly language?: TitleLanguage | undefined;
}

/** Headings, and whatever else an editor gave an anchor. */
const listAnchored = (content: readonly ElementContent[]): NamedPart[] =>
  content.flatMap((node) => {
    if (!('children' in node)) return [];
    const within = listAnchored(node.children);
    if (node.type !== 'element' || typeof node.properties.id !== 'string') return within;
    const { id } = node.properties;
    return [{ id, name: toOpening(toPlainLine([node])) || `#${id}` }, ...within];
  });

/**
 * The parts of a story that other pages may have linked to: what is in its text, its statements and sources,
 * and the sections around the text. Each once.
 */
export const listNamedParts = (
  article: Pick<
    Article,
    'body' | 'claims' | 'sources' | 'keyPoints' | 'outlook' | 'changes' | 'events' | 'corrections'
  >,
  edition: Edition,
): NamedPart[] => {
  const { text } = edition;
  const sections: readonly (readonly [id: string, name: string, entries: readonly unknown[]])[] = [
    [articleParts.points, text.article.keyPoints, article.keyPoints],
    [articleParts.outlook, text.article.outlook, article.outlook],
    [articleParts.changes, text.article.changes, article.changes],
    [articleParts.events, text.events.heading, article.events],
    [articleParts.corrections, text.corrections.heading, article.corrections],
    [articleParts.claims, text.evidence.list, article.claims],
    [articleParts.sources, text.article.sources, article.sources],
  ];
  const parts = [
    ...listAnchored(readBody(article.body).children as ElementContent[]),
    ...article.claims.map(({ anchor, text: words }) => ({ id: anchor, name: toOpening(words) })),
    ...article.sources.map((source) => ({
      id: `source-${source.id}`,
      name: source.title ?? source.publisher.name,
      language: toTitleLanguage(source, edition),
    })),
    ...sections.flatMap(([id, name, entries]) => (entries.length > 0 ? [{ id, name }] : [])),
  ];
  return [...new Map(parts.map((part) => [part.id, part])).values()];
};
