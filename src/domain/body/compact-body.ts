import type { ElementContent, Properties } from 'hast';
import { type BodyTree, type PartFields, type StoredBody, toPart } from './body.ts';

/** Text as it is, an element as [name, properties unless empty, …content], a part as { is, its fields, in }. */
type Compact = string | CompactElement | CompactPart;
type CompactElement = readonly [name: string, ...rest: (Properties | Compact)[]];
interface CompactPart {
  readonly is: string;
  readonly has?: PartFields;
  readonly in?: readonly Compact[];
}

const toCompact = (node: ElementContent): Compact[] => {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'element': {
      const { tagName, properties, children } = node;
      const content = children.flatMap(toCompact);
      return [
        Object.keys(properties).length > 0 || isProperties(content[0])
          ? [tagName, properties, ...content]
          : [tagName, ...content],
      ];
    }
    case 'part':
      return [
        {
          is: node.kind,
          ...(Object.keys(node.fields).length > 0 ? { has: node.fields } : {}),
          ...(node.children.length > 0 ? { in: node.children.flatMap(toCompact) } : {}),
        },
      ];
    default:
      // The sanitiser lets neither comments nor raw HTML through.
      return [];
  }
};

/** The second place of an element holds its properties, unless a list, a text or a part stands there. */
const isProperties = (item: Properties | Compact | undefined): item is Properties =>
  typeof item === 'object' && !Array.isArray(item) && !('is' in item && typeof item.is === 'string');

const toNode = (compact: Compact): ElementContent => {
  if (typeof compact === 'string') return { type: 'text', value: compact };
  if (!isElement(compact)) return toPart(compact.is, compact.has ?? {}, (compact.in ?? []).map(toNode));
  const [tagName, second, ...others] = compact;
  const [properties, content] = isProperties(second)
    ? [second, others]
    : [{}, second === undefined ? [] : [second, ...others]];
  return { type: 'element', tagName, properties, children: (content as Compact[]).map(toNode) };
};

const isElement = (compact: CompactElement | CompactPart): compact is CompactElement =>
  Array.isArray(compact);

/** Writes a body as compact as its HTML. */
export const writeBody = (tree: BodyTree): StoredBody =>
  JSON.stringify(
    tree.children.flatMap((child) => (child.type === 'doctype' ? [] : toCompact(child))),
  ) as StoredBody;

/**
 * Reads a body that writeBody wrote.
 * @throws SyntaxError for anything else
 */
export const readBody = (stored: StoredBody): BodyTree => ({
  type: 'root',
  children: (JSON.parse(stored) as Compact[]).map(toNode),
});
