import { formatCalendarDay } from '../../domain/dates.ts';
import { toExcerptNodes } from './excerpt.ts';
import { findFigures } from './found-figure.ts';
import { languageOf, nameOf } from './facets.ts';
import type { Asked } from './found-word.ts';
import type { FoundArticle } from './pagefind.ts';
import { findPart, make, makeLinkItem, makeName } from './parts.ts';
import { showStrip } from './strip.ts';
import type { SearchTexts } from './texts.ts';
import { restoreSpaces } from '../sameness/restore-spaces.ts';

/** Sections of one story that are offered as deep links. */
const maxSections = 3;

const toTitle = ({ meta, url }: FoundArticle): string => meta.title ?? url;

const toExcerpt = (article: FoundArticle, asked: Asked): (string | HTMLElement)[] =>
  toExcerptNodes(
    restoreSpaces(article.excerpt),
    { text: restoreSpaces(article.content), headline: toTitle(article) },
    asked,
  );

/**
 * Fills a copy of the result template with a story.
 * @param template the template that the page brings
 * @param asked what the query asked for
 */
export const buildResult = (
  template: HTMLTemplateElement,
  article: FoundArticle,
  asked: Asked,
  texts: SearchTexts,
): DocumentFragment => {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const [[figure, wordsInTitle] = []] = findFigures(article);
  const sections = article.sub_results.filter((section) => section.url.includes('#')).slice(0, maxSections);
  if (figure && wordsInTitle) sections.unshift({ title: figure.text, url: `${article.url}#${figure.id}` });
  const part = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string) =>
    findPart(item, tag, `[data-part=${name}]`);
  const title = part('a', 'title');
  title.href = article.url;
  title.textContent = toTitle(article);
  part('p', 'excerpt').append(...toExcerpt(article, asked));
  const day = article.meta.date;
  if (day !== undefined)
    part('span', 'date').append(make('time', { dateTime: day }, formatCalendarDay(day, texts)));
  const subjects = [...(article.filters.country ?? []), ...(article.filters.topic ?? [])];
  part('span', 'subjects').append(
    ...subjects.flatMap((value, index) => [
      ...(index === 0 ? [] : [texts.punctuation.comma]),
      makeName(nameOf(value), languageOf(value)),
    ]),
  );
  if (figure) {
    const src = article.url + figure.id.replace(/-(.+)-title/, 's/$1/small.svg');
    part('span', 'figure').append(make('img', { src, alt: '', loading: 'lazy' }));
  }
  part('strong', 'held').textContent = article.meta.held ?? '';
  showStrip(part('p', 'evidence'), article, texts);
  part('ul', 'sections').append(...sections.map(({ title: name, url }) => makeLinkItem(name, url)));
  // What a story does not have is not announced and takes no dot of its row.
  for (const empty of item.querySelectorAll('[data-part]:empty')) empty.remove();
  return item;
};

/**
 * A story in short, as it stands below those of the page's own language.
 * @param dialect in which its language writes dates
 */
export const buildBriefResult = (article: FoundArticle, asked: Asked, dialect: string): HTMLLIElement => {
  const { date, held } = article.meta;
  const facts = [
    ...(date === undefined ? [] : [make('time', { dateTime: date }, formatCalendarDay(date, { dialect }))]),
    ...(held === undefined ? [] : [make('strong', {}, held)]),
  ];
  return make(
    'li',
    {},
    make('h3', {}, make('a', { href: article.url }, toTitle(article))),
    make('p', {}, ...toExcerpt(article, asked)),
    make('p', { className: 'meta row' }, ...facts),
  );
};
