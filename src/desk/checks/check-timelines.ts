import { claimBases, claimStatuses } from '../../domain/claim-statuses.ts';
import { readListedEvent } from '../../domain/body/parts/timeline.ts';
import { timelineSize } from '../../figures/timeline/timeline.ts';
import { suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { BodyPart, PartItem } from '../reading/body-part.ts';
import type { Document } from '../reading/document.ts';
import { type Fields, listItems } from '../reading/fields.ts';
import { listTimelines } from '../reading/shown-events.ts';

/** An item as it should be. */
const example = '- 2024-05 (claimed): What happened [@id]';

/** A finding before it is known in which file. */
type Fault = Omit<Finding, 'file'>;

const toFault = (offset: number, message: string): Fault => ({ id: 'bad-figure', offset, message });

/** Finds timelines that show what their story does not have, too little or too much, and items without a date. */
export const checkTimelines = (document: Document): Finding[] => {
  const { collection, fields, body } = document;
  if (collection !== 'articles' || body === undefined) return [];
  return listTimelines(document)
    .flatMap((part) => [
      ...part.items.flatMap(judgeItem),
      ...(part.citedIds.length > 0
        ? []
        : part.items.filter(({ cited }) => cited.length === 0).map(toUncited)),
      ...(fields === undefined ? [] : judgeContent(part, fields)),
    ])
    .map((fault) => ({ ...fault, file: document }));
};

const toUncited = ({ offset, words }: PartItem): Fault =>
  toFault(offset, `Nothing says where ${quote(words)} is from. Cite a source after it: ${example}.`);

/** What an item begins with, where that is a date at all. */
const dateAtStart = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])(?: ?\(([^)]*)\))?/u;

const judgeItem = ({ offset, words }: PartItem): Fault[] => {
  if (readListedEvent(words) !== undefined) return [];
  const [written = '', date = '', inBrackets] = dateAtStart.exec(words) ?? [];
  const [status, basis] = inBrackets?.split(/, ?/u) ?? [];
  if (date === '') {
    return [
      toFault(
        offset,
        `${quote(words)} does not begin with a date. Write the year, month or day, a colon and what happened: ${example}.`,
      ),
    ];
  }
  if (readListedEvent(`${date}: x`) === undefined)
    return [
      toFault(offset, `There is no such date as ${quote(date)}. Write it as 2024, 2024-05 or 2024-05-17.`),
    ];
  if (status !== undefined && !claimStatuses.some((known) => known === status)) {
    const otherwise = `Write confirmed, claimed, assessed or disputed: ${example}.`;
    return [
      {
        id: 'bad-figure',
        offset,
        ...suggestClosest(`${quote(status)} is not a status.`, status, claimStatuses, otherwise),
      },
    ];
  }
  if (basis !== undefined && !claimBases.some((known) => known === basis)) {
    const otherwise =
      'Write official-count or acting-party: - 2024-05 (confirmed, acting-party): What happened [@id].';
    return [
      {
        id: 'bad-figure',
        offset,
        ...suggestClosest(`${quote(basis)} is not a basis.`, basis, claimBases, otherwise),
      },
    ];
  }
  const isBare = words.slice(written.length).replace(/^\s*:\s*/, '') === '';
  return [
    toFault(
      offset,
      isBare
        ? `Nothing says what happened in ${date}. Write it after the date and a colon: ${example}.`
        : `What follows the date cannot be read. Write a colon and a space after it, or after its status: ${example}.`,
    ),
  ];
};

const judgeContent = (part: BodyPart, fields: Fields): Fault[] => {
  const { attributes, items, offset } = part;
  const ofStory = listItems(fields, 'events').map(String);
  const questions = listItems(fields, 'outlook').length;
  const events = attributes.get('events');
  const outlook = attributes.get('outlook');
  const named = [...(events?.value ?? '').matchAll(/\S+/g)].map(({ 0: id, index }) => ({ id, index }));
  const isAll = named.some(({ id }) => id === 'all');
  const shown = isAll ? ofStory : ofStory.filter((id) => named.some((one) => one.id === id));
  const count = shown.length + items.length + (outlook === undefined ? 0 : questions);
  return [
    ...named
      .filter(({ id }) => id !== 'all' && !ofStory.includes(id))
      .map(({ id, index }): Fault => ({
        id: 'unknown-event',
        offset: (events?.valueOffset ?? offset) + index,
        ...suggestClosest(
          `${quote(id)} is not among the events of this story.`,
          id,
          [...ofStory, 'all'],
          'Add it to the field events, or leave it out here.',
        ),
      })),
    ...(isAll && ofStory.length === 0 && items.length === 0
      ? [
          toFault(
            events?.valueOffset ?? offset,
            `The story lists no events. Add them to its fields, as events: [2026-02-18-example-statement], or list some here: ${example}.`,
          ),
        ]
      : []),
    ...(named.length === 0 && items.length === 0
      ? [
          toFault(
            offset,
            `The timeline has no events. Write events=all for those of the story, or list some: ${example}.`,
          ),
        ]
      : []),
    ...(outlook?.value === 'yes' && questions === 0
      ? [
          toFault(
            outlook.offset,
            'The story has no outlook. Add its open questions to the field outlook, or leave out outlook=yes.',
          ),
        ]
      : []),
    ...(count > timelineSize
      ? [
          toFault(
            offset,
            `The timeline would show ${String(count)} events and questions, but at most ${String(timelineSize)} can be read in one. Name some of the events in events="…", or make two timelines.`,
          ),
        ]
      : []),
  ];
};
