import type { Processor } from 'unified';
import { bodySyntax } from './body-syntax.ts';

/**
 * Lets the processor read bodies as body-syntax.ts has them.
 *
 * in:  **「使命」**と報じた, 5*3*2 m
 * out: <strong>「使命」</strong>と報じた, 5*3*2 m
 */
export function remarkBodySyntax(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(...bodySyntax());
}
