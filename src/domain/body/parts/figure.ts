import type { Element, ElementContent } from 'hast';
import type { z } from 'astro/zod';
import type { CitedSource } from '../../../figures/cited.ts';
import type { Drawing } from '../../../figures/drawing.ts';
import { drawStatusDot } from '../../../figures/status-mark.ts';
import type { ClaimStatus } from '../../content-types.ts';
import { claimStatuses } from '../../claim-statuses.ts';
import type { DataTable } from '../../data-table.ts';
import { toFigureAnchor } from '../../figure-id.ts';
import { type Part, toPart } from '../body.ts';
import type { FigureName } from '../figure-names.ts';
import { element, link } from '../element.ts';
import type { MarkdownMaking, Making, Settling, WrittenFields, WrittenKind } from '../part-kind.ts';
import { isLabel, splitLabel } from './label.ts';
import { closeTogether, inLines, type SetRows, toTable } from './table.ts';

/** A figure in a text, before its number among others is known. */
export interface FigureFields {
  /** Its name in addresses; given once the whole text is known. */
  readonly id: string | undefined;
  /** Sources of the whole figure. */
  readonly cite: readonly string[];
  /** What it shows, in the editor's words. */
  readonly alt?: string | undefined;
}

/** A drawing, with what is told below it and only of this width: what did not fit. */
export interface KeyedDrawing extends Drawing {
  readonly key?: readonly string[];
}

/** A figure as it is shown. */
export interface Drawn {
  /** Draws it for each width, the widest first; not before it is asked, since feeds show a picture and the table. */
  readonly toDrawings: () => readonly KeyedDrawing[];
  /** What it shows, in a sentence, for those who do not see it. */
  readonly description: string;
  /** Everything that is drawn, in the order of the drawing. */
  readonly table: DataTable;
  /** The sources of each row. */
  readonly rowSources: readonly (readonly CitedSource[])[];
  /** Statuses of its marks, to be explained where there are several. */
  readonly statuses: readonly ClaimStatus[];
  /** What stands below it besides the editor's note: what did not fit, which borders are drawn. */
  readonly remarks: readonly string[];
  /** Name of the file beside the text that it was drawn of. */
  readonly file?: string;
}

/** What a drawing is made with. */
export interface FigureMaking extends Pick<Making, 'matter' | 'edition'> {
  /** Id of the element that names it. */
  readonly titleId: string;
}

/** A kind of figure: how it is written, and how it is drawn. */
export interface FigureSpec<Fields extends object> {
  readonly name: FigureName;
  readonly example: string;
  readonly schema: z.ZodObject;
  /** The figure as data, all of which JSON can hold; undefined where it cannot be drawn. */
  readonly read: (
    attributes: Readonly<Record<string, string>>,
    settling: Settling,
    content: readonly ElementContent[],
  ) => (Fields & FigureFields) | undefined;
  /** What stands in it that is drawn, and not printed below it. */
  readonly isData?: (node: ElementContent) => boolean;
  readonly draw: (fields: Fields & FigureFields, making: FigureMaking) => Drawn;
}

/** The first paragraph says what is drawn and in which unit; what follows is a note below the figure. */
const splitText = (part: Part, isData: (node: ElementContent) => boolean = () => false) => {
  const { label, content } = splitLabel(part);
  const at = content.findIndex((node) => node.type === 'element' && node.tagName === 'p');
  const subtitle = content[at];
  const note = content.filter((node, index) => index !== at && !isBlank(node) && !isData(node));
  return { title: label, subtitle: subtitle?.type === 'element' ? subtitle.children : [], note };
};

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Wide drawings are shown where there is room, narrow ones on a telephone: see styles/figures.css. */
const toDrawing = ({ width, height, content, key = [] }: KeyedDrawing): Element =>
  element(
    'div',
    [
      element('svg', content, {
        className: ['drawing'],
        viewBox: `0 0 ${String(width)} ${String(height)}`,
      }),
      ...(key.length === 0
        ? []
        : [
            element(
              'ul',
              key.map((words) => element('li', [words])),
              { className: ['map-key'] },
            ),
          ]),
    ],
    { className: ['drawn', `w${String(width)}`] },
  );

const toCitation = (cite: readonly string[]): ElementContent[] =>
  cite.length === 0 ? [] : [toPart('citation', { cited: cite.map((id) => ({ id })) })];

