/**
 * Takes out the characters that XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets).
 * One of them, copied into a story with a text from elsewhere, would make the whole feed unreadable.
 *
 * in:  <title>Geese\u0008 cross</title>
 * out: <title>Geese cross</title>
 */
export const dropForbiddenCharacters = (xml: string): string =>
  xml.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
