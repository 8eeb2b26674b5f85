import type { Code, Construct, Extension, State } from './micromark-types.ts';

const star = 42;

const isDigit = (code: Code): boolean =>
  code !== null && code >= 0 && /\p{Nd}/u.test(String.fromCodePoint(code));

/** Reads stars that are between two digits as the text they are. */
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
