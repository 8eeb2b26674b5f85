import type { Element, ElementContent } from 'hast';
import type { PublishedArticle } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { type OutlookEntry, toOutlookEntries } from '../domain/view-models/article-page.ts';
import { type PassageEntry, type SourceEntry, toSourceList } from '../domain/view-models/source-entry.ts';
import { type CorrectionEntry, toCorrectionEntry } from '../domain/view-models/correction-entry.ts';
import { toFeedFigure } from '../domain/pictures/figure.ts';
import { toEventEntries } from '../domain/view-models/event-entry.ts';
import { toMomentStamp } from '../domain/view-models/article-card.ts';
import { toDatesLine } from '../domain/view-models/written-dates.ts';
import { element, link } from '../domain/body/element.ts';
import { toSourceLinks } from '../domain/body/source-numbers.ts';
import type { Around } from './feed-content.ts';
import { toForecastList } from './forecast-list.ts';
import type { Words } from '../domain/written-language.ts';

/** A part of the story with its heading; nothing where it has no entries. */
const part = (heading: string, list: 'ul' | 'ol', entries: readonly Element[]): ElementContent[] =>
  entries.length === 0 ? [] : [element('h2', [heading]), element(list, entries)];

const toCorrection = (correction: CorrectionEntry, edition: Edition): Element =>
  element('li', [
    element('p', [
      element('b', [correction.kind]),
      edition.text.punctuation.comma,
      element('time', [correction.at.text], { dateTime: correction.at.iso }),
    ]),
    element('p', [`${edition.text.corrections.said} `, element('del', [correction.wrong])]),
    element('p', [
      `${edition.text.corrections.now(correction.kind)} `,
      element('ins', [correction.right]),
      ...(correction.place === undefined
        ? []
        : [' ', link(edition.text.corrections.place, correction.place)]),
    ]),
  ]);

const toQuestion = (
  article: PublishedArticle,
  { question, due, note, criteria, forecasts: made, outcome }: OutlookEntry,
  edition: Edition,
): Element => {
  const asked = element('p', [question]);
  const forecasts = toForecastList({ criteria, forecasts: made }, '', edition);
  if (outcome === undefined) {
    return element('li', [
      asked,
      element('p', [element('b', [edition.text.article.outlookOpen]), ' ', due.text]),
      ...(note === undefined ? [] : [element('p', [note])]),
      ...forecasts,
    ]);
  }
  const sources = toSourceLinks(
    outcome.sources.map(({ id }) => id),
    article,
    edition,
  );
  return element('li', [
    asked,
    element('p', [
      element('b', [edition.text.article.outlookAnswered]),
      ' ',
      edition.text.forecasts.outcome(outcome.result, outcome.day.text),
    ]),
    element('p', [outcome.text, element('sup', sources)]),
    ...forecasts,
  ]);
};

/** Words as they stand in a line, with their language where it is another than that of the feed. */
const toInline = (words: Words): Element | string =>
  typeof words === 'string'
    ? words
    : element('span', [words.words], { lang: words.language.code, dir: words.language.direction });

/** The headline of a source, in a language of its own where it has one; else our words for it. */
const toTitle = (
  { title, language, description }: SourceEntry,
  { text: { punctuation } }: Edition,
): (Element | string)[] => {
  if (title === undefined) return [toInline(description)];
  return language === undefined
    ? [`${punctuation.open}${title}${punctuation.close}`]
    : [
        punctuation.open,
        element('bdi', [title], { lang: language.code, dir: language.direction }),
        punctuation.close,
      ];
};

/** Its words in quotation marks, which lead to their place on its page. */
const toPassage = (
  { words, translation, url }: PassageEntry,
  { language }: SourceEntry,
  edition: Edition,
): Element =>
  element('blockquote', [
    element('p', [
      edition.text.punctuation.open,
      element('a', [words], {
        href: url,
        rel: ['noopener'],
        ...(language && { lang: language.code, dir: language.direction }),
      }),
      edition.text.punctuation.close,
    ]),
    ...(translation === undefined ? [] : [element('p', [edition.text.article.translation(translation)])]),
  ]);

