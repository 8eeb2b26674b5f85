import { directive } from 'micromark-extension-directive';

// The types of micromark itself, by way of the package that uses them.
type Extension = ReturnType<typeof directive>;
type Constructs = NonNullable<Extension['text']>;
type Construct = Extract<NonNullable<Constructs[keyof Constructs]>, { tokenize: unknown }>;
type State = Parameters<Construct['tokenize']>[1];
type Code = Parameters<State>[0];

/** What a name goes on with: neither punctuation nor blank, apart from two signs. */
const goesOn = (code: Code): boolean =>
  code !== null && code >= 0 && /[-_]|[^\p{P}\p{S}\s]/u.test(String.fromCharCode(code));

const isAhead = (expected: string): Construct => ({
  partial: true,
  tokenize: (effects, ok, nok) => {
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
});

/** Restricts a construct of directives to one name. */
const ifNamed = (expected: string, construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    return effects.check(isAhead(expected), construct.tokenize.call(this, effects, ok, nok), nok);
  },
});

/**
 * The syntax of the directives proposal in one form and with one name; whatever merely looks like it stays the
 * text it is.
 * @param form in running text, or on a line of its own
 * @param expected the colons and the name: ":claim"
 */
export const onlyNamed = (form: 'text' | 'flow', expected: string): Extension => ({
  [form]: Object.fromEntries(
    Object.entries(directive()[form] ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().map((construct) => ifNamed(expected, construct)),
    ]),
  ),
});
