import { z } from 'astro/zod';
import { toAnchorOfOwn, toClaimAnchors } from '../domain/claim-anchor.ts';
import { toEdition } from '../domain/edition.ts';
import { describeClaim } from '../domain/evidence.ts';
import { claimSchema, type ClaimStatus, likelihoods } from '../schemas/claim.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';

/** The part of a story's frontmatter that notes need; the desk judges the rest. */
const sourcesSchema = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      relays: z.string().optional(),
      origin: z.string().optional(),
    }),
  ),
});

/** What the note of a claim says. */
interface DescribedClaim {
  readonly status: ClaimStatus;
  /** The status in the site's language. */
  readonly word: string;
  readonly sentence: string;
  /** Ids of the sources it rests on. */
  readonly cite: readonly string[];
}

/**
 * What the notes of claims say, for the Markdown pipeline.
 * @param publishers names by id
 */
export const toClaimDescriber =
  (publishers: ReadonlyMap<string, string>) =>
  (
    written: Readonly<Record<string, string>>,
    frontmatter: Readonly<Record<string, unknown>>,
  ): DescribedClaim | undefined => {
    const claim = claimSchema.safeParse(written);
    const story = sourcesSchema.safeParse(frontmatter);
    if (!claim.success || !story.success) return undefined;
    const { cite, status } = claim.data;
    const sources = story.data.sources.filter(({ id }) => cite.includes(id));
    if (sources.length < cite.length) return undefined;
    const carriers = sources.map(({ publisher, relays, origin }) => ({
      publisher: publishers.get(publisher) ?? publisher,
      relays,
      origin,
    }));
    return {
      status,
      word: text.evidence.words[status],
      sentence: describeClaim(claim.data, carriers, likelihoods, toEdition(site, text)),
      cite,
    };
  };

/** Stands for the code and words that make a note and an anchor; the pipeline's cache hangs on it. */
export const describerDigest = [
  ...[describeClaim, toAnchorOfOwn, toClaimAnchors].map(String),
  JSON.stringify(text.evidence, (_key, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  ),
].join('\n');
