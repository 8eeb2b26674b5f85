const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/y;

/** The character reference that begins at a place, unless the text has the same characters as they stand. */
const findReference = (value: string, read: number, source: string, at: number): string | undefined => {
  reference.lastIndex = at;
  const written = reference.exec(source)?.[0];
  return written === undefined || value.startsWith(written, read) ? undefined : written;
};

/**
 * Finds where a character of a text node is in the Markdown that the node was written as. The two
 * differ where the author escaped a character (\[), wrote a reference (&amp;), or where a line goes on after
 * a mark of quotation or an indentation.
 * @param value the node's text
 * @param source the Markdown of the node
 * @param index a place in value
 * @returns the place in source; 0 where the two cannot be matched
 */
export const toSourceIndex = (value: string, source: string, index: number): number => {
  // Nearly always; and it saves walking the text for each citation.
  if (value === source) return index;
  let at = 0;
  for (let read = 0; read < value.length; read += 1) {
    const written = findReference(value, read, source, at);
    while (written === undefined && source[at] !== value[read]) {
      if (!/[\\\s>]/.test(source[at] ?? '')) return 0;
      at += 1;
    }
    if (read === index) return at;
    at += written?.length ?? 1;
  }
  return at;
};
