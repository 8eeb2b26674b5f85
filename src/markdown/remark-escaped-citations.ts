import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { setEscapedBracketsApart } from './escaped-citations.ts';

/**
 * Lets an escaped citation be the text it is, also where the source is listed. Runs first, while the places of
 * texts are still those of the file; rehypeCitations takes the span away again.
 *
 * in:  He wrote \[@st].
 * out: He wrote <span>[</span>@st].
 */
export const remarkEscapedCitations =
  () =>
  (tree: Root, file: VFile): void => {
    setEscapedBracketsApart(tree, String(file.value));
  };
