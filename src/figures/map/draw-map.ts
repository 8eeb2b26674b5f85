import type { Element, ElementContent } from 'hast';
import type { Evidence } from '../cited.ts';
import {
  labelSize,
  shape,
  targetSize,
  toPixel,
  type Box,
  type Drawing,
  type FigureWidth,
  type Measure,
} from '../drawing.ts';
import { sourceLink } from '../source-link.ts';
import { drawStatusDot } from '../status-mark.ts';
import { loadAtlas } from './atlas.ts';
import type { BorderConvention } from './border-convention.ts';
import { drawGround, groundBudgets } from './draw-ground.ts';
import { drawArrow, drawRing, type DrawnLine } from './draw-lines.ts';
import { frameMap, listContent, type MapFrame } from './frame-map.ts';
import { nameCountries, nameWaters, type GroundName } from './ground-names.ts';
import type { MapArrow, MapFigure, MapPlace, MapRing } from './map-figure.ts';
import type { Point } from './outlines.ts';
import { besidesLine, placeLabel, type LabelWords, type PlacedLabel } from './place-label.ts';
import { drawScaleBar } from './scale-bar.ts';

/** What a map is told by the site and the edition. */
export interface MapOptions {
  /** BCP 47 tag of the language that names and numbers are printed in. */
  readonly locale: string;
  readonly borders: BorderConvention;
  /** Ids of the elements that name the drawing, separated by spaces. */
  readonly labelledBy: string;
}

/** A mark that could not be named on the map: the frame names it in a key. */
export interface MapKeyEntry {
  readonly kind: 'place' | 'ring' | 'arrow';
  /** The letter at the mark instead; undefined where not even that fits. */
  readonly letter: string | undefined;
  readonly name: string;
  readonly evidence: Evidence;
}

/** A map drawn for one width. */
export interface MapDrawing extends Drawing {
  readonly key: readonly MapKeyEntry[];
}

/** Labels on a map at most. */
const mostLabels = 8;

/** Names of countries on a map at most. */
const mostNames: Readonly<Record<FigureWidth, number>> = { 896: 10, 624: 7, 304: 4 };

/** Radius of a dot that shows a status, of a plain mark and of the ring round the subject, in pixels. */
const [dotRadius, plainRadius, subjectRadius] = [4, 2.5, 8];

const hasEvidence = ({ sources, status }: Evidence): boolean => sources.length > 0 || status !== undefined;

/** How far a place's mark reaches from its middle, in pixels. */
const reachOf = ({ role, evidence }: MapPlace): number =>
  role === 'subject' ? subjectRadius + 1.5 : hasEvidence(evidence) ? dotRadius + 1 : plainRadius + 1;

const drawPlace = (place: MapPlace, [x, y]: Point): Element => {
  const { role, evidence } = place;
  const mark = hasEvidence(evidence)
    ? drawStatusDot(evidence.status, 0, 0, dotRadius)
    : role === 'capital'
      ? shape('path', { d: 'M-2.5-2.5h5v5h-5z', className: ['plain'] })
      : shape('circle', { r: plainRadius, className: ['plain'] });
  return shape(
    'g',
    { className: ['place'], transform: `translate(${String(toPixel(x))} ${String(toPixel(y))})` },
    role === 'subject' ? [shape('circle', { r: subjectRadius, className: ['subject'] }), mark] : [mark],
  );
};

