const maxQuotedChars = 80;

/** Control characters and line separators: they would break the line of the report, or steer a terminal. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

/** Makes any text fit into one line of a report. */
export const toOneLine = (text: string): string => text.replace(unprintable, ' ');

/** What an author wrote, in quotation marks, shortened where it is long. */
export const quote = (written: unknown): string => {
  const text = toOneLine(
    typeof written === 'string' ? written : written === undefined ? 'nothing' : JSON.stringify(written),
  );
  // toWellFormed: a cut may fall into the middle of a character.
  return text.length > maxQuotedChars ? `"${text.slice(0, maxQuotedChars).toWellFormed()}…"` : `"${text}"`;
};
