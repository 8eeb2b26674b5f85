import { locateInData } from '../../domain/data-file.ts';
import { judgeSpeaker } from '../../domain/speaker-form.ts';
import { type Finding, withoutRepeats } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { listCharts } from '../reading/data-files.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import type { OpenChart } from './open-chart.ts';

/** Finds speakers that are not written as readers should see them, in statements, quotations and data of charts. */
export const checkSpeakers = (content: Content, openChart: OpenChart): Finding[] =>
  withoutRepeats(
    documentsOf(content, 'articles').flatMap((article) => [
      ...judgeText(article),
      ...listCharts(article).flatMap((chart) => judgeRows(article, chart, openChart)),
    ]),
  );

type Fault = Pick<Finding, 'id' | 'message' | 'fix'>;

/**
 * Judges the parties to a statement.
 * @param by as the editor has written them
 * @param toNotation how a speaker is written there
 */
const judgeParties = (by: string, toNotation: (speaker: string) => string): Fault[] =>
  by
    .split(';')
    .map((speaker) => speaker.trim())
    .flatMap((speaker): Fault[] => {
      const fault = judgeSpeaker(speaker);
      if (fault === undefined) return [];
      if (fault.kind === 'material')
        return [
          {
            id: 'loose-speaker',
            message: `${quote(speaker)} is no person and no body. Name whoever vouches for it, and say in the sentence what the statement rests on; a confirmed statement may do without ${toNotation('…')}.`,
          },
        ];
      const said =
        fault.kind === 'ground'
          ? 'is more than a name. Say in the sentence what the statement rests on, and write'
          : 'is not written as readers should see it. Write';
      return [
        {
          id: 'loose-speaker',
          message: `${quote(speaker)} ${said} ${toNotation(fault.right)}.`,
          fix: { written: speaker, right: fault.right },
        },
      ];
    });

const judgeText = (article: Document): Finding[] =>
  [
    ...(article.body?.claims ?? []),
    ...(article.body?.parts ?? []).filter(({ name }) => name === 'quote'),
  ].flatMap(({ attributes, offset }) => {
    const by = attributes.get('by');
    return judgeParties(by?.value ?? '', (speaker) => `by="${speaker}"`).map((fault) => ({
      ...fault,
      file: article,
      offset: by?.valueOffset ?? offset,
    }));
  });

const judgeRows = (article: Document, chart: Parameters<OpenChart>[1], openChart: OpenChart): Finding[] => {
  const { table, data } = openChart(article, chart) ?? {};
  const column = table?.columns.findIndex((name) => name.trim() === 'by') ?? -1;
  if (table === undefined || data === undefined || column < 0) return [];
  return table.rows.flatMap((cells, row) =>
    judgeParties(cells[column] ?? '', (speaker) => `${quote(speaker)} in the column by`).map((fault) => ({
      // No corrected line: a cell with a comma in it may need quotation marks.
      id: fault.id,
      message: fault.message,
      file: data,
      // The names of the columns are row 0.
      offset: locateInData(data.path, data.text, row + 1, column),
    })),
  );
};
