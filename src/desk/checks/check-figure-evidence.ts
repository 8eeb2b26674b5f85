import { toSpeakers } from '../../domain/evidence.ts';
import { readListedEvent } from '../../domain/body/parts/timeline.ts';
import { locateInData } from '../../domain/data-file.ts';
import type { ChartData, ChartMark } from '../../figures/charts/chart.ts';
import type { BodyPart } from '../reading/body-part.ts';
import { listCharts } from '../reading/data-files.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import type { FieldPath } from '../reading/fields.ts';
import { listMaps, type OpenPlaces, toPlacesPath } from '../reading/map-files.ts';
import { listTimelines } from '../reading/shown-events.ts';
import { type Finding, withoutRepeats } from '../problems/finding.ts';
import { atField } from './at-field.ts';
import { type EvidenceForms, type FindGrounds, type Ground, judgeEvidence } from './judge-evidence.ts';
import type { OpenChart } from './open-chart.ts';

/** Finds marks of figures whose status is stronger than their evidence, by the rule of checkClaims. */
export const checkFigureEvidence = (
  content: Content,
  openChart: OpenChart,
  openPlaces: OpenPlaces,
  findGrounds: FindGrounds,
): Finding[] =>
  withoutRepeats(
    documentsOf(content, 'articles').flatMap((article) => {
      const grounds = findGrounds(article);
      return [
        ...listCharts(article).flatMap((chart) => judgeChart(article, chart, openChart, grounds)),
        ...[...new Set(listMaps(article).map((map) => toPlacesPath(article, map)))].flatMap((path) =>
          judgeMap(path, openPlaces, grounds),
        ),
        ...listTimelines(article).flatMap((timeline) => judgeTimeline(article, timeline, grounds)),
      ];
    }),
  );

type Grounds = ReadonlyMap<string, Ground>;

const inCells: EvidenceForms = {
  claimed: 'claimed in the column status',
  actingParty: 'acting-party in a column called basis',
  eitherBasis: 'official-count or acting-party in a column called basis',
  bothSides:
    'Name two sources in the column cite, or both parties in the column by, as "One; The other"; or give the other side a row with the same label.',
};

const isShown = ({ value, low, high, words }: ChartMark): boolean =>
  (value ?? low ?? high) !== undefined || words !== '';

/** The sides of a dispute may be rows: what is disputed of one thing, by whom, is judged together. */
const listSides = ({ marks }: ChartData, mark: ChartMark): readonly ChartMark[] =>
  mark.evidence.status !== 'disputed'
    ? [mark]
    : marks.filter(
        (other) =>
          other.evidence.status === 'disputed' &&
          other.panel === mark.panel &&
          other.label === mark.label &&
          other.series === mark.series,
      );

const judgeChart = (
  article: Document,
  chart: BodyPart,
  openChart: OpenChart,
  grounds: Grounds,
): Finding[] => {
  const opened = openChart(article, chart);
  if (opened === undefined || !('marks' in opened.read)) return [];
  const { data, table, read } = opened;
  const columns = table.columns.map((name) => name.trim());
  return read.marks.filter(isShown).flatMap((mark): Finding[] => {
    const { status } = mark.evidence;
    if (status === undefined) return [];
    const sides = listSides(read, mark);
    // In a scorecard a cell says its own status.
    const isOwn = mark.words === status;
    const fault = judgeEvidence(
      {
        status,
        cited: new Set(sides.flatMap(({ evidence }) => evidence.sources.map(({ id }) => id))),
        basis: mark.basis,
        parties: new Set(sides.flatMap(({ by }) => toSpeakers(by))).size,
      },
      grounds,
      isOwn ? { ...inCells, claimed: 'claimed' } : inCells,
    );
    if (fault === undefined) return [];
    const column = columns.indexOf(isOwn ? mark.series : 'status');
    return [{ ...fault, file: data, offset: locateInData(data.path, data.text, mark.row, column) }];
  });
};

const inFields: EvidenceForms = {
  claimed: 'status: claimed',
  actingParty: 'basis: acting-party',
  eitherBasis: 'basis: official-count or basis: acting-party',
  bothSides: 'Cite two sources: cite: "one two".',
};

const judgeMap = (path: string, openPlaces: OpenPlaces, grounds: Grounds): Finding[] => {
  const file = openPlaces(path);
  if (file?.map === undefined || file.fields === undefined) return [];
  const { fields } = file;
  return (['places', 'rings', 'arrows'] as const).flatMap((list) =>
    (file.map?.[list] ?? []).flatMap(({ status, cite = [], basis }, index): Finding[] => {
      if (status === undefined) return [];
      const fault = judgeEvidence({ status, cited: new Set(cite), basis, parties: 0 }, grounds, inFields);
      if (fault === undefined) return [];
      const at: FieldPath = [list, index, 'status'];
      return [{ ...fault, ...atField(file, fields, at) }];
    }),
  );
};

const inItems: EvidenceForms = {
  claimed: '(claimed)',
  actingParty: '(confirmed, acting-party)',
  eitherBasis: '(confirmed, official-count) or (confirmed, acting-party)',
  bothSides: 'Cite two sources after it: [@one; @two].',
};

const judgeTimeline = (article: Document, { items, citedIds }: BodyPart, grounds: Grounds): Finding[] =>
  items.flatMap(({ offset, words, cited }): Finding[] => {
    const { status, basis } = readListedEvent(words) ?? {};
    if (status === undefined) return [];
    const own = new Set(cited.length > 0 ? cited : citedIds.map(({ id }) => id));
    const fault = judgeEvidence({ status, cited: own, basis, parties: 0 }, grounds, inItems);
    return fault === undefined ? [] : [{ ...fault, file: article, offset }];
  });
