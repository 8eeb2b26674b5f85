import { createHash } from 'node:crypto';
import type { Nodes, Parents, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { claimFromMarkdown, claimSyntax } from './claim-syntax.ts';
import { toClaimWords } from './claim-words.ts';

/**
 * Reads :claim[words]{by="…" status=… cite="…"}. Each becomes a span with a key; number and attributes wait
 * under that key in file.data.claims for rehypeClaims, so that the sanitiser needs to let nothing but the key
 * through. The key is made of a digest of the whole text, so no text can hold it: a span of an editor's own
 * takes no claim's place. A claim without words stays as it was written.
 *
 * in:  :claim[Fifty were shown]{by="KCNA" status=claimed cite="st"} at 10:30, see :note[this] and :claim.
 * out: <span data-claim="…-1">Fifty were shown</span> at 10:30, see :note[this] and :claim.
 */
export function remarkClaims(this: Processor) {
  const data = this.data() as {
    micromarkExtensions?: unknown[];
    fromMarkdownExtensions?: unknown[];
  };
  (data.micromarkExtensions ??= []).push(claimSyntax());
  (data.fromMarkdownExtensions ??= []).push(claimFromMarkdown());

  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
    const claims = new Map<string, WrittenClaim>();
    let number = 0;
    visit(tree, 'textDirective', (node: TextDirective, index, parent) => {
      number += 1;
      if (!hasWords(node)) {
        const value = source.slice(node.position?.start.offset, node.position?.end.offset);
        (parent as Parents).children.splice(index ?? 0, 1, { type: 'text', value });
        return SKIP;
      }
      const key = `${digest}-${String(number)}`;
      claims.set(key, { number, words: toClaimWords(node), attributes: toStrings(node.attributes) });
      node.data = { hName: 'span', hProperties: { dataClaim: key } };
      return undefined;
    });
    file.data.claims = claims;
  };
}

const hasWords = (node: Nodes): boolean =>
  'children' in node ? node.children.some(hasWords) : !('value' in node) || node.value.trim() !== '';

const toStrings = (attributes: TextDirective['attributes']): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? '']));

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
