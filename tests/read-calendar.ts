/** A calendar as a program reads it: unfolded, its texts unescaped. */
export interface ReadCalendar {
  /** Properties by their names with parameters, as in "DTSTART;VALUE=DATE". */
  readonly properties: ReadonlyMap<string, string>;
  readonly entries: readonly ReadonlyMap<string, string>[];
}

const unescape = (value: string): string =>
  value.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));

/**
 * Reads a calendar strictly by RFC 5545.
 * @throws Error for a line end that is not CRLF, a line of more than 75 octets, a property without a value, or
 *   components that are not closed in order
 */
export const readCalendar = (text: string): ReadCalendar => {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text))
    throw new Error('A line does not end in CRLF.');
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`A line is too long: ${long}`);
  const properties = new Map<string, string>();
  const entries: Map<string, string>[] = [];
  const opened: string[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    if (name === '') throw new Error(`No property: ${line}`);
    if (name === 'BEGIN') {
      opened.push(value);
      if (value === 'VEVENT') entries.push(new Map());
    } else if (name === 'END') {
      if (opened.pop() !== value) throw new Error(`Not opened: ${value}`);
    } else {
      const into = opened.at(-1) === 'VEVENT' ? entries.at(-1) : properties;
      if (into?.has(name) === true) throw new Error(`Twice: ${name}`);
      into?.set(name, unescape(value));
    }
  }
  if (opened.length > 0) throw new Error(`Not closed: ${opened.join(', ')}`);
  return { properties, entries };
};
