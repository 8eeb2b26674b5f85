import type { gfm } from 'micromark-extension-gfm';

// The types of micromark itself, by way of a package that uses them.
type Extension = ReturnType<typeof gfm>;
type Constructs = NonNullable<Extension['text']>;
type Construct = Extract<NonNullable<Constructs[keyof Constructs]>, { tokenize: unknown }>;
type State = Parameters<Construct['tokenize']>[1];
type Code = Parameters<State>[0];

const star = 42;

const isDigit = (code: Code): boolean =>
  code !== null && code >= 0 && /\p{Nd}/u.test(String.fromCodePoint(code));

/** Reads stars that stand between two digits as the text they are. */
const starsBetweenDigits: Construct = {
  previous: isDigit,
  tokenize(effects, ok, nok) {
    const { previous } = this;
    const next: State = (code) => {
      if (code === star) {
        effects.consume(code);
        return next;
      }
      effects.exit('data');
      return isDigit(code) ? ok(code) : nok(code);
    };
    return (code) => {
      if (!isDigit(previous)) return nok(code);
      effects.enter('data');
      return next(code);
    };
  },
};

/** Syntax of a sign of multiplication: in "5*3*2" a star between digits is no emphasis. */
export const digitStarSyntax = (): Extension => ({ text: { [star]: starsBetweenDigits } });
