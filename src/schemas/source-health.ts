import { z } from 'astro/zod';
import { day } from './moment.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';

/** Where "npm run sources" keeps what it found at cited addresses, below the content folder: a line of JSON an address. */
export const healthPath = 'source-health.jsonl';

/**
 * What was found at an address. "refused" is an answer to programs (403, 429), which says nothing about readers;
 * "unreachable" may be over tomorrow.
 */
export const healthStates = ['reachable', 'moved', 'changed', 'gone', 'refused', 'unreachable'] as const;

/** One line of the file. */
export const sourceHealthSchema = z
  .strictObject({
    url: webAddress.describe('The address as stories cite it.'),
    state: z.enum(healthStates, { error: `"state" is one of: ${healthStates.join(', ')}.` }),
    checked: day.describe('Day on which we last looked.'),
    since: day.optional().describe('First day on which we found it so; left out where it is reachable.'),
    seen: day.optional().describe('Last day on which the page was there.'),
    to: webAddress.optional().describe('Where it has moved to.'),
    why: line('reason', 160).optional().describe('What the server said, or why there was no answer.'),
    words: z
      .record(
        z.string().regex(/^[a-z0-9]{6}$/, { error: 'A passage is named by six letters and digits.' }),
        day,
      )
      .optional()
      .describe('Last day on which each passage was on the page, by a digest of its words.'),
  })
  .refine(({ state, since }) => (state === 'reachable') === (since === undefined), {
    path: ['since'],
    error: '"since" is for what is not reachable, and there it is needed.',
  })
  .refine(({ state, to }) => state === 'moved' || to === undefined, {
    path: ['to'],
    error: '"to" is for what has moved.',
  })
  .refine(
    ({ checked, since = checked, seen = checked, words = {} }) =>
      [since, seen, ...Object.values(words)].every((other) => other <= checked),
    { path: ['checked'], error: '"checked" is the last of all days.' },
  );

export type HealthState = (typeof healthStates)[number];
export type SourceHealth = z.output<typeof sourceHealthSchema>;

/** A line of the file that is not blank: what it says, or what is wrong with it. */
export type ReadHealthLine = {
  /** Where the line begins, in characters. */
  readonly offset: number;
} & ({ readonly health: SourceHealth } | { readonly fault: string });

const readLine = (written: string): { readonly health: SourceHealth } | { readonly fault: string } => {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { fault: 'This line is not JSON.' };
  }
  const { data, error } = sourceHealthSchema.safeParse(value);
  if (data !== undefined) return { health: data };
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys')
    return { fault: `There is no field ${JSON.stringify(issue.keys[0])}.` };
  if (issue === undefined || issue.path.length === 0)
    return { fault: 'This line is not what was found at one address.' };
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  // Some name their field themselves.
  return { fault: message.startsWith('"') ? message : `"${issue.path.map(String).join('.')}": ${message}` };
};

/** Reads the file line by line. An address on a second line is a fault: one of the two is out of date. */
export const readHealthLines = (text: string): ReadHealthLine[] => {
  const met = new Set<string>();
  return [...text.matchAll(/^.*\S.*$/gm)].map(({ 0: written, index: offset }) => {
    const read = readLine(written);
    if ('fault' in read) return { offset, ...read };
    if (met.has(read.health.url))
      return { offset, fault: `${JSON.stringify(read.health.url)} is on an earlier line too.` };
    met.add(read.health.url);
    return { offset, ...read };
  });
};
