import { z } from 'astro/zod';
import type { Heading } from '../domain/article.ts';
import { type ClaimAttributes, claimSchema } from '../schemas/claim.ts';

/** What the Markdown pipeline leaves beside the HTML of an entry; Astro types it as unknown. */
const renderedSchema = z.object({
  metadata: z.object({
    frontmatter: z.object({
      words: z.int(),
      headings: z.array(z.object({ depth: z.int(), id: z.string(), text: z.string() })),
      claims: z.array(
        z.object({ number: z.int(), anchor: z.string(), text: z.string(), attributes: claimSchema }),
      ),
      dataFiles: z.array(z.string()),
    }),
  }),
});

/** A claim as the pipeline found it in a body. */
export interface MarkedClaim {
  readonly number: number;
  readonly anchor: string;
  readonly text: string;
  readonly attributes: ClaimAttributes;
}

/**
 * Reads what the Markdown pipeline found in a body.
 * @param rendered the entry's `rendered`
 * @throws ZodError when the pipeline did not run as configured
 */
export const toRenderedFacts = (
  rendered: unknown,
): {
  readonly headings: readonly Heading[];
  readonly words: number;
  readonly claims: readonly MarkedClaim[];
  readonly dataFiles: readonly string[];
} => {
  const { metadata } = renderedSchema.parse(rendered);
  return {
    headings: metadata.frontmatter.headings,
    words: metadata.frontmatter.words,
    claims: metadata.frontmatter.claims,
    dataFiles: metadata.frontmatter.dataFiles,
  };
};
