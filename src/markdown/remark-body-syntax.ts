import type { Processor } from 'unified';
import { githubFromMarkdown, githubSyntax, ownSyntax } from './body-syntax.ts';
import { leaveOutSyntax } from './leave-out-syntax.ts';
import { findPossibleSyntax } from './possible-syntax.ts';

/**
 * Lets the processor read bodies as body-syntax.ts has them.
 *
 * in:  **「使命」**と報じた, 5*3*2 m, 5~7 degrees, ~~gone~~
 * out: <strong>「使命」</strong>と報じた, 5*3*2 m, 5~7 degrees, <del>gone</del>
 */
export function remarkBodySyntax(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  const extensions = (data.micromarkExtensions ??= []);
  const github = githubSyntax();
  const place = extensions.push(github, ...ownSyntax()) - ownSyntax().length - 1;
  (data.fromMarkdownExtensions ??= []).push(githubFromMarkdown());
  const { parser } = this;
  if (parser === undefined) throw new TypeError('There is no parser yet: remark-parse comes first.');
  this.parser = (document, file) => {
    // Asked for anew by each reading, which ends before another begins.
    extensions[place] = leaveOutSyntax(github, findPossibleSyntax(document));
    return parser(document, file);
  };
}
