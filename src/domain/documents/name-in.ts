/**
 * The name of a file beside a story as another language of the story has it.
 *
 * in:  "flights.csv", "ar"
 * out: "flights.ar.csv"
 */
export const toNameIn = (name: string, language: string): string =>
  name.replace(/(?=\.[^.]+$)/, `.${language}`);
