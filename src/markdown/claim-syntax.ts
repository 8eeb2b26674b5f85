import { onlyNamed } from './directive-name.ts';

/**
 * Syntax of claims in running text, :claim[words]{attributes}: that of the directives proposal without its
 * block forms and other names, so that "::note", ":note[…]" and "10:30" stay the text they are.
 */
export const claimSyntax = () => onlyNamed('text', ':claim');
