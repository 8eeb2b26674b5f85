import { z } from 'astro/zod';

/** An absolute http or https address; nothing else may become a link (no javascript:, no data:). */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write a full address that begins with https:// (or http:// where the source has nothing else).',
});
