import type { Element, ElementContent } from 'hast';
import { type FigureWidth, ownPageWidths, pageWidths } from '../../../figures/drawing.ts';
import { figureDataFile } from '../../address.ts';
import { toPublishedData } from '../../data-file.ts';
import type { Edition } from '../../edition.ts';
import { toFigureAnchor } from '../../figure-id.ts';
import type { Part } from '../body.ts';
import { element, link } from '../element.ts';
import { sayDataDate } from '../figures/data-date.ts';
import { toKey } from '../figures/figure-key.ts';
import type {
  Drawn,
  DrawnFigure,
  FigureFields,
  FigureKind,
  FigureSpec,
  KeyedDrawing,
} from '../figures/figure-kind.ts';
import { asHtml, asMarkdown, type TableForm, toFullTable, toNumberLinks } from '../figures/figure-table.ts';
import type { MarkdownMaking, Making, WrittenFields } from '../part-kind.ts';
import { toCitation } from './citation.ts';
import { isLabel, splitLabel } from './label.ts';

/** The first paragraph says what is drawn and in which unit; what follows is a note below the figure. */
const splitText = (part: Part, isData: (node: ElementContent) => boolean = () => false) => {
  const { label, content } = splitLabel(part);
  const at = content.findIndex((node) => node.type === 'element' && node.tagName === 'p');
  const subtitle = content[at];
  const note = content.filter((node, index) => index !== at && !isBlank(node) && !isData(node));
  return { title: label, subtitle: subtitle?.type === 'element' ? subtitle.children : [], note };
};

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

const toDrawing = ({ width, height, content, key = [] }: KeyedDrawing, edition: Edition): Element =>
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
              key.map(({ words, sources }) =>
                element('li', [
                  words,
                  ...(sources.length === 0 ? [] : [' ', ...toNumberLinks(sources, edition)]),
                ]),
              ),
              { className: ['map-key'] },
            ),
          ]),
    ],
    // What is drawn is no sentence of a passage that a search finds.
    { className: ['drawn', `w${String(width)}`], dataPagefindIgnore: '' },
  );

const toDrawings = ({ drawAt }: Drawn, widths: readonly FigureWidth[], { edition }: Making): Element[] =>
  widths.map((width) => toDrawing(drawAt(width), edition));

/** Address of what lies beside the story, from wherever the figure is printed. */
const beside = (name: string, { matter }: Making): string => `${matter.articleAddress ?? ''}${name}`;

const toDataLink = (id: string, { table, data }: Drawn, making: Making): Element =>
  link(
    making.edition.text.article.dataLink(table.rows.length),
    beside('file' in data ? toPublishedData(data.file) : `figures/${id}/${figureDataFile}`, making),
  );

const toPicture = (id: string, { description }: Drawn, making: Making): Element =>
  element('img', [], { src: beside(`figures/${id}/figure.png`, making), alt: description });

const drawPart = <Fields extends object>(
  spec: FigureSpec<Fields>,
  part: Part,
  making: Making,
  widths: readonly FigureWidth[] = pageWidths,
): DrawnFigure => {
  const fields = part.fields as unknown as Fields & FigureFields;
  const id = fields.id ?? '';
  const { title, subtitle, note } = splitText(part, spec.isData);
  const titleId = `${toFigureAnchor(id)}-title`;
  const { matter, edition } = making;
  const made = spec.draw(fields, { matter, edition, titleId, widths });
  const { cite, asof } = fields;
  const ofRows = made.rowSources.flat().map((source) => source.id);
  const sourceIds = [...new Set([...cite, ...ofRows])];
  const drawn = {
    ...made,
    description: fields.alt ?? made.description,
    remarks: [...made.remarks, ...sayDataDate(asof, sourceIds, matter, edition)],
  };
  return { id, title, titleId, subtitle, note, cite, drawn, sourceIds };
};

/** Makes a kind of part of a kind of figure. */
export const toFigureKind = <Fields extends object>(spec: FigureSpec<Fields>): FigureKind => {
  const toFigure = (part: Part, making: Making, widths: readonly FigureWidth[]): ElementContent[] => {
    const { id, title, titleId, subtitle, note, cite, drawn } = drawPart(spec, part, making, widths);
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
          ...toDrawings(drawn, widths, making),
          ...toKey(drawn.marks, making.edition),
          ...(note.length > 0 || drawn.remarks.length > 0
            ? [
                element(
                  'div',
                  [
                    ...making.make(note),
                    ...drawn.remarks.map((remark) => element('p', [remark], { dataPagefindIgnore: '' })),
                  ],
                  { className: ['figure-note'] },
                ),
              ]
            : []),
          element(
            'details',
            [
              element('summary', [text.figures.table]),
              element('div', [toFullTable(drawn, making.edition, asHtml)], {
                className: ['table'],
                tabIndex: 0,
                role: 'region',
                ariaLabelledBy: [titleId],
              }),
            ],
            { dataPagefindDrawn: '' },
          ),
          element(
            'p',
            [
              toDataLink(id, drawn, making),
              ' ',
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
      toFullTable(drawn, making.edition, form),
      element('p', [toDataLink(id, drawn, making)]),
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
    toPage: (part, making) => toFigure(part, making, pageWidths),
    toOwnPage: (part, making) => toFigure(part, making, ownPageWidths),
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
            ...toDrawings(drawn, pageWidths, making),
            ...toKey(drawn.marks, making.edition),
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
