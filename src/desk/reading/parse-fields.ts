import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { parsePlacedYaml } from '../../domain/placed-yaml.ts';
import { type FieldPath, type FieldPlace, type Fields, formatFieldPath } from './fields.ts';
import { aliasAdvice, toDuplicateFault, toYamlFault, type YamlFault } from './yaml-fault.ts';

/** YAML as far as it could be read, and what was wrong with it. */
export interface ParsedYaml {
  /** Undefined where the values cannot be relied on. */
  readonly fields: Fields | undefined;
  readonly faults: readonly YamlFault[];
}

/**
 * Parses YAML so that every value keeps its place. Dates stay the text the author wrote (core schema).
 * @param yaml the YAML alone
 * @param start where it begins in its file
 * @throws RangeError where values are nested too deeply
 */
export const parseFields = (yaml: string, start: number): ParsedYaml => {
  const document = parsePlacedYaml(yaml);
  const faults = [...document.errors, ...document.warnings].map((error) => toYamlFault(error, start));
  if (faults.some((fault) => fault.kind === 'syntax')) return { fields: undefined, faults };

  const root = document.contents;
  // Nothing but white space or comments: the schema reports each missing field.
  if (root === null || (isScalar(root) && root.value === null)) {
    return { fields: { value: {}, places: new Map() }, faults };
  }
  const { value, places, aliases, repeated } = readValue(root, start);
  faults.push(...repeated.map(({ name, offset }) => toDuplicateFault(name, offset)));
  if (!isMap(root) && aliases.length === 0) {
    const message = 'Write fields, one per line: the name, a colon, the value.';
    return {
      fields: undefined,
      faults: [{ kind: 'not-fields', offset: start + (root.range?.[0] ?? 0), message }],
    };
  }
  if (aliases.length > 0) {
    return {
      fields: undefined,
      faults: [
        ...faults,
        ...aliases.map((offset) => ({ kind: 'syntax' as const, offset, message: aliasAdvice })),
      ],
    };
  }
  return { fields: { value: value as Record<string, unknown>, places }, faults };
};

/** Levels that no schema of ours comes near; beyond them paths would grow without end. */
const maxDepth = 20;

/**
 * Reads a tree of YAML into plain values. Aliases are not followed: a short file could stand for gigabytes.
 */
const readValue = (
  root: Node,
  start: number,
): {
  value: unknown;
  places: Map<string, FieldPlace>;
  aliases: number[];
  repeated: { readonly name: string; readonly offset: number }[];
} => {
  const places = new Map<string, FieldPlace>();
  const aliases: number[] = [];
  const repeated: { readonly name: string; readonly offset: number }[] = [];
  const read = (node: Node | null, path: FieldPath, key: number | undefined): unknown => {
    if (path.length > maxDepth) throw new RangeError('nested too deeply');
    const offset = start + (node?.range?.[0] ?? 0);
    const isNothing = node === null || (isScalar(node) && node.source === '' && node.value === null);
    places.set(formatFieldPath(path), {
      key,
      // "title:" with nothing after it: the parser places the empty value at the end of the line, or on the next.
      value: isNothing && key !== undefined ? key : offset,
      path,
      plainText:
        isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' ? node.value : undefined,
    });
    if (isAlias(node)) aliases.push(offset);
    if (isScalar(node)) return node.value;
    if (isSeq<Node | null>(node))
      return node.items.map((item, index) => read(item, [...path, index], undefined));
    if (!isMap<Node, Node | null>(node)) return null;
    const met = new Set<string>();
    return Object.fromEntries(
      node.items.map(({ key: keyNode, value }) => {
        const name = isScalar(keyNode) ? String(keyNode.value) : '';
        if (met.has(name)) repeated.push({ name, offset: start + (keyNode.range?.[0] ?? 0) });
        met.add(name);
        return [name, read(value, [...path, name], start + (keyNode.range?.[0] ?? 0))];
      }),
    );
  };
  return { value: read(root, [], undefined), places, aliases, repeated };
};
