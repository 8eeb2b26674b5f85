import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { tableSyntax } from './table-syntax.ts';
import { readDirective, toAttributes, toKeyOf, toWritten } from './written-directive.ts';

/**
 * Reads ::table[caption]{data="….csv" cite="…"}. Each becomes a block with a key that holds the caption; the rest
 * waits under that key in file.data.tables for rehypeDataTables.
 *
 * in:  ::table[Geese counted]{data="geese.csv" cite="st"}
 * out: <div data-table="…-1">Geese counted</div>
 */
export function remarkDataTables(this: Processor) {
  readDirective(this, tableSyntax());

  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    const toKey = toKeyOf(source);
    const tables = new Map<string, WrittenTable>();
    visit(tree, 'leafDirective', (node: LeafDirective) => {
      const key = toKey(tables.size + 1);
      tables.set(key, {
        source: toWritten(node, source),
        attributes: toAttributes(node),
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
