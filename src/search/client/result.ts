import { toExcerptNodes } from './excerpt.ts';
import type { Story } from './pagefind.ts';
import { findPart, makeLinkItem } from './parts.ts';
import { formatDay } from './texts.ts';
import { dropWordBreaks } from './word-break.ts';

/** Sections of one story that are offered as deep links. */
const maxSections = 3;

/**
 * Fills a copy of the result template with a story.
 * @param template the template that the page brings
 */
export const buildResult = (template: HTMLTemplateElement, story: Story): DocumentFragment => {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const sections = story.sub_results.filter((section) => section.url.includes('#')).slice(0, maxSections);
  const part = (name: string): HTMLElement => findPart(item, `[data-part=${name}]`, HTMLElement);
  const title = part('title') as HTMLAnchorElement;
  title.href = story.url;
  title.textContent = dropWordBreaks(story.meta.title ?? story.url);
  part('excerpt').append(...toExcerptNodes(dropWordBreaks(story.excerpt)));
  const date = part('date') as HTMLTimeElement;
  const day = story.meta.date;
  if (day !== undefined) {
    date.dateTime = day;
    date.textContent = formatDay(day);
  }
  part('subjects').textContent = [...(story.filters.country ?? []), ...(story.filters.topic ?? [])].join(
    ', ',
  );
  part('held').textContent = story.meta.held ?? '';
  part('sections').append(...sections.map(({ title: name, url }) => makeLinkItem(dropWordBreaks(name), url)));
  // What a story does not have is not announced and takes no dot of its row.
  for (const empty of item.querySelectorAll('[data-part]:empty')) empty.remove();
  return item;
};
