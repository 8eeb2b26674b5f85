import { onlyNamed } from './directive-name.ts';

/**
 * Syntax of tables of data, ::table[caption]{attributes} on a line of its own: the leaf form of the directives
 * proposal without its other names, and without its containers. "::note" and ":::table" stay the text they are.
 */
export const tableSyntax = () => onlyNamed('flow', '::table');
