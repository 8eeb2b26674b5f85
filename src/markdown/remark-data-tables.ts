import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { directiveFromMarkdown, type LeafDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { tableSyntax } from './table-syntax.ts';

/**
 * Reads ::table[caption]{data="….csv" cite="…"}. Each becomes a block with a key that holds the caption; the rest
 * waits under that key in file.data.tables for rehypeDataTables. The key is made as those of claims are: no text
 * can hold it.
 *
 * in:  ::table[Geese counted]{data="geese.csv" cite="st"}
 * out: <div data-table="…-1">Geese counted</div>
 */
export function remarkDataTables(this: Processor) {
  const data = this.data() as {
    micromarkExtensions?: unknown[];
    fromMarkdownExtensions?: unknown[];
  };
  (data.micromarkExtensions ??= []).push(tableSyntax());
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());

  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
    const tables = new Map<string, WrittenTable>();
    visit(tree, 'leafDirective', (node: LeafDirective) => {
      const key = `${digest}-${String(tables.size + 1)}`;
      tables.set(key, {
        source: source.slice(node.position?.start.offset, node.position?.end.offset),
        attributes: Object.fromEntries(
          Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
        ),
      });
      node.data = { hName: 'div', hProperties: { dataTable: key } };
    });
    file.data.tables = tables;
  };
}

/** A table as the editor wrote it. */
interface WrittenTable {
  /** The whole of it, for where it cannot be read. */
  readonly source: string;
  readonly attributes: Readonly<Record<string, string>>;
}

declare module 'vfile' {
  interface DataMap {
    /** The tables of data of a body, by the key of their block. */
    tables: ReadonlyMap<string, WrittenTable>;
  }
}
