import type { TextDirective } from 'mdast-util-directive';
import { toClaimWords } from '../../markdown/claim-words.ts';
import { toSourceIndex } from '../../markdown/source-offset.ts';

/** An attribute of a claim as it is written. Offsets count from the start of the file. */
export interface BodyClaimAttribute {
  readonly value: string;
  /** Where its name stands. */
  readonly offset: number;
  /** Where its value stands, behind the quotation mark. */
  readonly valueOffset: number;
}

/** Where a claim stands, as far as it matters: only in running text does it become a mark. */
export type BodyClaimPlace = 'text' | 'heading' | 'link' | 'claim';

/** :claim[words]{attributes} in a body. Offsets count from the start of the file. */
export interface BodyClaim {
  readonly offset: number;
  /** The words in the brackets, without their Markdown and citations. */
  readonly words: string;
  readonly attributes: ReadonlyMap<string, BodyClaimAttribute>;
  /** Attributes written a second time or more; of each only the last counts. */
  readonly repeated: readonly { readonly name: string; readonly offset: number }[];
  /** Ids in cite="…", in their order. */
  readonly citedIds: readonly { readonly id: string; readonly offset: number }[];
  readonly place: BodyClaimPlace;
  /** True where braces follow that could not be read as attributes. */
  readonly hasUnreadBraces: boolean;
}

/**
 * Reads a claim from the tree.
 * @param markdown the body that the tree was made of
 * @param start where the body begins in its file
 */
export const toBodyClaim = (
  node: TextDirective,
  markdown: string,
  start: number,
  place: BodyClaimPlace,
): BodyClaim => {
  const places = node.data?.position?.attributes ?? {};
  const offset = start + (node.position?.start.offset ?? 0);
  const attributes = new Map<string, BodyClaimAttribute>();
  let citedIds: BodyClaim['citedIds'] = [];
  for (const [name, written] of Object.entries(node.attributes ?? {})) {
    const from = places[name]?.start.offset;
    const source = markdown.slice(from ?? 0, from === undefined ? 0 : places[name]?.end.offset);
    const value = written ?? '';
    const before = toValueIndex(source);
    const at = from === undefined ? offset : start + from;
    attributes.set(name, { value, offset: at, valueOffset: at + before });
    if (name !== 'cite') continue;
    const valueSource = source.slice(before).replace(/["']$/, '');
    citedIds = [...value.matchAll(/\S+/g)].map((id) => ({
      id: id[0],
      offset: at + before + toSourceIndex(value, valueSource, id.index),
    }));
  }
  return {
    offset,
    words: toClaimWords(node).replace(/\s+/g, ' ').trim(),
    attributes,
    repeated: listRepeated(node, markdown, start),
    citedIds,
    place,
    hasUnreadBraces: /^\s*\{/.test(markdown.slice(node.position?.end.offset ?? markdown.length)),
  };
};

/** Where the value begins in `by="KCNA"`, `status=claimed` or `#id`. */
const toValueIndex = (source: string): number =>
  /^(?:[#.]|[^=\s]*[\s>]*=[\s>]*["']?)/.exec(source)?.[0].length ?? 0;

/** An attribute in braces: #id, .class, or a name with or without a value. */
const oneAttribute =
  /([#.])[^\s"'=}#.]+|([a-z_:][\w:.-]*)(?:[\s>]*=[\s>]*(?:"[^"]*"|'[^']*'|[^\s"'=}]+))?/giy;

/** The tree keeps the last of two attributes of one name; what was written is still in the text. */
const listRepeated = (node: TextDirective, markdown: string, start: number): BodyClaim['repeated'] => {
  const end = node.position?.end.offset ?? 0;
  const open = markdown.indexOf(
    '{',
    node.children.at(-1)?.position?.end.offset ?? node.position?.start.offset,
  );
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
    // Classes add up; they are no attribute of a claim at all.
    if (met.has(name) && name !== 'class') repeated.push({ name, offset: start + at });
    met.add(name);
    at = oneAttribute.lastIndex;
  }
  return repeated;
};
