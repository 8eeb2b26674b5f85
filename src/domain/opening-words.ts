/** Words that stand for a longer text. */
const openingWords = 12;

/** The first words of a text; all of it where hardly more would be left out. */
export const toOpening = (text: string): string => {
  const words = text.split(' ');
  return words.length > openingWords + 2 ? `${words.slice(0, openingWords).join(' ')} …` : text;
};
