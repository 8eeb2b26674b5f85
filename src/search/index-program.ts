import { join } from 'node:path';
import type { IndexAnswer, IndexOrder } from './index-aside.ts';
import { writeSearchIndex } from './search-index.ts';

/** The program that makes the index of a large site (index-aside.ts): it takes one order, answers it, and ends. */

const obey = async ({ site, kept, code, elsewhere }: IndexOrder): Promise<IndexAnswer> => {
  const files = new Map(elsewhere);
  try {
    const stories = await writeSearchIndex(
      site,
      { folder: kept, digestCode: () => code },
      (path) => files.get(path) ?? join(site, path),
    );
    return { stories };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
};

// Nobody is there any more to whom it could answer.
process.once('disconnect', () => {
  process.exit(1);
});
process.once('message', (order) => {
  void obey(order as IndexOrder).then((answer) => {
    process.send?.(answer, () => {
      process.exit(0);
    });
  });
});