/** The mark of a status as it is drawn, for the key. */
const toKeyDot = (status: ClaimStatus): Element =>
  element('svg', [drawStatusDot(status, 7, 7, 4.5)], {
    className: ['drawing'],
    viewBox: '0 0 14 14',
    ariaHidden: 'true',
  });

/** Statuses need a key only where there are several to be told apart. */
const toKey = (statuses: readonly ClaimStatus[], { edition }: Making): Element[] => {
  const present = claimStatuses.filter((status) => statuses.includes(status));
  return present.length < 2
    ? []
    : [
        element(
          'ul',
          present.map((status) => element('li', [toKeyDot(status), edition.text.evidence.statuses[status]])),
          { className: ['figure-key'] },
        ),
      ];
};

/** Links divided by commas. */
const joinLinks = (links: readonly Element[]): (Element | string)[] =>
  links.flatMap((one, index) => (index > 0 ? [', ', one] : [one]));

/** How the table of a figure is made. */
interface TableForm {
  readonly set: SetRows;
  readonly toSources: (cited: readonly CitedSource[]) => readonly (ElementContent | string)[];
}

const asHtml: TableForm = {
  set: inLines,
  toSources: (cited) => joinLinks(cited.map(({ number, href }) => link(number, href))),
};

const toSourceId = ({ href }: CitedSource): string => href.replace(/^.*#source-/, '');

/** Markdown has no numbers of sources: each is a footnote. */
const asMarkdown: TableForm = { set: closeTogether, toSources: (cited) => toCitation(cited.map(toSourceId)) };

/** The table that says the same as the drawing, with the sources of each row. */
const toFullTable = (
  { table, rowSources }: Drawn,
  { edition }: Pick<Making, 'edition'>,
  { set, toSources }: TableForm,
): Element => {
  if (rowSources.every((ids) => ids.length === 0)) return toTable(table, set);
  const { sources } = edition.text.figures;
  const whole = toTable(
    { columns: [...table.columns, sources], rows: table.rows.map((row) => [...row, '']) },
    set,
  );
  const body = whole.children.find((child) => child.type === 'element' && child.tagName === 'tbody');
  const rows = body?.type === 'element' ? body.children.filter((child) => child.type === 'element') : [];
  for (const [index, row] of rows.entries()) {
    const cell = row.children.findLast((child) => child.type === 'element');
    if (cell) cell.children = element('span', toSources(rowSources[index] ?? [])).children;
  }
  return whole;
};

/** Address of what lies beside the story, from wherever the figure is printed. */
const beside = (name: string, { matter }: Making): string => `${matter.articleAddress ?? ''}${name}`;

const toDataLink = ({ table }: Drawn, file: string, making: Making): Element =>
  link(making.edition.text.article.dataLink(table.rows.length), beside(file, making));

const toPicture = (id: string, { description }: Drawn, making: Making): Element =>
  element('img', [], { src: beside(`figures/${id}/figure.png`, making), alt: description });

/** A figure as data and as a drawing. */
export interface DrawnFigure {
  readonly id: string;
  readonly title: readonly ElementContent[];
  readonly titleId: string;
  readonly subtitle: readonly ElementContent[];
  readonly note: readonly ElementContent[];
  readonly cite: readonly string[];
  readonly drawn: Drawn;
  /** Ids of everything that it rests on. */
  readonly sourceIds: readonly string[];
}

/** A kind of part that draws. */
export interface FigureKind extends WrittenKind {
  readonly drawFigure: (part: Part, making: Making) => DrawnFigure;
  /** The drawing and its title, which leads to the figure; for pages that only point to it. */
  readonly toTeaser: (part: Part, making: Making) => ElementContent[];
}

const drawPart = <Fields extends object>(
  spec: FigureSpec<Fields>,
  part: Part,
  making: Making,
): DrawnFigure => {
  const fields = part.fields as unknown as Fields & FigureFields;
  const id = fields.id ?? '';
  const { title, subtitle, note } = splitText(part, spec.isData);
  const titleId = `${toFigureAnchor(id)}-title`;
  const { matter, edition } = making;
  const made = spec.draw(fields, { matter, edition, titleId });
  const drawn = { ...made, description: fields.alt ?? made.description };
  const { cite } = fields;
  const ofRows = drawn.rowSources.flat().map(toSourceId);
  const sourceIds = [...new Set([...cite, ...ofRows])];
  return { id, title, titleId, subtitle, note, cite, drawn, sourceIds };
};

/** Makes a kind of part of a kind of figure. */
export const toFigureKind = <Fields extends object>(spec: FigureSpec<Fields>): FigureKind => {
  const toPage = (part: Part, making: Making): ElementContent[] => {
    const { id, title, titleId, subtitle, note, cite, drawn } = drawPart(spec, part, making);
    const { text } = making.edition;
    const anchor = toFigureAnchor(id);
    return [
      element(
        'figure',
        [
          element('figcaption', [
            element('p', making.make(title), { className: ['figure-title'], id: titleId }),
            element('p', making.make([...subtitle, ...toCitation(cite)]), {
              className: ['figure-subtitle'],
            }),
          ]),
          element('p', [drawn.description], { className: ['unseen'], dataPagefindIgnore: '' }),
          ...drawn.toDrawings().map(toDrawing),
          ...toKey(drawn.statuses, making),
          ...(note.length > 0 || drawn.remarks.length > 0
            ? [
                element(
                  'div',
                  [...making.make(note), ...drawn.remarks.map((remark) => element('p', [remark]))],
                  { className: ['figure-note'] },
                ),
              ]
            : []),
          element('details', [
            element('summary', [text.figures.table]),
            element('div', [toFullTable(drawn, making, asHtml)], {
              className: ['table'],
              tabIndex: 0,
              role: 'region',
              ariaLabelledBy: [titleId],
            }),
          ]),
          element(
            'p',
            [
              ...(drawn.file === undefined ? [] : [toDataLink(drawn, drawn.file, making), ' ']),
              element('a', [text.figures.own], {
                href: beside(`figures/${id}/`, making),
                className: ['own'],
              }),
            ],
            { className: ['figure-links'], dataPagefindIgnore: '' },
          ),
        ],
        { className: ['figure', spec.name], id: anchor },
      ),
    ];
  };
  const toBlocks = (part: Part, making: Making, form: TableForm): ElementContent[] => {
    const { id, title, subtitle, note, cite, drawn } = drawPart(spec, part, making);
    return [
      element('p', [element('b', title)]),
      element('p', [...subtitle, ...toCitation(cite)]),
      element('p', [toPicture(id, drawn, making)]),
      ...note,
      ...drawn.remarks.map((remark) => element('p', [remark])),
      toFullTable(drawn, making, form),
      ...(drawn.file === undefined ? [] : [element('p', [toDataLink(drawn, drawn.file, making)])]),
    ];
  };
  return {
    form: 'container',
    schema: spec.schema,
    example: spec.example,
    settle: (part, settling) => {
      const { label, content } = splitLabel(part);
      if (settling.toText(label) === '') return undefined;
      const { attributes } = part.fields as unknown as WrittenFields;
      const fields = spec.read(attributes, settling, content);
      return fields?.cite.every((id) => settling.sourceIds.has(id)) === true
        ? (fields as unknown as Readonly<Record<string, unknown>>)
        : undefined;
    },
    isDrawn: (node) => isLabel(node) || (spec.isData?.(node) ?? false),
    toUnsettled: (part) => {
      const { label, content } = splitLabel(part);
      return [...(label.length === 0 ? [] : [element('p', [element('b', label)])]), ...content];
    },
    toPage,
    drawFigure: (part, making) => drawPart(spec, part, making),
    toTeaser: (part, making) => {
      const { id, title, titleId, drawn } = drawPart(spec, part, making);
      const address = beside(`#${toFigureAnchor(id)}`, making);
      return [
        element(
          'figure',
          [
            element('figcaption', [
              element('p', [link(making.toText(title), address)], {
                className: ['figure-title'],
                id: titleId,
              }),
            ]),
            element('p', [drawn.description], { className: ['unseen'] }),
            ...drawn.toDrawings().map(toDrawing),
            ...toKey(drawn.statuses, making),
          ],
          { className: ['figure', spec.name] },
        ),
      ];
    },
    toFeed: (part, making) => making.make(toBlocks(part, making, asHtml)),
    toMarkdown: (part, making: MarkdownMaking) => {
      const { state, matter, toAddress } = making;
      const articleAddress = toAddress(matter.articleAddress ?? '');
      const blocks = toBlocks(
        part,
        { ...making, matter: { ...matter, articleAddress }, make: (content) => [...content] },
        asMarkdown,
      );
      return state.toFlow(state.all(element('div', blocks)));
    },
    toText: (part, toText) => {
      const { title, subtitle, note } = splitText(part);
      return [title, subtitle, note].map(toText).join(' ');
    },
  };
};
