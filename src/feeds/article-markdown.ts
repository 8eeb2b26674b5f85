import type { FootnoteDefinition, Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress, pictureAddress } from '../domain/address.ts';
import type { PublishedArticle, Source } from '../domain/article.ts';
import { formatCalendarDay, formatDay } from '../domain/dates.ts';
import { toDueWords } from '../domain/due-words.ts';
import type { Edition } from '../domain/edition.ts';
import { toAsOf, toFirstPublished } from '../domain/first-published.ts';
import { toPictureTitle } from '../domain/pictures/credit.ts';
import { formatSourceDate } from '../domain/source-date.ts';
import { toPassageAddress } from '../domain/text-fragment.ts';
import { type ForecastEntry, toCriteria, toForecastEntry } from '../domain/view-models/forecast-entry.ts';
import { toDatesLine } from '../domain/view-models/written-dates.ts';
import { toFootnoteDefinition, toFootnoteReference } from '../domain/body/footnote-reference.ts';
import { writeListNumbers } from './list-numbers.ts';
import { toMarkdownBody } from './markdown-body.ts';

const words = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});
const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [words(value)],
});
const list = (items: readonly (readonly Paragraph[])[]): List => ({
  type: 'list',
  spread: items.some(({ length }) => length > 1),
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })),
});

/** A part with its heading, or nothing where it would be empty. */
const toPart = (title: string, items: readonly (readonly Paragraph[])[]): RootContent[] =>
  items.length > 0 ? [heading(2, title), list(items)] : [];

const toSourceNote = (source: Source, edition: Edition): FootnoteDefinition => {
  const { comma, colon, open, close } = edition.text.punctuation;
  const title =
    source.title === undefined
      ? (source.describedAs ?? edition.text.article.untitled)
      : `${open}${source.title}${close}`;
  const publisher = [
    source.publisher.name,
    source.origin === undefined ? undefined : edition.text.evidence.through(source.origin),
    source.relays === undefined ? undefined : edition.text.article.relays(source.relays),
  ].filter((part) => part !== undefined);
  return toFootnoteDefinition(`source-${source.id}`, [
    words(`${publisher.join(comma)}${colon}`),
    { type: 'link', url: source.url, children: [words(title)] },
    words(`${comma}${formatSourceDate(source, edition)}`),
    ...source.passages.flatMap((passage): PhrasingContent[] => [
      words(`${colon}${open}`),
      { type: 'link', url: toPassageAddress(source.url, passage), children: [words(passage.words)] },
      words(close),
      ...(passage.translation === undefined
        ? []
        : [words(` (${edition.text.article.translation(passage.translation)})`)]),
    ]),
    ...(source.archived === undefined
      ? []
      : [
          words(' ('),
          {
            type: 'link' as const,
            url: source.archived,
            children: [words(edition.text.article.archivedCopy)],
          },
          words(')'),
        ]),
  ]);
};

/** The picture at the head of a story, with its caption and credit as editors write them. */
const toLead = ({ lead }: PublishedArticle, edition: Edition): Paragraph[] => {
  if (lead === undefined) return [];
  const { picture, alt, words: said } = lead;
  const url = toAbsolute(pictureAddress(picture.plain.at(-1)?.name ?? ''), edition);
  return [paragraph({ type: 'image', url, alt, title: toPictureTitle(said) })];
};

const toOutcomeWords = (
  { date, result }: NonNullable<PublishedArticle['outlook'][number]['outcome']>,
  edition: Edition,
): string => {
  const { outcome, results } = edition.text.forecasts;
  return outcome(result && results[result], formatCalendarDay(date, edition));
};

/** A forecast in a line, with its sources as footnotes. */
const toForecast = (
  { by, day, words: said, chance, sources }: ForecastEntry,
  edition: Edition,
): Paragraph => {
  const { comma, colon } = edition.text.punctuation;
  return paragraph(
    words(
      `${edition.text.forecasts.heading}${comma}${edition.text.forecasts.madeBy(by, day.text)}${colon}${said}${chance === undefined ? '' : ` ${chance}.`}`,
    ),
    ...sources.map(({ id }) => toFootnoteReference(`source-${id}`)),
  );
};

/** What another program needs to know of a story; the rest is on its page and in evidence.json. */
const toFrontmatter = (article: PublishedArticle, edition: Edition): string =>
  stringify(
    {
      title: article.title,
      standfirst: article.standfirst,
      address: toAbsolute(articleAddress(article.slug), edition),
      publisher: edition.site.name,
      authors: article.authors.map(({ name }) => name),
      published: toFirstPublished(article).toISOString(),
      asOf: toAsOf(article, edition),
      updated: article.updatedAt?.toISOString(),
      type: article.type,
      language: edition.language,
      topics: article.topics.map(({ name }) => name),
      countries: article.countries.map(({ code }) => code),
    },
    { lineWidth: 0 },
  );

/**
 * Writes a story as Markdown for whoever reads or reuses it as text: its words, with statements and sources as
 * footnotes.
 */
export const buildArticleMarkdown = (article: PublishedArticle, edition: Edition): string => {
  const dates = toDatesLine(article, edition);
  const body = toMarkdownBody(article, toAbsolute(articleAddress(article.slug), edition), edition);
  const root: Root = {
    type: 'root',
    children: [
      heading(1, article.title),
      paragraph({ type: 'emphasis', children: [words(article.standfirst)] }),
      ...(dates === undefined ? [] : [paragraph(words(dates))]),
      ...toLead(article, edition),
      ...toPart(
        edition.text.article.keyPoints,
        article.keyPoints.map((point) => [paragraph(words(point))]),
      ),
      ...body.content,
      ...toPart(
        edition.text.article.outlook,
        article.outlook.map(({ question, note, resolves, forecasts = [], outcome, ...item }) => [
          paragraph(words(question)),
          paragraph(
            words(
              outcome === undefined
                ? toDueWords(item, edition)
                : `${toOutcomeWords(outcome, edition)}${edition.text.punctuation.colon}${outcome.text}`,
            ),
          ),
          ...(note === undefined ? [] : [paragraph(words(note))]),
          ...forecasts.map((forecast) => toForecast(toForecastEntry(article, forecast, edition), edition)),
          ...[toCriteria({ resolves }, edition) ?? []].flat().map((criteria) => paragraph(words(criteria))),
        ]),
      ),
      ...toPart(
        edition.text.corrections.heading,
        article.corrections.map(({ date, kind, wrong, right }) => [
          paragraph(words(formatDay(date, edition))),
          paragraph(words(`${edition.text.corrections.said} ${wrong}`)),
          paragraph(words(`${edition.text.corrections.now(edition.text.corrections.kinds[kind])} ${right}`)),
        ]),
      ),
      ...body.notes,
      ...article.sources.map((source) => toSourceNote(source, edition)),
      ...(article.sources.length > 0
        ? []
        : [paragraph({ type: 'emphasis', children: [words(edition.text.evidence.none)] })]),
    ],
  };
  const markdown = toMarkdown(root, {
    extensions: [gfmToMarkdown(), writeListNumbers],
    bullet: '-',
    rule: '-',
  });
  return `---\n${toFrontmatter(article, edition)}---\n\n${markdown}`;
};
