import type { Nodes, Parents, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { claimSyntax } from './claim-syntax.ts';
import { toClaimWords } from './claim-words.ts';
import { readDirective, toAttributes, toKeyOf, toWritten } from './written-directive.ts';

/**
 * Reads :claim[words]{by="…" status=… cite="…"}. Each becomes a span with a key; number and attributes wait
 * under that key in file.data.claims for rehypeClaims, so that the sanitiser needs to let nothing but the key
 * through. A claim without words stays as it was written.
 *
 * in:  :claim[Fifty were shown]{by="KCNA" status=claimed cite="st"} at 10:30, see :note[this] and :claim.
 * out: <span data-claim="…-1">Fifty were shown</span> at 10:30, see :note[this] and :claim.
 */
export function remarkClaims(this: Processor) {
  readDirective(this, claimSyntax());

  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    const toKey = toKeyOf(source);
    const claims = new Map<string, WrittenClaim>();
    let number = 0;
    visit(tree, 'textDirective', (node: TextDirective, index, parent) => {
      number += 1;
      if (!hasWords(node)) {
        (parent as Parents).children.splice(index ?? 0, 1, { type: 'text', value: toWritten(node, source) });
        return SKIP;
      }
      const key = toKey(number);
      claims.set(key, { number, words: toClaimWords(node), attributes: toAttributes(node) });
      node.data = { hName: 'span', hProperties: { dataClaim: key } };
      return undefined;
    });
    file.data.claims = claims;
  };
}

const hasWords = (node: Nodes): boolean =>
  'children' in node ? node.children.some(hasWords) : !('value' in node) || node.value.trim() !== '';

/** A claim as the editor wrote it. */
interface WrittenClaim {
  /** Place among the claims of the body as it is written, counted from 1. */
  readonly number: number;
  /** Its plain words, of which its anchor is made. */
  readonly words: string;
  readonly attributes: Readonly<Record<string, string>>;
}

declare module 'vfile' {
  interface DataMap {
    /** The claims of a body, by the key of their span. */
    claims: ReadonlyMap<string, WrittenClaim>;
  }
}
