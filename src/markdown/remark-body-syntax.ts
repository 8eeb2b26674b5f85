import type { Processor } from 'unified';
import { githubFromMarkdown, githubSyntax, ownSyntax } from './body-syntax.ts';

/**
 * Lets the processor read bodies as body-syntax.ts has them.
 *
 * in:  **「使命」**と報じた, 5*3*2 m, 5~7 degrees, ~~gone~~
 * out: <strong>「使命」</strong>と報じた, 5*3*2 m, 5~7 degrees, <del>gone</del>
 */
export function remarkBodySyntax(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(githubSyntax(), ...ownSyntax());
  (data.fromMarkdownExtensions ??= []).push(githubFromMarkdown());
}
