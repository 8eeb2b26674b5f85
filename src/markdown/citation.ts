/** One source cited, as Pandoc and Quarto authors write it: [@id], [@id, para 4], [@a; @b]; a passage of it as [@id#name]. */
export interface CitedSource {
  readonly id: string;
  /** Name of the passage on which the text rests. */
  readonly passage?: string;
  /** Where in the source, e.g. "para 4". */
  readonly locator: string | undefined;
}

/** A piece of running text: plain, or a citation with the text it was written as. */
export type CitationPart =
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'citation';
      readonly value: string;
      readonly offset: number;
      readonly cited: readonly CitedSource[];
    };

/** One source; only what follows it tells where its locator ends. */
const oneSource =
  /@([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([a-z0-9]+(?:-[a-z0-9]+)*))?(?:,\s*([^\]\[;@\s][^\]\[;@]*?))?(?=\s*[;\]])/;
const citation = new RegExp(String.raw`\[${oneSource.source}(?:\s*;\s*${oneSource.source})*\s*\]`, 'g');

/**
 * Splits running text at its citations. Text that merely looks like one ([@Name], a@b.org) stays text.
 * @returns the parts in order; joined, their values give the input back
 */
export const parseCitations = (text: string): CitationPart[] => {
  const parts: CitationPart[] = [];
  let end = 0;
  for (const match of text.matchAll(citation)) {
    if (match.index > end) parts.push({ kind: 'text', value: text.slice(end, match.index) });
    parts.push({
      kind: 'citation',
      value: match[0],
      offset: match.index,
      cited: [...match[0].matchAll(new RegExp(oneSource, 'g'))].map((source) => ({
        id: source[1] ?? '',
        ...(source[2] !== undefined && { passage: source[2] }),
        locator: source[3],
      })),
    });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', value: text.slice(end) });
  return parts;
};