/** A source with everything that the page's list says of it, divided by points. */
const toSource = (entry: SourceEntry, edition: Edition): Element => {
  const facts = [
    [element('b', [link(entry.publisher, entry.publisherAddress)])],
    entry.origin === undefined ? [] : [entry.origin],
    entry.relays === undefined ? [] : [edition.text.article.relays(entry.relays)],
    [[entry.kindLabel, entry.country].filter(Boolean).join(edition.text.punctuation.comma)],
    [element('time', [entry.date.text], { dateTime: entry.date.iso })],
    ...entry.remarks.map((remark) => [element('i', [toInline(remark)])]),
    entry.archived === undefined ? [] : [link(entry.archived.text, entry.archived.url)],
    entry.claimCount === 0
      ? []
      : [
          `${edition.text.evidence.restsOnIt(entry.claimCount)} `,
          ...entry.claims.map((item) =>
            typeof item === 'string' ? item : link(item.number, `#${item.anchor}`),
          ),
        ],
  ].filter((fact) => fact.length > 0);
  return element(
    'li',
    [
      element('a', toTitle(entry, edition), { href: entry.url }),
      ...entry.passages.map((passage) => toPassage(passage, entry, edition)),
      element('br', []),
      ...facts.flatMap((fact, index) => (index > 0 ? [' · ', ...fact] : fact)),
    ],
    { value: String(entry.number) },
  );
};

/**
 * What a story's page says before and after the body, for its item: the same words under the same headings.
 * Left out is what speaks of other stories, since it changes with them.
 */
export const toAroundArticle = (article: PublishedArticle, edition: Edition): Around => {
  const corrections = article.corrections.map((correction) =>
    toCorrectionEntry(correction, article.claims, edition),
  );
  const dates = toDatesLine(article, edition);
  const list = toSourceList(article.sources, article.claims, edition);
  return {
    before: [
      ...(dates === undefined ? [] : [element('p', [dates])]),
      ...(article.lead === undefined
        ? []
        : [toFeedFigure(article.lead.picture, article.lead.alt, article.lead.words)]),
      ...part(
        edition.text.corrections.materialHeading,
        'ul',
        corrections
          .filter(({ isMaterial }) => isMaterial)
          .map((correction) => toCorrection(correction, edition)),
      ),
      ...part(
        edition.text.article.keyPoints,
        'ul',
        article.keyPoints.map((point) => element('li', [point])),
      ),
      // Without a rule, a reader could not tell where the summary ends.
      ...(article.keyPoints.length > 0 ? [element('hr', [])] : []),
    ],
    after: [
      ...part(
        edition.text.article.outlook,
        'ul',
        toOutlookEntries(article, edition).map((entry) => toQuestion(article, entry, edition)),
      ),
      ...part(
        edition.text.article.changes,
        'ul',
        article.changes.map((change) => {
          const at = toMomentStamp(change.date, edition);
          return element('li', [
            element('time', [at.text], { dateTime: at.iso }),
            `${edition.text.punctuation.colon}${change.reason}`,
          ]);
        }),
      ),
      ...part(
        edition.text.events.heading,
        'ul',
        // No other stories are given: what they say of an event is theirs.
        toEventEntries(article, new Map(), edition).map(({ day, title }) =>
          element('li', [element('time', [day.text], { dateTime: day.iso }), ' ', title]),
        ),
      ),
      ...part(
        edition.text.corrections.heading,
        'ul',
        corrections.map((correction) => toCorrection(correction, edition)),
      ),
      ...part(
        edition.text.article.sources,
        'ol',
        list.groups
          .flatMap(({ sources }) => sources)
          .toSorted((one, other) => one.number - other.number)
          .map((entry) => toSource(entry, edition)),
      ),
      ...(list.reading === undefined ? [] : [element('p', [list.reading])]),
      ...(article.sources.length > 0 ? [] : [element('p', [element('i', [edition.text.evidence.none])])]),
    ],
  };
};
