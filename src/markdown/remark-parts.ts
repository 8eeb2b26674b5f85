import type { Nodes, Root } from 'mdast';
import { type ContainerDirective, directiveFromMarkdown } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { SKIP } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toClaimWords } from './claim-words.ts';
import { type DirectiveNames, isDirective, isPartLabel, toDirectiveSyntax } from './directive-syntax.ts';
import { toAttributes, toKeyOf, toWritten } from './written-directive.ts';
import { visitAll } from './visit.ts';

/**
 * Reads the directives of the names given. Each becomes an element with a key; what is written waits under that key
 * in file.data.parts for rehypeParts, so that the sanitiser needs to let nothing but the key through. One in running
 * text without words stays as it was written.
 *
 * in:  :claim[Fifty were shown]{by="KCNA" status=claimed cite="st"} at 10:30, see :other[this] and :claim.
 * out: <span data-part="…-1">Fifty were shown</span> at 10:30, see :other[this] and :claim.
 */
export function remarkParts(this: Processor, names: DirectiveNames) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(...toDirectiveSyntax(names));
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());

  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    const toKey = toKeyOf(source);
    const parts = new Map<string, WrittenPart>();
    const counts = new Map<string, number>();
    visitAll(tree, (node, index, parent) => {
      if (!isDirective(node)) return undefined;
      const number = (counts.get(node.name) ?? 0) + 1;
      counts.set(node.name, number);
      if (node.type === 'textDirective' && !hasWords(node)) {
        parent?.children.splice(index ?? 0, 1, { type: 'text', value: toWritten(node, source) });
        return SKIP;
      }
      const key = toKey(parts.size + 1);
      parts.set(key, {
        name: node.name,
        number,
        words: toClaimWords(node),
        attributes: toAttributes(node),
        ...(node.type === 'textDirective' ? {} : { written: toWritten(node, source) }),
      });
      node.data = {
        hName: node.type === 'textDirective' ? 'span' : 'div',
        hProperties: { dataPart: key },
      };
      if (node.type === 'containerDirective') markLabel(node);
      return undefined;
    });
    file.data.parts = parts;
  };
}

const hasWords = (node: Nodes): boolean =>
  'children' in node ? node.children.some(hasWords) : !('value' in node) || node.value.trim() !== '';

const markLabel = ({ children: [first] }: ContainerDirective): void => {
  if (isPartLabel(first)) first.data = { ...first.data, hName: 'div', hProperties: { dataPart: 'label' } };
};

/** A directive as the editor wrote it. */
interface WrittenPart {
  readonly name: string;
  /** Place among the directives of its name as they are written, counted from 1. */
  readonly number: number;
  /** Its plain words. */
  readonly words: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The whole of a block, for where it cannot be read. */
  readonly written?: string;
}

declare module 'vfile' {
  interface DataMap {
    /** The directives of a body, by the key of their element. */
    parts: ReadonlyMap<string, WrittenPart>;
  }
}
