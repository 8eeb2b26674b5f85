import type { ElementContent, Nodes } from 'hast';
import type { z } from 'astro/zod';
import type { CitedSource } from '../../../figures/cited.ts';
import { measureText } from '../../../figures/measure-text.ts';
import { describeTimeline, tabulateTimeline } from '../../../figures/timeline/describe-timeline.ts';
import { drawTimeline } from '../../../figures/timeline/draw-timeline.ts';
import { listTimelineData, timelineColumns } from '../../../figures/timeline/list-timeline-data.ts';
import { type Timeline, timelineSize } from '../../../figures/timeline/timeline.ts';
import { drawSmallTimeline } from '../../../figures/small/small-timeline.ts';
import { timelineSchema } from '../../../schemas/timeline.ts';
import { claimBases, claimStatuses } from '../../claim-statuses.ts';
import type { ClaimBasis, ClaimStatus } from '../../content-types.ts';
import { toDay } from '../../dates.ts';
import { toTimelineWords } from '../../timeline-words.ts';
import { toCitedSource } from '../source-numbers.ts';
import { addSourceColumns } from '../figures/source-columns.ts';
import { toFigureKind } from './figure.ts';

type TimelineAttributes = z.output<typeof timelineSchema>;

/** Something that the editor lists in the text: "- 2024-06-19 (confirmed, acting-party): The treaty is signed [@tass]". */
interface ListedEvent {
  readonly date: string;
  readonly status?: ClaimStatus;
  /** Why one source is enough for it. */
  readonly basis?: ClaimBasis;
  readonly title: string;
  readonly cite: readonly string[];
}

/** A timeline as it is kept in a body: events of the story by their ids, and others that it lists itself. */
interface TimelineFields extends Pick<TimelineAttributes, 'events' | 'outlook'> {
  readonly listed: readonly ListedEvent[];
}

const isList = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** A date as exact as is known, perhaps a status with its basis, and what happened. */
const item = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?: \(([a-z]+)(?:, ([a-z-]+))?\))?: (.+)$/su;

const isDay = (date: string): boolean => {
  const whole = `${date}-01-01`.slice(0, 10);
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
};

/**
 * Reads an item of a list in a timeline.
 * @param words as they are read out, without citations
 * @returns undefined for what does not begin with a date, or says a status or a basis that there is not
 */
export const readListedEvent = (words: string): Omit<ListedEvent, 'cite'> | undefined => {
  const [, date = '', status, basis, title = ''] = item.exec(words) ?? [];
  const known = claimStatuses.find((each) => each === status);
  const ground = claimBases.find((each) => each === basis);
  if (title === '' || !isDay(date) || known !== status || ground !== basis) return undefined;
  return {
    date,
    title,
    ...(known === undefined ? {} : { status: known }),
    ...(ground === undefined ? {} : { basis: ground }),
  };
};

/** Ids that are cited in a piece of a body. */
const listCited = (nodes: readonly ElementContent[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'part' && node.kind === 'citation'
      ? (node.fields.cited as readonly { readonly id: string }[]).map(({ id }) => id)
      : 'children' in node
        ? listCited(node.children)
        : [],
  );

const readList = (
  content: readonly ElementContent[],
  toText: (nodes: readonly Nodes[]) => string,
): (ListedEvent | undefined)[] =>
  content.filter(isList).flatMap((list) =>
    ('children' in list ? list.children : []).flatMap((node) => {
      if (node.type !== 'element') return [];
      const read = readListedEvent(toText(node.children));
      return [read && { ...read, cite: listCited(node.children) }];
    }),
  );

const toRow = (date: string, title: string, status: string, sources: readonly CitedSource[]) => ({
  cells: [date, title, status],
  sources,
});

/** Events of the story and of a list in the text, true to scale, with what is still open after them. */
export const timeline = toFigureKind<TimelineFields>({
  name: 'timeline',
  schema: timelineSchema,
  example: ':::timeline[What it shows]{events=all}',
  isData: isList,
  read: (attributes, { toText }, content) => {
    const read = timelineSchema.safeParse(attributes);
    if (!read.success) return undefined;
    const listed = readList(content, toText);
    const known = listed.filter((event) => event !== undefined);
    if (known.length < listed.length || known.length > timelineSize) return undefined;
    const { events, outlook, id, alt, lead, asof, cite = [] } = read.data;
    return { events, outlook, id, alt, lead, asof, cite, listed: known };
  },
  draw: ({ events = [], outlook, listed, cite }, { matter, edition, titleId }) => {
    const { zone, text } = edition;
    const named = (matter.events ?? []).filter(({ id }) => events.includes('all') || events.includes(id));
    const toCited = (id: string): CitedSource => toCitedSource(id, matter, edition);
    const whole = cite.map(toCited);
    const drawn: Timeline = {
      events: [
        ...named.map(({ day, title, status, sources = [] }) => ({
          date: day,
          title,
          status,
          sources: matter.sources.filter(({ url }) => sources.includes(url)).map(({ id }) => toCited(id)),
        })),
        ...listed.map(({ date, title, status, cite: cited }) => ({
          date,
          title,
          status,
          sources: cited.map((id) => toCited(id)),
        })),
      ].slice(0, timelineSize),
      published: matter.publishedAt && toDay(matter.publishedAt, zone),
      questions:
        outlook === undefined
          ? []
          : (matter.outlook ?? []).map(({ due, question }) => ({ due, text: question, sources: [] })),
      direction: edition.direction,
    };
    const words = toTimelineWords(edition);
    const rows = tabulateTimeline(drawn).map(({ kind, date, title, status, sources }) =>
      toRow(
        words.date(date),
        kind === 'published' ? words.published : title,
        status === undefined ? '' : text.evidence.statuses[status],
        sources,
      ),
    );
    const hasStatus = rows.some(({ cells: [, , status] }) => status !== '');
    const { columns } = text.figures.timeline;
    return {
      drawAt: (width) => drawTimeline(drawn, width, measureText, words, titleId),
      drawSmall: (size) => drawSmallTimeline(drawn, size),
      description: describeTimeline(drawn, words),
      table: {
        columns: [columns.date, columns.title, ...(hasStatus ? [columns.status] : [])],
        rows: rows.map(({ cells }) => cells.slice(0, hasStatus ? 3 : 2)),
      },
      rowSources: rows.map(({ sources }) => (sources.length > 0 ? sources : whole)),
      marks: drawn.events.flatMap(({ status }) =>
        status === undefined ? [] : [{ form: 'dot' as const, status }],
      ),
      remarks: [],
      data: addSourceColumns(timelineColumns, listTimelineData(drawn, whole), matter),
    };
  },
});
