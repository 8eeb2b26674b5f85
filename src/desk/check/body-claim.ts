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
    citedIds,
    place,
    hasUnreadBraces: /^\s*\{/.test(markdown.slice(node.position?.end.offset ?? markdown.length)),
  };
};

/** Where the value begins in `by="KCNA"`, `status=claimed` or `#id`. */
const toValueIndex = (source: string): number =>
  /^(?:[#.]|[^=\s]*[\s>]*=[\s>]*["']?)/.exec(source)?.[0].length ?? 0;
