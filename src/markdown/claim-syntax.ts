import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';

// The types of micromark itself, by way of the package that uses them.
type Extension = ReturnType<typeof directive>;
type Constructs = NonNullable<Extension['text']>;
type Construct = Extract<NonNullable<Constructs[keyof Constructs]>, { tokenize: unknown }>;
type State = Parameters<Construct['tokenize']>[1];
type Code = Parameters<State>[0];

/** The one name that means something here; text that merely looks like a mark stays what it was. */
export const claimName = 'claim';

/** What a name goes on with: neither punctuation nor blank, apart from two signs. */
const goesOn = (code: Code): boolean =>
  code !== null && code >= 0 && /[-_]|[^\p{P}\p{S}\s]/u.test(String.fromCharCode(code));

const claimAhead: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    const expected = `:${claimName}`;
    let read = 0;
    const next: State = (code) => {
      if (read < expected.length) {
        if (code !== expected.charCodeAt(read)) return nok(code);
        read += 1;
        effects.consume(code);
        return next;
      }
      effects.exit('data');
      return goesOn(code) ? nok(code) : ok(code);
    };
    return (code) => {
      effects.enter('data');
      return next(code);
    };
  },
};

const ofClaimsAlone = (construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    return effects.check(claimAhead, construct.tokenize.call(this, effects, ok, nok), nok);
  },
});

/**
 * Syntax of claims in running text, :claim[words]{attributes}: that of the directives proposal without its
 * block forms and other names, so that "::note", ":note[…]" and "10:30" stay the text they are.
 */
export const claimSyntax = (): Extension => ({
  text: Object.fromEntries(
    Object.entries(directive().text ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().map(ofClaimsAlone),
    ]),
  ),
});

/** Makes `textDirective` nodes of the syntax. */
export const claimFromMarkdown = (): FromMarkdownExtension => directiveFromMarkdown();
