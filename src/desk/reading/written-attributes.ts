import type { Directives } from 'mdast-util-directive';
import { identifierPattern } from '../../schemas/identifier.ts';
import { isPartLabel } from '../../markdown/directive-syntax.ts';
import { toSourceIndex } from '../../markdown/source-offset.ts';

/** An attribute as it is written. Offsets count from the start of the file. */
export interface WrittenAttribute {
  readonly value: string;
  /** Where its name is. */
  readonly offset: number;
  /** Where its value is, after the quotation mark. */
  readonly valueOffset: number;
}

/** The braces of a claim or of a table. Offsets count from the start of the file. */
export interface WrittenAttributes {
  readonly attributes: ReadonlyMap<string, WrittenAttribute>;
  /** Attributes written a second time or more; of each only the last counts. */
  readonly repeated: readonly { readonly name: string; readonly offset: number }[];
  /** Ids in cite="…", in their order. */
  readonly citedIds: readonly {
    readonly id: string;
    /** Name of a passage of it, after "#". */
    readonly passage?: string;
    readonly offset: number;
  }[];
}

const toCited = (written: string): { readonly id: string; readonly passage?: string } => {
  const [, id = written, passage] = /^([^#]+)#(.+)$/.exec(written) ?? [];
  // What cannot be a name stays with the id, and is reported with it.
  return passage !== undefined && identifierPattern.test(passage) ? { id, passage } : { id: written };
};

/**
 * Reads the attributes of a directive from the tree.
 * @param markdown the body that the tree was made of
 * @param start where the body begins in its file
 */
export const readAttributes = (node: Directives, markdown: string, start: number): WrittenAttributes => {
  const places = node.data?.position?.attributes ?? {};
  const offset = start + (node.position?.start.offset ?? 0);
  const attributes = new Map<string, WrittenAttribute>();
  let citedIds: WrittenAttributes['citedIds'] = [];
  for (const [name, written] of Object.entries(node.attributes ?? {})) {
    const from = places[name]?.start.offset;
    const source = markdown.slice(from ?? 0, from === undefined ? 0 : places[name]?.end.offset);
    const value = written ?? '';
    const before = toValueIndex(source);
    const at = from === undefined ? offset : start + from;
    attributes.set(name, { value, offset: at, valueOffset: at + before });
    if (name !== 'cite') continue;
    const valueSource = source.slice(before).replace(/["']$/, '');
    citedIds = [...value.matchAll(/[^\s;]+/g)].map((id) => ({
      ...toCited(id[0]),
      offset: at + before + toSourceIndex(value, valueSource, id.index),
    }));
  }
  return { attributes, repeated: listRepeated(node, markdown, start), citedIds };
};

/** Where the value begins in `by="KCNA"`, `status=claimed` or `#id`. */
const toValueIndex = (source: string): number =>
  /^(?:[#.]|[^=\s]*[\s>]*=[\s>]*["']?)/.exec(source)?.[0].length ?? 0;

/** An attribute in braces: #id, .class, or a name with or without a value. */
const oneAttribute =
  /([#.])[^\s"'=}#.]+|([a-z_:][\w:.-]*)(?:[\s>]*=[\s>]*(?:"[^"]*"|'[^']*'|[^\s"'=}]+))?/giy;

/** What is in the brackets may hold braces of its own. */
const endOfBrackets = (node: Directives): number | undefined => {
  if (node.type !== 'containerDirective') return node.children.at(-1)?.position?.end.offset;
  const [first] = node.children;
  return isPartLabel(first) ? first.position?.end.offset : undefined;
};

/** The tree keeps the last of two attributes of one name; what was written is still in the text. */
const listRepeated = (node: Directives, markdown: string, start: number): WrittenAttributes['repeated'] => {
  // The last attribute of all is the last of its name, and known to the tree. Behind it a container has its blocks.
  const places = Object.values(node.data?.position?.attributes ?? {});
  const end = Math.max(0, ...places.map((place) => place?.end.offset ?? 0));
  const open = markdown.indexOf('{', endOfBrackets(node) ?? node.position?.start.offset);
  if (open === -1 || open >= end) return [];
  const met = new Set<string>();
  const repeated: { readonly name: string; readonly offset: number }[] = [];
  let at = open + 1;
  while (at < end) {
    oneAttribute.lastIndex = at;
    const written = oneAttribute.exec(markdown);
    if (written === null) {
      at += 1;
      continue;
    }
    const name = written[1] === '#' ? 'id' : written[1] === '.' ? 'class' : (written[2] ?? '');
    // Classes add up; they are no attribute of ours at all.
    if (met.has(name) && name !== 'class') repeated.push({ name, offset: start + at });
    met.add(name);
    at = oneAttribute.lastIndex;
  }
  return repeated;
};
