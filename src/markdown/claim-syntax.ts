import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import { ifNamed } from './directive-name.ts';

type Extension = ReturnType<typeof directive>;

/** The one name that means something here; text that merely looks like a mark stays what it was. */
export const claimName = 'claim';

/**
 * Syntax of claims in running text, :claim[words]{attributes}: that of the directives proposal without its
 * block forms and other names, so that "::note", ":note[…]" and "10:30" stay the text they are.
 */
export const claimSyntax = (): Extension => ({
  text: Object.fromEntries(
    Object.entries(directive().text ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().map((construct) => ifNamed(`:${claimName}`, construct)),
    ]),
  ),
});

/** Makes `textDirective` nodes of the syntax. */
export const claimFromMarkdown = (): FromMarkdownExtension => directiveFromMarkdown();
