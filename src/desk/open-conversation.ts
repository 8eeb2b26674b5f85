import { createInterface } from 'node:readline/promises';
import type { Ask } from './new/gather-answers.ts';

/** A person to ask, where there is one: both ends of the conversation are a terminal. */
export const openConversation = (): { readonly ask: Ask | undefined; readonly close: () => void } => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: undefined, close: () => undefined };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      resolve(undefined);
    });
  });
  return {
    ask: async (prompt) => {
      const said = await Promise.race([lines.question(prompt), gone]);
      // Whoever goes leaves the cursor behind the question.
      if (said === undefined) process.stdout.write('\n');
      return said;
    },
    close: () => {
      lines.close();
    },
  };
};
