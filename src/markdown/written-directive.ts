import { createHash } from 'node:crypto';
import type { Directives } from 'mdast-util-directive';

/**
 * Names directives by a digest of the whole text and a number, so that no text can hold such a key: an element of
 * an editor's own takes the place of none.
 * @param source the whole text
 */
export const toKeyOf = (source: string): ((number: number) => string) => {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  return (number) => `${digest}-${String(number)}`;
};

/** A directive as the editor wrote it. */
export const toWritten = ({ position }: Directives, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset);

/** What is in the braces, by name; a name without a value has an empty one. */
export const toAttributes = ({ attributes }: Directives): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? '']));
