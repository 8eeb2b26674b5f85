import { join } from 'node:path';
import { run } from '../../run.ts';
import { openExaminedStore } from '../examined-store.ts';
import { formatReason } from '../format-reason.ts';
import { formatUserError } from '../format-user-error.ts';
import type { CheckAnswer } from './check-aside.ts';
import { checkNow } from './check-now.ts';

/** The program that checks the content while an editor is at work (check-aside.ts): each message asks for one check. */

const store = await openExaminedStore(join(run.cacheFolder, 'check'));

const answer = async (): Promise<CheckAnswer> => {
  try {
    return { report: await checkNow(store) };
  } catch (error) {
    return { failed: formatUserError(error) ?? formatReason(error) };
  }
};

let last = Promise.resolve();
process.on('message', () => {
  last = last.then(async () => {
    process.send?.(await answer());
  });
});
process.on('disconnect', () => {
  process.exit();
});
