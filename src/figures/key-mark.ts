import type { ElementContent } from 'hast';
import type { ClaimStatus } from '../schemas/claim.ts';
import { drawBar } from './charts/bar-mark.ts';
import { toPen } from './charts/pen.ts';
import { drawStatusDot, drawStatusLine } from './status-mark.ts';

/** What shows a status in a figure: a dot, a bar, one in the tone of its series, a line of a chart, or a line on a map. */
export type MarkForm = 'dot' | 'bar' | 'toned-bar' | 'run' | 'range';

/** A mark of a figure, as far as the key tells of it. */
export interface KeyedMark {
  readonly form: MarkForm;
  readonly status: ClaimStatus;
}

/** The sample of a mark in a key, in pixels. */
export interface KeyMark {
  readonly width: number;
  readonly height: number;
  /** Where its left upper corner is: a dot is drawn around zero, as marks are, so that it repeats them. */
  readonly left: number;
  readonly top: number;
  /** What the drawing around it is, besides a drawing. */
  readonly className: readonly string[];
  readonly content: readonly ElementContent[];
}

/** Height of a sample, and the widths of a dot and of all others. */
const [height, square, long] = [14, 14, 30];

/** Draws a mark as it is in the figure, for its key. */
export const drawKeyMark = ({ form, status }: KeyedMark): KeyMark => {
  if (form === 'dot') {
    const content = [drawStatusDot(status, 0, 0, 4)];
    return { width: square, height, left: -square / 2, top: -height / 2, className: [], content };
  }
  if (form === 'bar' || form === 'toned-bar') {
    const pen = toPen(long, false, 'ltr', () => 0, true);
    // Of what is in tones, the outline is light on the dark ones and dark on the light ones: there is one of each.
    const tones = form === 'bar' ? [0] : [1, 2];
    const breadth = long / tones.length;
    const content = tones.map((tone, at) => {
      const box = { left: at * breadth, top: 1, right: (at + 1) * breadth, bottom: height - 1 };
      return drawBar(pen, box, { status, isSubject: false, tone, lies: true });
    });
    return { width: long, height, left: 0, top: 0, className: [], content };
  }
  return {
    width: long,
    height,
    left: 0,
    top: 0,
    className: form === 'range' ? ['map'] : [],
    content: drawStatusLine(
      `M0 ${String(height / 2)}h${String(long)}`,
      form,
      status,
      form === 'run' ? 'gap' : 'within',
    ),
  };
};
