import { directive } from 'micromark-extension-directive';
import { ifNamed } from './directive-name.ts';

type Extension = ReturnType<typeof directive>;

/** The name of the directive; text that merely looks like it stays what it was. */
export const tableName = 'table';

/**
 * Syntax of tables of data, ::table[caption]{attributes} on a line of its own: the leaf form of the directives
 * proposal without its other names, and without its containers. "::note" and ":::table" stay the text they are.
 */
export const tableSyntax = (): Extension => ({
  flow: Object.fromEntries(
    Object.entries(directive().flow ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().map((construct) => ifNamed(`::${tableName}`, construct)),
    ]),
  ),
});