const boxRound = ([x, y]: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** Something that wants a label: its words, where it may go, and what is said if it does not fit. */
interface Wish {
  readonly kind: MapKeyEntry['kind'];
  readonly name: string;
  /** What the label says, where that is not the name. */
  readonly text?: string;
  readonly evidence: Evidence;
  readonly strong: boolean;
  /** Points beside which the label may go, the most wanted first. */
  readonly anchors: readonly Point[];
  readonly reach: number;
  readonly sides?: readonly Point[];
  /** Less is more wanted. */
  readonly rank: number;
}

const rankOf = ({ role, evidence }: MapPlace): number =>
  role === 'subject' ? 0 : hasEvidence(evidence) ? 2 : role === 'capital' ? 3 : 5;

const wishForPlace = (place: MapPlace, at: Point): Wish => ({
  kind: 'place',
  name: place.name,
  evidence: place.evidence,
  strong: place.role === 'subject',
  anchors: [at],
  reach: reachOf(place),
  rank: rankOf(place),
});

/** The top of a ring first, then by turns to either side of it. */
const wishForRing = ({ label, evidence }: MapRing, { points }: DrawnLine): Wish => {
  const turned = points.map((_, index) => {
    const half = Math.ceil(index / 2);
    return points[index % 2 === 0 ? half : points.length - half];
  });
  const anchors = turned.filter((point, index) => point !== undefined && index % 3 === 0) as Point[];
  return {
    kind: 'ring',
    name: label,
    evidence,
    strong: false,
    anchors,
    reach: 1,
    rank: 1,
    sides: besidesLine,
  };
};

const wishForArrow = ({ label, from, to, evidence }: MapArrow, { points }: DrawnLine): Wish => {
  const anchors = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((share) => {
    const point = points[Math.floor(points.length * share)];
    return point === undefined ? [] : [point];
  });
  const name = label ?? `${from.name} → ${to.name}`;
  return { kind: 'arrow', name, text: label ?? '', evidence, strong: false, anchors, reach: 2, rank: 4 };
};

/** Letters by which the key and the marks find each other: A to Z, then AA. */
const toLetter = (index: number): string =>
  (index < 26 ? '' : toLetter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** A label that found its place. */
interface Label {
  readonly words: LabelWords;
  readonly placed: PlacedLabel;
  readonly evidence: Evidence;
}

/** Places labels by rank: at most eight in words, then letters for the rest. */
const placeLabels = (
  wishes: readonly Wish[],
  frame: MapFrame,
  hard: readonly Box[],
  soft: readonly Box[],
  measure: Measure,
): { labels: Label[]; key: MapKeyEntry[] } => {
  const labels: Label[] = [];
  const left: Wish[] = [];
  const tryAt = ({ anchors, reach, sides }: Wish, words: LabelWords): PlacedLabel | undefined => {
    const taken = [...hard, ...labels.map(({ placed }) => placed.box)];
    for (const boxes of [[...taken, ...soft], taken]) {
      for (const anchor of anchors) {
        const placed = placeLabel(words, anchor, reach, frame, boxes, measure, sides);
        if (placed !== undefined) return placed;
      }
    }
    return undefined;
  };
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const numbers = wish.evidence.sources.map(({ number }) => number);
    const words = { text: wish.text ?? wish.name, numbers, strong: wish.strong };
    const placed = labels.length < mostLabels ? tryAt(wish, words) : undefined;
    if (placed === undefined) left.push(wish);
    else labels.push({ words, placed, evidence: wish.evidence });
  }
  const key = left.map((wish, index): MapKeyEntry => {
    const { kind, name, evidence } = wish;
    const letter = toLetter(index);
    const words = { text: letter, numbers: [], strong: false };
    const placed = tryAt(wish, words);
    if (placed === undefined) return { kind, letter: undefined, name, evidence };
    labels.push({ words, placed, evidence: { sources: [], status: undefined } });
    return { kind, letter, name, evidence };
  });
  return { labels, key };
};

const drawWords = ({ words, placed }: Label): Element =>
  shape(
    'text',
    { x: placed.words[0], y: placed.words[1], className: words.strong ? ['halo', 'strong'] : ['halo'] },
    [words.text],
  );

/** A name on the ground, by its middle. */
export const drawName = (className: string, { name, at }: GroundName): Element =>
  shape('text', { x: at[0], y: at[1] + labelSize * 0.35, className: ['name', className] }, [name]);

/** The numbers of a label's sources, each a link that a finger can hit. */
const drawSources = ({ placed, evidence }: Label): Element[] =>
  evidence.sources.map((source, index) => {
    const [x, y] = placed.numbers[index] ?? placed.words;
    return sourceLink(
      source,
      [
        shape('rect', {
          x: x - targetSize / 2,
          y: y - labelSize * 0.35 - targetSize / 2,
          width: targetSize,
          height: targetSize,
        }),
        shape('text', { x, y, className: ['halo'] }, [source.number]),
      ],
      { className: ['source'] },
    );
  });

/**
 * Draws a map for one width: ground, rings, arrows, places and their names, cut to what it shows. The drawing itself
 * is one image to a screen reader; the links to sources follow it.
 * @throws RangeError for a locale that is not a BCP 47 tag
 */
export const drawMap = (
  map: MapFigure,
  width: FigureWidth,
  measure: Measure,
  options: MapOptions,
): MapDrawing => {
  const atlas = loadAtlas();
  const frame = frameMap(listContent(map, atlas), width);
  const spots = map.places.map((place): Point => frame.projection(place.at) ?? [0, 0]);
  const marks = map.places.map((place, index) => boxRound(spots[index] ?? [0, 0], reachOf(place)));
  const rings = map.rings.map((ring) => drawRing(ring, frame));
  const arrows = map.arrows.map((arrow) => drawArrow(arrow, frame, dotRadius + 4));
  const soft = [...rings, ...arrows].flatMap(({ points }) => points.map((point) => boxRound(point, 2)));
  const scale = drawScaleBar(frame, options.locale, [...marks, ...soft], measure);
  const wishes = [
    ...map.places.map((place, index) => wishForPlace(place, spots[index] ?? [0, 0])),
    ...map.rings.flatMap((ring, index) => (rings[index] ? [wishForRing(ring, rings[index])] : [])),
    ...map.arrows.flatMap((arrow, index) => (arrows[index] ? [wishForArrow(arrow, arrows[index])] : [])),
  ];
  const hard = [...marks, scale.box];
  const { labels, key } = placeLabels(wishes, frame, hard, soft, measure);
  const taken = [...hard, ...labels.map(({ placed }) => placed.box)];
  const waters = nameWaters(map.waters, frame, taken, soft, measure);
  const ground = [...taken, ...waters.map(({ box }) => box)];
  const naming = { atlas, frame, locale: options.locale, measure };
  const countries = nameCountries(naming, map.countries, mostNames[width], ground, soft);
  const content: ElementContent[] = [
    shape(
      'g',
      { role: 'img', ariaLabelledBy: options.labelledBy.split(' '), className: ['map'], direction: 'ltr' },
      [
        ...drawGround(map.countries, atlas, frame, options.borders, groundBudgets[width]),
        ...countries.map((name) => drawName('land-name', name)),
        ...waters.map((name) => drawName('water-name', name)),
        ...rings.flatMap(({ elements }) => elements),
        ...arrows.flatMap(({ elements }) => elements),
        ...map.places.map((place, index) => drawPlace(place, spots[index] ?? [0, 0])),
        ...labels.filter(({ words }) => words.text !== '').map(drawWords),
        ...scale.elements,
      ],
    ),
    ...labels.flatMap((label) => drawSources(label)),
  ];
  return { width, height: frame.height, content, key };
};
