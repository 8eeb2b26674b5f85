import { shape, toPixel } from '../drawing.ts';
import { loadAtlas } from '../map/atlas.ts';
import type { BorderConvention } from '../map/border-convention.ts';
import { drawGround } from '../map/draw-ground.ts';
import { drawArrow, drawRing } from '../map/draw-lines.ts';
import { frameMap, listContent } from '../map/frame-map.ts';
import type { MapFigure } from '../map/map-figure.ts';
import { drawStatusDot } from '../status-mark.ts';
import { edge, type SmallDrawing, type SmallSize } from './small-drawing.ts';

/** Radius of a place that rests on a source, of any other, and of the ring round the subject, in pixels. */
const [dotRadius, plainRadius, subjectRadius] = [3.5, 2, 5.5];

/** Characters that the ground may take, for each pixel of the width. */
const charactersAPixel = 5;

/** Draws a map for a small size, cut to the same content: ground, ranges, ways and places, without their names. */
export const drawSmallMap = (
  map: MapFigure,
  { width, height }: SmallSize,
  borders: BorderConvention,
): SmallDrawing => {
  const atlas = loadAtlas();
  const aspect = height / width;
  const frame = frameMap(listContent(map, atlas), {
    width,
    aspect: [aspect, aspect],
    margin: Math.min(width, height) * 0.1 + edge,
  });
  const places = map.places.map(({ at, role, evidence: { sources, status } }) => {
    const [x, y] = (frame.projection(at) ?? [0, 0]).map(toPixel);
    const mark =
      sources.length > 0 || status !== undefined
        ? drawStatusDot(status, 0, 0, dotRadius)
        : shape('circle', { r: plainRadius, className: ['plain'] });
    return shape(
      'g',
      { transform: `translate(${String(x)} ${String(y)})` },
      role === 'subject' ? [shape('circle', { r: subjectRadius, className: ['subject'] }), mark] : [mark],
    );
  });
  // A map of the world keeps its form, in the middle.
  const top = toPixel((height - frame.height) / 2);
  return {
    width,
    height,
    content: [
      shape('g', { className: ['map'], ...(top === 0 ? {} : { transform: `translate(0 ${String(top)})` }) }, [
        ...drawGround(map.countries, atlas, frame, borders, Math.round(width * charactersAPixel)),
        ...map.rings.flatMap((ring) => drawRing(ring, frame).elements),
        ...map.arrows.flatMap((arrow) => drawArrow(arrow, frame, dotRadius + 3).elements),
        ...places,
      ]),
    ],
  };
};
