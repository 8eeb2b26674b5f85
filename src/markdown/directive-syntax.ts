import type { Nodes, Paragraph } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Extension, State } from './micromark-types.ts';

/** Whether a node is a directive, of whatever form. */
export const isDirective = (node: Nodes): node is Directives =>
  node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';

/** Whether this is what is in the brackets of a container: a paragraph of its own, the first in it. */
export const isPartLabel = (node: Nodes | undefined): node is Paragraph =>
  node?.type === 'paragraph' && node.data?.directiveLabel === true;

/** What a name goes on with: neither punctuation nor a space, apart from two signs. */
const goesOn = (code: Code): boolean =>
  code !== null && code >= 0 && /[-_]|[^\p{P}\p{S}\s]/u.test(String.fromCharCode(code));

/** The forms of a directive, by the colons that it begins with: a container may have more of them. */
const colons = { text: 1, leaf: 2, container: 3 } as const;

/** In running text, on a line of its own, or around blocks. */
export type DirectiveForm = keyof typeof colons;

const colon = 58;

const isAhead = (form: DirectiveForm, name: string): Construct => ({
  partial: true,
  tokenize: (effects, ok, nok) => {
    let colonsRead = 0;
    let read = 0;
    const readName: State = (code) => {
      if (read < name.length) {
        if (code !== name.charCodeAt(read)) return nok(code);
        read += 1;
        effects.consume(code);
        return readName;
      }
      effects.exit('data');
      return goesOn(code) ? nok(code) : ok(code);
    };
    const readColons: State = (code) => {
      if (code !== colon) return colonsRead < colons[form] ? nok(code) : readName(code);
      if (colonsRead === colons[form] && form !== 'container') return nok(code);
      colonsRead += 1;
      effects.consume(code);
      return readColons;
    };
    return (code) => {
      effects.enter('data');
      return readColons(code);
    };
  },
});

/** Restricts a construct of directives to one form and name. */
const ifNamed = (form: DirectiveForm, name: string, construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    return effects.check(isAhead(form, name), construct.tokenize.call(this, effects, ok, nok), nok);
  },
});

const toExtension = (form: DirectiveForm, name: string): Extension => {
  const place = form === 'text' ? 'text' : 'flow';
  return {
    [place]: Object.fromEntries(
      Object.entries(directive()[place] ?? {}).map(([code, constructs]) => [
        code,
        [constructs ?? []].flat().map((construct) => ifNamed(form, name, construct)),
      ]),
    ),
  };
};

/** What is written as a directive: its form by its name. */
export type DirectiveNames = Readonly<Record<string, { readonly form: DirectiveForm }>>;

/**
 * The syntax of the directives proposal, each name in its one form; whatever merely looks like it stays the text
 * it is: "::claim", ":note[…]" and "10:30".
 */
export const toDirectiveSyntax = (names: DirectiveNames): Extension[] =>
  Object.entries(names).map(([name, { form }]) => toExtension(form, name));
