import { stripVTControlCharacters } from 'node:util';

/** A line that says where in the code something failed. */
const isTrace = (line: string): boolean =>
  /^\s+(?:Stack trace:|at \S|\[\.\.\.\] See full stack trace)/.test(stripVTControlCharacters(line));

/**
 * What a program prints, without the places in its code: they tell an editor nothing.
 *
 * in:  [ERROR] No such story.\n    at find (store.ts:1:1)\n
 * out: [ERROR] No such story.\n
 */
export const withoutTraces = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => !isTrace(line))
    .join('\n');

/** Has a stream print everything without traces. */
export const leaveOutTraces = (stream: NodeJS.WriteStream): void => {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean;
  stream.write = (chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? withoutTraces(chunk) : chunk, ...rest);
};
