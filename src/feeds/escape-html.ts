const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as HTML that shows the same text. */
export const escapeHtml = (words: string): string =>
  words.replace(/[&<>]/g, (character) => entities[character] ?? character);
