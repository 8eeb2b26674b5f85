import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { StoredBody } from '../domain/body/body.ts';
import { run } from '../run.ts';
import { openShelves } from '../sealed-shelves.ts';
import { site } from '../site.ts';
import { digestOwnCode } from './code-digest.ts';
import type { SettledStory, SettleOnce } from './load-article.ts';

/** A story as it is kept; its body is left out where it stays as it was read, which is so of most that came from elsewhere. */
interface KeptStory extends Omit<SettledStory, 'body'> {
  readonly body?: StoredBody;
}

/** What was settled before of stories that are as they were. */
export interface SettledStories {
  readonly settleOnce: SettleOnce;
  /** Keeps what was asked for, and nothing else, for the next build. */
  readonly save: () => Promise<void>;
}

/**
 * Opens the stories that earlier builds have settled: to read every text takes as long as to find out what has changed.
 * Only what follows from its own file is kept. The folder may be deleted at any time; where it cannot be written, every
 * build settles all of them.
 * @param told what links of the stories depend on besides their files, and the settings of the site
 * @param folder of what is kept
 */
export const openSettledStories = async (
  told: string,
  folder = join(run.cacheFolder, 'settled'),
): Promise<SettledStories> => {
  // While an editor is at work the store knows stories by their entries.
  if (run.showHeld !== undefined)
    return {
      settleOnce: async (_entry, _body, settle) => (await settle()).story,
      save: () => Promise.resolve(),
    };
  const common = JSON.stringify([digestOwnCode(), site, told]);
  const kept = await openShelves<KeptStory>(folder);
  return {
    settleOnce: async ({ readFrom }, read, settle) => {
      if (readFrom === undefined) return (await settle()).story;
      const key = createHash('sha256').update(common).update(readFrom).digest('base64');
      const known = kept.take(key);
      if (known !== undefined) return { ...known, body: known.body ?? read };
      const { story, isAlone } = await settle();
      const { body, ...rest } = story;
      if (isAlone) kept.put(key, body === read ? rest : story);
      return story;
    },
    save: kept.save,
  };
};
