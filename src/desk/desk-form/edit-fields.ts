import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { parsePlacedYaml } from '../../domain/placed-yaml.ts';
import { findManual } from '../manual/field-manual.ts';
import { type FieldPath, formatFieldPath } from '../reading/fields.ts';
import { parseFields } from '../reading/parse-fields.ts';
import { Refusal } from '../user-error.ts';
import type { Change, Plain } from './draft.ts';
import { findLineEnding } from './merge-lines.ts';
import { findStyle, writeFlow, writeItem, writeFields, writeScalar, writeValue } from './write-yaml.ts';
import { deskWords } from './words.ts';

/** A field is written in a way in which it cannot be changed without touching others. */
export class CannotChange extends Refusal {
  constructor(path: FieldPath) {
    super(deskWords.cannotChange(formatFieldPath(path)));
  }
}

/** Text to take the place of a piece of YAML. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const splice = (yaml: string, { start, end, text }: Splice): string =>
  yaml.slice(0, start) + text + yaml.slice(end);

type FieldPair = Pair<Node, Node | null>;

const nameOf = ({ key }: FieldPair): string => (isScalar(key) ? String(key.value) : '');

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

const isNothing = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.value === null && node.source === '');

/** Works on one piece of YAML, which it never changes: each change is a splice. */
class FieldEditor {
  readonly #yaml: string;
  readonly #root: Node | null;
  readonly #lineEnding: string;

  constructor(yaml: string) {
    const { contents, errors } = parsePlacedYaml(yaml);
    if (errors.length > 0) throw new CannotChange([]);
    this.#yaml = yaml;
    this.#root = contents;
    this.#lineEnding = findLineEnding(yaml);
  }

  /** Where the line ends in which something is, its line break not included. */
  #lineEnd(offset: number): number {
    const end = /\r?\n|$/.exec(this.#yaml.slice(offset));
    return offset + (end?.index ?? 0);
  }

  #nextLine(offset: number): number {
    const end = this.#lineEnd(offset);
    return end + (/^\r?\n/.exec(this.#yaml.slice(end))?.[0].length ?? 0);
  }

  #lineStart(offset: number): number {
    return this.#yaml.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where a value ends, without the lines after it that belong to nothing. */
  #endOf(node: Node): number {
    if (isMap<Node, Node | null>(node) && node.flow !== true) {
      const last = node.items.at(-1);
      if (last) return this.#endOfPair(last);
    }
    if (isSeq<Node | null>(node) && node.flow !== true) {
      const last = node.items.at(-1);
      if (last) return this.#endOf(last);
    }
    const end = node.range?.[1] ?? 0;
    return end - (/\s*$/.exec(this.#yaml.slice(startOf(node), end))?.[0].length ?? 0);
  }

  /** Right after the colon of a field. */
  #afterColon({ key }: FieldPair): number {
    return this.#yaml.indexOf(':', key.range?.[1] ?? 0) + 1;
  }

  #endOfPair(pair: FieldPair): number {
    return isNothing(pair.value) || pair.value === null ? this.#afterColon(pair) : this.#endOf(pair.value);
  }

  #find(path: FieldPath): { readonly node: Node | null; readonly pair: FieldPair | undefined } | undefined {
    let found: { node: Node | null; pair: FieldPair | undefined } = { node: this.#root, pair: undefined };
    for (const step of path) {
      const { node } = found;
      if (typeof step === 'number') {
        if (!isSeq<Node | null>(node) || step >= node.items.length) return undefined;
        found = { node: node.items[step] ?? null, pair: undefined };
      } else {
        const pair: FieldPair | undefined = isMap<Node, Node | null>(node)
          ? node.items.find((one) => nameOf(one) === step)
          : undefined;
        if (!pair) return undefined;
        found = { node: pair.value, pair };
      }
    }
    return found;
  }

  /** How far the names of the fields of a block are from the start of their lines, in spaces. */
  #indentOf({ key }: FieldPair): string {
    return ' '.repeat(startOf(key) - this.#lineStart(startOf(key)));
  }

  #join(lines: readonly string[], indent: string): string {
    return lines.map((line) => indent + line + this.#lineEnding).join('');
  }

