import type { Element } from 'hast';
import type { ChartData, ChartMark } from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import type { Domain } from './number-scale.ts';
import type { Pen } from './pen.ts';
import type { Moment } from './read-date.ts';
import type { ValueWriter } from './write-values.ts';

/** The data of a chart, with everything else that its drawing depends on. */
export interface Chart extends ChartData {
  readonly direction: 'ltr' | 'rtl';
  /** Whether time runs from right to left too, where the page does. */
  readonly mirrorTime: boolean;
  readonly locale: string;
  readonly words: ChartWords;
  /** Id of the element that holds the figure's title. */
  readonly titleId: string;
}

/** Where one chart stands, alone or as one of several small ones. */
export interface Panel {
  readonly chart: Chart;
  readonly pen: Pen;
  readonly writer: ValueWriter;
  readonly writeDate: (moment: Moment) => string;
  /** What is drawn here; its scale holds all marks of the chart, so that small multiples share one. */
  readonly marks: readonly ChartMark[];
  /** The marks of each of the small multiples, this one among them. */
  readonly fellows: readonly (readonly ChartMark[])[];
  /** In pixels, as if the figure ran from left to right. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** How numbers are placed in a panel: for tests and for whoever reads a drawing. */
export interface Plot {
  readonly axis: 'x' | 'y';
  readonly domain: Domain;
  /** Where both ends of the domain stand on the drawing, in pixels. */
  readonly range: readonly [number, number];
}

/** A panel as it is drawn. */
export interface PanelDrawing {
  readonly height: number;
  /** Lines and words behind and around the marks. */
  readonly ground: readonly Element[];
  /** One for each mark with a value, or one for each unbroken piece of a line. */
  readonly marks: readonly Element[];
  readonly words: readonly Element[];
  /** Numbers of sources, as links. */
  readonly links: readonly Element[];
  /** Undefined where nothing is measured. */
  readonly plot: Plot | undefined;
}
