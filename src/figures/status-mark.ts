import type { Element } from 'hast';
import type { ClaimStatus } from '../schemas/claim.ts';
import { shape } from './drawing.ts';

const disc = (x: number, y: number, radius: number, ...className: readonly string[]): Element =>
  shape('circle', {
    ...(x === 0 ? {} : { cx: x }),
    ...(y === 0 ? {} : { cy: y }),
    r: radius,
    className: [...className],
  });

/** The half of a disc on one side of an upright line through its middle. */
const half = (x: number, y: number, radius: number, sweep: 0 | 1): Element =>
  shape('path', {
    d: `M${String(x)} ${String(y - radius)}a${String(radius)} ${String(radius)} 0 0 ${String(sweep)} 0 ${String(2 * radius)}z`,
    className: ['fill'],
  });

/**
 * The dot of a statement, told by its shape first: confirmed is a full disc, claimed a dotted ring, assessed a ring
 * half filled, disputed two halves apart; a ring without a status. Its look is in styles/figures.css.
 * @param radius in pixels; nothing of the dot reaches further than a stroke beyond it
 */
export const drawStatusDot = (
  status: ClaimStatus | undefined,
  x: number,
  y: number,
  radius: number,
): Element => {
  switch (status) {
    case undefined:
      return disc(x, y, radius, 'dot', 'ring');
    case 'confirmed':
      return disc(x, y, radius, 'dot', status, 'fill');
    case 'claimed':
      return disc(x, y, radius, 'dot', status, 'ring');
    case 'assessed':
      return shape('g', { className: ['dot', status] }, [disc(x, y, radius, 'ring'), half(x, y, radius, 0)]);
    case 'disputed':
      return shape('g', { className: ['dot', status] }, [
        half(x - 1.5, y, radius - 1.5, 0),
        half(x + 1.5, y, radius - 1.5, 1),
      ]);
  }
};

/**
 * A line on a map or in a key, with the status in its looks; one in dispute is two lines, the second within the first.
 * @param within what the second is called in styles/
 */
export const drawStatusLine = (
  d: string,
  kind: string,
  status: ClaimStatus | undefined,
  within: 'within' | 'gap' = 'within',
): Element[] => {
  const line = shape('path', { d, className: status === undefined ? [kind] : [kind, status] });
  return status === 'disputed' ? [line, shape('path', { d, className: [within] })] : [line];
};
