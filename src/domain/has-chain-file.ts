/** Whether the chain of a story stands in a file of its own: where no statement is marked, its page has all of it. */
export const hasChainFile = ({ claims }: { readonly claims: readonly unknown[] }): boolean =>
  claims.length > 0;
