import type { ElementContent, Properties } from 'hast';
import { type BodyTree, type PartFields, type StoredBody, toPart } from './body.ts';

/**
 * Text as it is; an element as its name, its properties unless there are none, and its content; a part as an
 * element without a name, its kind, its fields unless there are none, and its content.
 */
type Compact = string | CompactNode;
type CompactNode = readonly [name: string, ...rest: (Compact | Properties | PartFields)[]];

const toRest = (facts: object, content: readonly ElementContent[]): (Compact | object)[] => [
  ...(Object.keys(facts).length > 0 ? [facts] : []),
  ...content.flatMap(toCompact),
];

const toCompact = (node: ElementContent): Compact[] => {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'element':
      return [[node.tagName, ...toRest(node.properties, node.children)] as CompactNode];
    case 'part':
      return [['', node.kind, ...toRest(node.fields, node.children)] as CompactNode];
    default:
      // The sanitiser lets neither comments nor raw HTML through.
      return [];
  }
};

const isFacts = (item: unknown): item is Properties & PartFields =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

const toNode = (compact: Compact): ElementContent => {
  if (typeof compact === 'string') return { type: 'text', value: compact };
  const [name, ...after] = compact;
  const [kind, rest] = name === '' ? [after[0] as string, after.slice(1)] : [undefined, after];
  const [facts, content] = isFacts(rest[0]) ? [rest[0], rest.slice(1)] : [{}, rest];
  const children = (content as Compact[]).map(toNode);
  return kind === undefined
    ? { type: 'element', tagName: name, properties: facts, children }
    : toPart(kind, facts, children);
};

/** Letters that do not fit into a byte: one of them has a whole string take two bytes a letter in memory. */
const wide = /[^\0-\xff]/g;

const escapeWide = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes JSON with what is rare in it escaped: a text in Latin letters with a few quotation marks takes half of the
 * memory, of which a build holds all texts.
 */
const toNarrow = (json: string): string => {
  const found = json.match(wide)?.length ?? 0;
  // Of another script, six bytes for two would be more.
  if (found === 0 || found * 5 > json.length) return json;
  return Buffer.from(json.replace(wide, escapeWide), 'latin1').toString('latin1');
};

/** Writes a body as compact as its HTML. */
export const writeBody = (tree: BodyTree): StoredBody =>
  toNarrow(
    JSON.stringify(tree.children.flatMap((child) => (child.type === 'doctype' ? [] : toCompact(child)))),
  ) as StoredBody;

/**
 * Reads a body that writeBody wrote.
 * @throws SyntaxError for anything else
 */
export const readBody = (stored: StoredBody): BodyTree => ({
  type: 'root',
  children: (JSON.parse(stored) as Compact[]).map(toNode),
});

/** Whether a body has a part of a kind, told without reading it. */
export const hasPart = (stored: StoredBody, kind: string): boolean =>
  stored.includes(`["",${JSON.stringify(kind)}`);
