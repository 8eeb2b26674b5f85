import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { listTextParts, type TextPart } from './text-parts.ts';

/**
 * Leaves what the text says, part by part, in file.data.textParts, for rehypeBody: translations are compared with it.
 * Changes nothing in the tree, and runs while it still has the words that were written.
 */
export const remarkTextParts =
  () =>
  (tree: Root, file: VFile): void => {
    file.data.textParts = listTextParts(tree);
  };

declare module 'vfile' {
  interface DataMap {
    /** What a body says, in its order. */
    textParts: readonly TextPart[];
  }
}
