/**
 * Prints a document of JSON that ends in a list, an item a line: a quarter fewer bytes than indented, and versions can
 * still be read and compared line by line.
 * @param around what stands before the list
 * @param name of the list
 * @param items each as JSON
 */
export const printLines = (around: object, name: string, items: readonly string[]): string =>
  `${JSON.stringify(around).slice(0, -1)},"${name}":[${items.map((item) => `\n${item}`).join(',')}\n]}\n`;
