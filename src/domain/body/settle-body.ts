import type { ElementContent } from 'hast';
import { toClaimAnchors } from '../claim-anchor.ts';
import type { DataTable } from '../data-table.ts';
import type { BodyTree, Part } from './body.ts';
import { findPlaces, type Place } from './find-places.ts';
import { notation } from './notation.ts';
import type { FilesBeside, OriginalClaim, Settling } from './part-kind.ts';
import type { ClaimFields, UnmarkedFields } from './parts/claim.ts';
import { splitLabel } from './parts/label.ts';
import { toPlainLine } from './plain-text.ts';
import { isFigureName } from './figure-names.ts';
import { toFigureIds } from '../figure-id.ts';
import type { SettledFigure } from './settled-figure.ts';

/** A marked statement of a body. */
export interface MarkedClaim extends Place, OriginalClaim {
  readonly number: number;
  readonly anchor: string;
  /** In a translation, its words in the original. */
  readonly originalText?: string | undefined;
  /** In a translation, who asserts it as the original names them. */
  readonly originalBy?: string | undefined;
}

/** A body of which every part can be made. */
export interface SettledBody {
  readonly tree: BodyTree;
  /** In the order in which they are read. */
  readonly claims: readonly MarkedClaim[];
  /** In the order of the text. */
  readonly figures: readonly SettledFigure[];
  /** The data that its tables and charts show, by the name of their file. */
  readonly tables: Readonly<Record<string, DataTable>>;
}

/** Where a mark cannot be: a heading is an address and a line of the contents, and a link holds no button. */
const unmarkable = /^(?:h[1-6]|a)$/;

/** Reads every written part; what cannot be read, or cannot be where it is, becomes what it was written as. */
const settleParts = (
  content: readonly ElementContent[],
  settling: Settling,
  found: Part[],
): ElementContent[] =>
  content.flatMap((node): ElementContent[] => {
    if (node.type === 'element') {
      const isMarkable = settling.isMarkable && !unmarkable.test(node.tagName);
      return [{ ...node, children: settleParts(node.children, { ...settling, isMarkable }, found) }];
    }
    if (node.type !== 'part') return [node];
    const kind = notation[node.kind];
    if (kind === undefined) return [{ ...node, children: settleParts(node.children, settling, found) }];
    const fields = kind.settle(node, settling);
    if (fields === undefined) return settleParts(kind.toUnsettled(node), settling, found);
    const part: Part = {
      ...node,
      fields,
      children: node.children.flatMap((child) => {
        const isMarkable = settling.isMarkable && kind.form !== 'text' && !(kind.isDrawn?.(child) ?? false);
        return settleParts([child], { ...settling, isMarkable }, found);
      }),
    };
    found.push(part);
    return [part];
  });

/** Numbers statements as they are read, and names their anchors as the desk does, which knows only what is written. */
const markClaims = (parts: readonly Part[], places: ReadonlyMap<Part, Place>): MarkedClaim[] => {
  const unmarked = parts.map((part) => ({ part, fields: part.fields as unknown as UnmarkedFields }));
  const asWritten = unmarked.toSorted((a, b) => a.fields.writtenNumber - b.fields.writtenNumber);
  const anchors = toClaimAnchors(
    asWritten.map(({ fields: { attributes, words } }) => ({ id: attributes.id, words })),
  );
  return unmarked.map(({ part, fields }, index): MarkedClaim => {
    const { attributes, sides, quotes, original } = fields;
    const anchor = original?.anchor ?? anchors[asWritten.findIndex((other) => other.part === part)] ?? '';
    const text = toPlainLine(part.children);
    part.fields = { number: index + 1, anchor } satisfies ClaimFields;
    const { section, block, line } = places.get(part) ?? { section: 0, block: 0, line: undefined };
    return {
      number: index + 1,
      anchor,
      text,
      section,
      block,
      line,
      attributes,
      sides,
      ...(quotes && { quotes }),
      ...(original && { originalText: original.text, originalBy: original.by }),
    };
  });
};

/** Names figures, of which each has an address of its own. */
const nameFigures = (parts: readonly Part[]): SettledFigure[] => {
  const unnamed = parts.flatMap((part) =>
    isFigureName(part.kind)
      ? [
          {
            part,
            kind: part.kind,
            title: toPlainLine(splitLabel(part).label),
            id: part.fields.id as string | undefined,
          },
        ]
      : [],
  );
  const ids = toFigureIds(unnamed);
  return unnamed.map(({ part, kind, title }, index): SettledFigure => {
    const id = ids[index] ?? '';
    part.fields = { ...part.fields, id };
    return { id, kind, title };
  });
};

/**
 * Puts the lead figure after the opening paragraph, in every form of the text alike: a reader meets a
 * sentence first. A text that opens with anything else follows its figure.
 */
const putLeadForward = (content: readonly ElementContent[]): ElementContent[] => {
  const lead = content.find(
    (node) => node.type === 'part' && isFigureName(node.kind) && node.fields.lead === 'yes',
  );
  if (lead === undefined) return [...content];
  const others = content.filter((node) => node !== lead);
  const opening = others.findIndex(({ type }) => type !== 'text');
  const first = others[opening];
  const isOpenedInWords = first?.type === 'element' && first.tagName === 'p';
  return isOpenedInWords
    ? others.toSpliced(opening + 1, 0, { type: 'text', value: '\n' }, lead)
    : [lead, ...others];
};

/**
 * Settles what was written in a body: which statements are marked, and which tables can be shown. The tree given
 * stays as it is.
 * @param sources ids that the text may cite
 * @param originals for a translation, the statements of the original by their anchors
 */
export const settleBody = (
  tree: BodyTree,
  sourceIds: Iterable<string>,
  { openTable, openMap }: FilesBeside,
  originals?: ReadonlyMap<string, OriginalClaim>,
): SettledBody => {
  const parts: Part[] = [];
  const opened = new Map<string, DataTable | undefined>();
  const settling: Settling = {
    sourceIds: new Set(sourceIds),
    isMarkable: true,
    originals,
    openTable: (name) => {
      if (!opened.has(name)) opened.set(name, openTable(name));
      return opened.get(name);
    },
    openMap,
    toText: toPlainLine,
  };
  const content = settleParts(tree.children as ElementContent[], settling, parts);
  // Named as they are written, which is what the desk sees.
  const named = new Map(nameFigures(parts).map((figure) => [figure.id, figure]));
  const settled: BodyTree = { type: 'root', children: putLeadForward(content) };
  const places = findPlaces(settled);
  const inOrder = [...places.keys()];
  const claims = markClaims(
    inOrder.filter(({ kind }) => kind === 'claim'),
    places,
  );
  const figures = inOrder.flatMap(({ kind, fields }) =>
    isFigureName(kind) ? (named.get(String(fields.id)) ?? []) : [],
  );
  const tables = parts.flatMap(({ fields: { data } }) => {
    const table = typeof data === 'string' ? opened.get(data) : undefined;
    return table === undefined ? [] : [[String(data), table] as const];
  });
  return { tree: settled, claims, figures, tables: Object.fromEntries(tables) };
};
