import type { githubSyntax } from './body-syntax.ts';

type Syntax = ReturnType<typeof githubSyntax>;
type Constructs = NonNullable<Syntax['text']>;

/** Constructs by the character they begin with, less those with an unwanted name. */
const without = (unwanted: RegExp, constructs: Constructs = {}): Constructs =>
  Object.fromEntries(
    Object.entries(constructs)
      .map(
        ([code, some]) =>
          [code, [some ?? []].flat().filter((one) => !unwanted.test(one.name ?? ''))] as const,
      )
      .filter(([, some]) => some.length > 0),
  );

/**
 * GitHub's Markdown without what a text cannot hold. Looking for bare addresses at every letter doubles the time of
 * reading, and for a table at every line costs a third of the rest; so that is done only where there may be one.
 */
export const leaveOutSyntax = (
  syntax: Syntax,
  {
    mayHoldTables,
    mayHoldAddresses,
  }: { readonly mayHoldTables: boolean; readonly mayHoldAddresses: boolean },
): Syntax => ({
  ...syntax,
  text: mayHoldAddresses ? (syntax.text ?? {}) : without(/Autolink$/, syntax.text),
  flow: mayHoldTables ? (syntax.flow ?? {}) : without(/^table$/, syntax.flow),
});
