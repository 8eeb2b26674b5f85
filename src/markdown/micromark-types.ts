// The types of micromark itself, by way of a package that uses them.
import type { gfm } from 'micromark-extension-gfm';

/** What adds constructs to Markdown, by the character that they begin with. */
export type Extension = ReturnType<typeof gfm>;
type Constructs = NonNullable<Extension['text']>;
export type Construct = Extract<NonNullable<Constructs[keyof Constructs]>, { tokenize: unknown }>;
export type State = Parameters<Construct['tokenize']>[1];
export type Code = Parameters<State>[0];
