import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { removePrivateNotes } from './private-notes.ts';

/**
 * Takes out what other programs do not publish, so that nothing private is published here either. The desk reports it
 * as an error all the same: whoever writes %% expects something of it. Runs first, while the places of words are those
 * of the file.
 *
 * in:  The talks failed. %%ask Kim again%%
 * out: The talks failed.
 */
export const remarkPrivateNotes =
  () =>
  (tree: Root, file: VFile): void => {
    removePrivateNotes(tree, String(file.value));
  };
