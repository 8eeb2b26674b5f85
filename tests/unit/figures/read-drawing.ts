import type { Element, ElementContent } from 'hast';
import type { Box } from '../../../src/figures/drawing.ts';
import { measure } from './measure.ts';

/** A text of a drawing, with the box it takes. */
export interface DrawnText extends Box {
  readonly words: string;
  readonly baseline: number;
}

/** What a drawing holds, as a browser would place it from left to right. */
export interface DrawnParts {
  readonly texts: readonly DrawnText[];
  /** Squares that can be hit, with where they lead. */
  readonly targets: readonly (Box & { readonly href: string })[];
  readonly elements: readonly Element[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly href: string;
  readonly size: number;
  /** Whether it is among the numbers of a timeline, which have no classes of their own. */
  readonly isNumber: boolean;
}

/** The words that stand in an element itself. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const toNumber = (value: unknown): number => Number(value ?? 0);

const readTarget = (d: string, { x, y, href }: Place): (Box & { href: string }) | undefined => {
  const [, left, top, width, height] = /^M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v([\d.]+)H/.exec(d) ?? [];
  if (left === undefined) return undefined;
  const ends = [x + Number(left), x + Number(left) + Number(width)];
  return {
    left: Math.min(...ends),
    right: Math.max(...ends),
    top: y + Number(top),
    bottom: y + Number(top) + Number(height),
    href,
  };
};

/**
 * Reads a drawing back.
 * @param titleSize of the type in what is called a title
 * @param direction in which words grow from where they are anchored
 */
export const readDrawing = (
  content: readonly ElementContent[],
  titleSize: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): DrawnParts => {
  const texts: DrawnText[] = [];
  const targets: (Box & { href: string })[] = [];
  const elements: Element[] = [];
  const read = (node: ElementContent, place: Place): void => {
    if (node.type !== 'element') return;
    elements.push(node);
    const { transform, className, href, x, y, d } = node.properties;
    const names = Array.isArray(className) ? className : [];
    const [, dx = 0, dy = 0] =
      /^translate\((\S+) (\S+)\)$/.exec(typeof transform === 'string' ? transform : '') ?? [];
    const here = {
      x: place.x + Number(dx),
      y: place.y + Number(dy),
      href: typeof href === 'string' ? href : place.href,
      size:
        names.includes('title') || names.includes('events')
          ? titleSize
          : names.includes('quiet')
            ? 12
            : place.size,
      isNumber: place.isNumber || names.includes('numbers'),
    };
    if (node.tagName === 'text') {
      const words = textOf(node);
      const width = measure(words, here.size);
      const anchor = here.x + toNumber(x);
      const before = names.includes('number') || here.isNumber ? width / 2 : direction === 'rtl' ? width : 0;
      const baseline = here.y + toNumber(y);
      texts.push({
        words,
        baseline,
        left: anchor - before,
        right: anchor - before + width,
        top: baseline - here.size * 0.8,
        bottom: baseline + here.size * 0.22,
      });
    }
    // The square of a number is drawn from its lower corner.
    const written = here.isNumber
      ? String(d).replace(
          /^M(\S+) (\S+)v-(\S+)(h[^v]+)v.*$/,
          (_, left: string, bottom: string, tall: string, wide: string) =>
            `M${left} ${String(Number(bottom) - Number(tall))}${wide}v${tall}H`,
        )
      : String(d);
    const isTarget = names.includes('target') || (here.isNumber && node.tagName === 'path');
    const target = isTarget ? readTarget(written, here) : undefined;
    if (target) targets.push(target);
    for (const child of node.children) read(child, here);
  };
  for (const node of content) read(node, { x: 0, y: 0, href: '', size: 12, isNumber: false });
  return { texts, targets, elements };
};
