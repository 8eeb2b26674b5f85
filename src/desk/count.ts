/** A number as English writes it: 3,214. */
export const formatNumber = (number: number): string => number.toLocaleString('en');

/** So many of something, in words for the person at the keyboard: "1 story", "3,214 stories". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;
