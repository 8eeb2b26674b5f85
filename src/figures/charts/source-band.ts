import type { Element } from 'hast';
import type { CitedSource } from '../cited.ts';
import { layoutCites } from './cite-links.ts';
import type { Panel } from './panel.ts';

/** A place along a chart, and the sources of what is there. */
export interface Cited {
  readonly x: number;
  readonly sources: readonly CitedSource[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly sources: readonly CitedSource[];
}

/** A shorter rule would look like a dash over its number. */
const shortest = 12;

const toId = (sources: readonly CitedSource[]): string => JSON.stringify(sources.map(({ href }) => href));

const join = (a: Span, b: Span): Span => ({
  from: a.from,
  to: b.to,
  sources: [...new Map([...a.sources, ...b.sources].map((source) => [source.href, source])).values()],
});

/**
 * Sources below a chart: each number under a rule as long as what it is the source of. Neighbours with the same
 * sources share a rule, and so do those whose numbers would not fit side by side.
 * @param half half the width of a mark in pixels
 */
export const layoutBand = (
  { pen, left, width }: Panel,
  places: readonly Cited[],
  half: number,
): { readonly height: number; readonly draw: (top: number) => { ground: Element[]; links: Element[] } } => {
  const right = left + width;
  const toBox = (span: Span): { cites: ReturnType<typeof layoutCites>; start: number; end: number } => {
    const cites = layoutCites(span.sources, width, pen);
    const middle = (span.from + span.to) / 2;
    const start = Math.max(left, Math.min(right - cites.width, middle - cites.width / 2));
    return { cites, start, end: start + cites.width };
  };
  const spans: Span[] = [];
  for (const { x, sources } of places.toSorted((a, b) => a.x - b.x)) {
    if (sources.length === 0) continue;
    let span: Span = { from: x, to: x, sources };
    for (let last = spans.at(-1); last; last = spans.at(-1)) {
      const isSame = toId(last.sources) === toId(span.sources);
      if (!isSame && toBox(last).end <= toBox(span).start) break;
      spans.pop();
      span = join(last, span);
    }
    spans.push(span);
  }
  const boxes = spans.map((span) => ({ span, ...toBox(span) }));
  const height = Math.max(0, ...boxes.map(({ cites }) => cites.height));
  return {
    height: height === 0 ? 0 : height + 4,
    draw: (top) => ({
      ground: boxes
        .filter(({ span }) => span.to - span.from + 2 * half >= shortest)
        .map(({ span }) =>
          pen.line(
            [Math.max(left, span.from - half), top + 1.5],
            [Math.min(right, span.to + half), top + 1.5],
            ['context'],
          ),
        ),
      links: boxes.flatMap(({ cites, start }) => cites.draw(start, top + 3 + cites.height / 2)),
    }),
  };
};
