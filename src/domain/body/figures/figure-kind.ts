import type { ElementContent } from 'hast';
import type { z } from 'astro/zod';
import type { CitedSource } from '../../../figures/cited.ts';
import type { Drawing, FigureWidth } from '../../../figures/drawing.ts';
import type { KeyedMark } from '../../../figures/key-mark.ts';
import type { SmallDrawing, SmallSize } from '../../../figures/small/small-drawing.ts';
import type { DataTable } from '../../data-table.ts';
import type { Part } from '../body.ts';
import type { FigureName } from '../figure-names.ts';
import type { Making, Settling, WrittenKind } from '../part-kind.ts';

/** A figure in a text, before its number among others is known. */
export interface FigureFields {
  /** Its name in addresses; given once the whole text is known. */
  readonly id: string | undefined;
  /** Sources of the whole figure. */
  readonly cite: readonly string[];
  /** Printed before the text. */
  readonly lead?: 'yes' | undefined;
  /** The date up to which its data hold, as far as the editor says it: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asof?: string | undefined;
  /** What it shows, in the editor's words. */
  readonly alt?: string | undefined;
}

/** What did not fit on a drawing and is told below it, with its sources. */
export interface ToldBelow {
  readonly words: string;
  readonly sources: readonly CitedSource[];
}

/** A drawing, with what is told below it and only of this width: what did not fit. */
export interface KeyedDrawing extends Drawing {
  readonly key?: readonly ToldBelow[];
}

/** A figure as it is shown. */
export interface Drawn {
  /** Draws it for a width; not before it is asked, since feeds show a picture and the table. */
  readonly drawAt: (width: FigureWidth) => KeyedDrawing;
  /** Draws it small and without words, where it only stands for itself. */
  readonly drawSmall: (size: SmallSize) => SmallDrawing;
  /** What it shows, in a sentence, for those who do not see it. */
  readonly description: string;
  /** Everything that is drawn, in the order of the drawing. */
  readonly table: DataTable;
  /** The sources of each row. */
  readonly rowSources: readonly (readonly CitedSource[])[];
  /** Marks that show a status, to be explained where there are several statuses. */
  readonly marks: readonly KeyedMark[];
  /** What is printed below it besides the editor's note: which borders are drawn. */
  readonly remarks: readonly string[];
  /** What readers can take with them: the file beside the text that it was drawn of, or a table at its own address. */
  readonly data: { readonly file: string } | DataTable;
}

/** What a drawing is made with. */
export interface FigureMaking extends Pick<Making, 'matter' | 'edition'> {
  /** Id of the element that names it. */
  readonly titleId: string;
  /** Those that it will be drawn for. */
  readonly widths: readonly FigureWidth[];
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
  /** What it contains that is drawn, and not printed below it. */
  readonly isData?: (node: ElementContent) => boolean;
  readonly draw: (fields: Fields & FigureFields, making: FigureMaking) => Drawn;
}

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
  /** The figure on a page of its own, where it may be as wide as the page. */
  readonly toOwnPage: (part: Part, making: Making) => ElementContent[];
  /** The drawing and its title, which leads to the figure; for pages that only point to it. */
  readonly toTeaser: (part: Part, making: Making) => ElementContent[];
}
