/** Octets that a line of a calendar may have, its end not counted (RFC 5545, 3.1). */
const maxOctets = 75;

/**
 * Folds a line of a calendar: what is longer goes on in the next line, behind a space that is none of its own. It is
 * cut between characters, never within one.
 */
const foldLine = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > maxOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += more;
  }
  return [...lines, current].join('\r\n');
};

/** Text as a value: what has a meaning in a value is escaped (RFC 5545, 3.3.11), and controls are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, '');

/**
 * A line of a calendar with its end.
 * @param name of the property, with its parameters
 * @param value as it is written; text is escaped by escapeText
 */
export const toContentLine = (name: string, value: string): string => `${foldLine(`${name}:${value}`)}\r\n`;
