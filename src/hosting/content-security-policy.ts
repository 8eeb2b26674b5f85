/**
 * What a page may do: the same in the head of every page (astro.config.ts) and in the header that goes with
 * it. Nothing is loaded from another host, nothing is embedded, forms stay here, no base can bend addresses.
 * What is not named (objects, frames, media) has the first of them.
 */
export const pageDirectives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** Scripts of the site itself; WebAssembly for the engine of search, which opens on every page. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"] as const;
export const styleSources = ["'self'"] as const;

/** Digests of what is in the pages themselves, as a policy writes them: 'sha256-…'. */
export interface InlineDigests {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The policy of the header: that of the pages, with the digests of all of them, and what a page cannot say of
 * itself (who may frame it). A browser keeps to both policies, so that of the page stays the narrower one.
 */
export const formatPolicy = ({ scripts, styles }: InlineDigests): string =>
  [
    ...pageDirectives,
    "frame-ancestors 'none'",
    ['script-src', ...scriptSources, ...scripts].join(' '),
    ['style-src', ...styleSources, ...styles].join(' '),
  ].join('; ');