  set(path: FieldPath, value: Plain): Splice[] {
    const found = this.#find(path);
    if (found === undefined) return [this.#add(path, value)];
    const { node, pair } = found;
    if (node && !isNothing(node) && isScalar(node) && typeof value !== 'object') {
      const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
      return [
        {
          start: startOf(node),
          end: isBlock ? this.#endOf(node) : (node.range?.[1] ?? 0),
          text: writeScalar(value, path, findStyle(node)),
        },
      ];
    }
    if (!pair) throw new CannotChange(path);
    return this.#fill(pair, path, value);
  }

  /** Puts a value in the place of one that is empty, or of another kind. What is said behind it stays. */
  #fill(pair: FieldPair, path: FieldPath, value: Plain): Splice[] {
    const start = this.#afterColon(pair);
    const end = this.#endOfPair(pair);
    if (/[\r\n#]/.test(this.#yaml.slice(start, end))) throw new CannotChange(path);
    const { inline, below } = writeValue(value, path);
    const next = this.#nextLine(end);
    return [
      { start: next, end: next, text: this.#join(below, this.#indentOf(pair)) },
      { start, end, text: inline === '' ? '' : ` ${inline}` },
    ];
  }

  /** Adds a field where the schema has it among those that are there. */
  #add(path: FieldPath, value: Plain): Splice {
    const name = path.at(-1);
    const parentPath = path.slice(0, -1);
    const parent = parentPath.length === 0 ? this.#root : this.#find(parentPath)?.node;
    if (typeof name !== 'string') throw new CannotChange(path);
    if (parentPath.length === 0 && (parent === null || parent === undefined || isNothing(parent))) {
      const end = this.#yaml.length;
      const lines = this.#join(writeFields({ [name]: value }, []), '');
      return { start: end, end, text: lines };
    }
    if (!isMap<Node, Node | null>(parent)) throw new CannotChange(path);
    const before = this.#findBefore(parent.items, name, parentPath);
    if (parent.flow === true) {
      const written = `${name}: ${writeFlow(value, path)}`;
      const last = parent.items.at(-1);
      if (!last) return { start: startOf(parent), end: parent.range?.[1] ?? 0, text: `{ ${written} }` };
      const end = this.#endOfPair(last);
      return { start: end, end, text: `, ${written}` };
    }
    const lines = writeFields({ [name]: value }, parentPath);
    if (before) {
      const next = this.#nextLine(this.#endOfPair(before));
      return { start: next, end: next, text: this.#join(lines, this.#indentOf(before)) };
    }
    const [first] = parent.items;
    if (!first) throw new CannotChange(path);
    const start = startOf(first.key);
    const indent = this.#indentOf(first);
    return { start, end: start, text: this.#join(lines, indent).slice(indent.length) + indent };
  }

  /** The last field before which the schema does not have the name. */
  #findBefore(pairs: readonly FieldPair[], name: string, parent: FieldPath): FieldPair | undefined {
    const order = Object.keys(findManual('articles', parent)?.properties ?? {});
    const place = order.indexOf(name);
    return pairs.findLast((pair) => order.indexOf(nameOf(pair)) < place || !order.includes(nameOf(pair)));
  }

  remove(path: FieldPath): Splice[] {
    const parent = this.#find(path.slice(0, -1))?.node;
    const pair = this.#find(path)?.pair;
    if (!isMap<Node, Node | null>(parent) || !pair) throw new CannotChange(path);
    const at = parent.items.indexOf(pair);
    const next = parent.items[at + 1];
    const start = startOf(pair.key);
    const end = this.#endOfPair(pair);
    if (parent.flow === true) {
      if (next) return [{ start, end: startOf(next.key), text: '' }];
      const former = parent.items[at - 1];
      return [{ start: former ? this.#endOfPair(former) : start, end, text: '' }];
    }
    const lineStart = this.#lineStart(start);
    if (this.#yaml.slice(lineStart, start).trim() === '')
      return [{ start: lineStart, end: this.#nextLine(end), text: '' }];
    // The first field of an item stands behind its hyphen.
    if (!next) throw new CannotChange(path);
    const isBetween = this.#yaml.slice(end, startOf(next.key)).includes('#');
    return [{ start, end: isBetween ? end : startOf(next.key), text: '' }];
  }

  arrange(path: FieldPath, items: Extract<Change, { kind: 'arrange' }>['items']): Splice[] {
    const found = this.#find(path);
    const list = found?.node;
    if (!isSeq<Node | null>(list) || list.items.length === 0) throw new CannotChange(path);
    if (list.flow === true) {
      const ends = list.items.map((item) => ({
        start: startOf(item),
        end: item ? this.#endOf(item) : 0,
      }));
      const gaps = ends.slice(1).map(({ start }, at) => this.#yaml.slice(ends[at]?.end, start));
      if (gaps.some((gap) => gap.includes('#'))) throw new CannotChange(path);
      const written = items.map((item, at) => {
        if (typeof item !== 'number') return writeFlow(item.added, [...path, at]);
        const place = ends[item];
        if (!place) throw new CannotChange(path);
        return this.#yaml.slice(place.start, place.end);
      });
      return [
        {
          start: ends[0]?.start ?? 0,
          end: ends.at(-1)?.end ?? 0,
          text: written.join(gaps[0] ?? ', '),
        },
      ];
    }
    const chunks = this.#listChunks(list.items, found?.pair, path);
    const [first] = chunks;
    if (!first) throw new CannotChange(path);
    const text = items.map((item, at) => {
      if (typeof item !== 'number') return this.#join(writeItem(item.added, [...path, at]), first.indent);
      const chunk = chunks[item];
      if (!chunk) throw new CannotChange(path);
      return this.#yaml.slice(chunk.start, chunk.end);
    });
    return [{ start: first.start, end: chunks.at(-1)?.end ?? first.end, text: text.join('') }];
  }

  /** The lines of each item of a list, with the comments above it. */
  #listChunks(
    items: readonly (Node | null)[],
    pair: FieldPair | undefined,
    path: FieldPath,
  ): readonly { readonly start: number; readonly end: number; readonly indent: string }[] {
    let behind = pair ? this.#afterColon(pair) : 0;
    const starts = items.map((item, at) => {
      if (item === null) throw new CannotChange(path);
      const region = this.#nextLine(behind);
      const dash = /^[ \t]*-(?=\s)/m.exec(this.#yaml.slice(region, startOf(item)));
      if (!dash) throw new CannotChange(path);
      behind = this.#endOf(item);
      const indent = dash[0].slice(0, -1);
      return { start: at === 0 ? region + dash.index : region, indent };
    });
    return starts.map(({ start, indent }, at) => ({
      start,
      indent,
      end: starts[at + 1]?.start ?? this.#nextLine(behind),
    }));
  }
}

const readValue = (yaml: string): unknown => parseFields(yaml, 0).fields?.value;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The fields as they are meant to be: what the YAML must say once it is changed. */
const changeValue = (value: unknown, path: FieldPath, change: (old: unknown) => unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (typeof step === 'number')
    return isList(value)
      ? value.map((item, at) => (at === step ? changeValue(item, rest, change) : item))
      : value;
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const changed = changeValue(fields[step], rest, change);
  const others = Object.entries(fields).filter(([name]) => name !== step);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
};

const expectValue = (value: unknown, change: Change): unknown =>
  changeValue(value, change.path, (old) => {
    switch (change.kind) {
      case 'set':
        return change.value;
      case 'remove':
        return undefined;
      case 'arrange':
        return change.items.map((item) =>
          typeof item === 'number' ? (isList(old) ? old[item] : undefined) : item.added,
        );
    }
  });

/** Changes one field, and makes sure that the YAML then says what was meant and nothing else. */
const applyChange = (yaml: string, change: Change): string => {
  const editor = new FieldEditor(yaml);
  const splices =
    change.kind === 'set'
      ? editor.set(change.path, change.value)
      : change.kind === 'remove'
        ? editor.remove(change.path)
        : editor.arrange(change.path, change.items);
  const changed = splices.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce(splice, yaml);
  if (!isDeepStrictEqual(readValue(changed), expectValue(readValue(yaml) ?? {}, change)))
    throw new CannotChange(change.path);
  return changed;
};

/**
 * Changes fields in their YAML, and nothing around them.
 * @param yaml as it is written
 * @param changes whose paths are those of the YAML as it is
 * @throws CannotChange where a field is written so that it cannot be changed by itself
 */
export const editFields = (yaml: string, changes: readonly Change[]): string => {
  // Lists are put in order last, and those in lists before those around them: until then every place is what it was.
  const arranged = changes
    .filter(({ kind }) => kind === 'arrange')
    .toSorted((a, b) => b.path.length - a.path.length);
  return [...changes.filter(({ kind }) => kind !== 'arrange'), ...arranged].reduce(applyChange, yaml);
};
