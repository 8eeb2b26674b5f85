import { toExcerptNodes } from './excerpt.ts';
import type { Section, Story } from './pagefind.ts';

/** Sections of one story that are offered as deep links. */
const maxSections = 3;

const part = (item: DocumentFragment, name: string): HTMLElement => {
  const element = item.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!element) throw new Error(`The result template has no part "${name}".`);
  return element;
};

const toSectionItem = (section: Section): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = section.url;
  link.textContent = section.title;
  item.append(link);
  return item;
};

/** Dates in the page's language; the index holds calendar days. */
const formatDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/**
 * Fills a copy of the result template with a story.
 * @param template the template that the page brings
 */
export const buildResult = (
  template: HTMLTemplateElement,
  story: Story,
  language: string,
): DocumentFragment => {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const sections = story.sub_results.filter((section) => section.url.includes('#')).slice(0, maxSections);
  const title = part(item, 'title') as HTMLAnchorElement;
  title.href = story.url;
  title.textContent = story.meta.title ?? story.url;
  part(item, 'excerpt').append(...toExcerptNodes(story.excerpt));
  const date = part(item, 'date') as HTMLTimeElement;
  const day = story.meta.date;
  if (day !== undefined) {
    date.dateTime = day;
    date.textContent = formatDay(day, language);
  }
  part(item, 'subjects').textContent = [
    ...(story.filters.country ?? []),
    ...(story.filters.topic ?? []),
  ].join(', ');
  part(item, 'held').textContent = story.meta.held ?? '';
  part(item, 'sections').append(...sections.map(toSectionItem));
  // What a story does not have is not announced and takes no dot of its row.
  for (const empty of item.querySelectorAll('[data-part]:empty')) empty.remove();
  return item;
};
