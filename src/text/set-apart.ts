/**
 * Makes the function that sets a name apart which may be in another script, so that signs behind it stay where they are
 * read in a text from right to left.
 * @param own what a name consists of that needs none: letters of the language, marks on them, blanks
 */
export const toIsolate =
  (own: RegExp) =>
  (name: string): string =>
    own.test(name) ? name : `\u2068${name}\u2069`;
