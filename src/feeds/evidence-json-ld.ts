import type { PublishedArticle } from '../domain/article.ts';
import { toChainNodes } from '../domain/chain-json-ld.ts';
import type { Edition } from '../domain/edition.ts';
import { writeJsonLd } from '../domain/json-ld.ts';

/** Writes the chain of evidence of a story as linked data: further facts of the story that its page describes. */
export const buildEvidenceJsonLd = (article: PublishedArticle, edition: Edition): string =>
  `${writeJsonLd(toChainNodes(article, edition))}\n`;
