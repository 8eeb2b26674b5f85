import type { FolderFile } from '../reading/read-folder.ts';
import { type Answers, type Ask, askOnce, gatherAnswers } from './gather-answers.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';
import type { LinkList } from './link-list.ts';
import { UnfitAnswers } from './names.ts';
import { listIds, type PreparedFile, prepareNew, toJudge } from './prepare-new.ts';
import { assertPublisher } from './scaffold.ts';

/** Where a file is made, and with whom. */
export interface Making {
  /** What is in the content folder. */
  readonly files: readonly FolderFile[];
  readonly instant: Date;
  /** Left out if there is nobody to ask. */
  readonly ask: Ask | undefined;
  /** Addresses of sources to begin a story with. */
  readonly list: LinkList | undefined;
}

/**
 * Gathers answers and writes the file. While there is somebody to ask, what is refused is asked again, and everything
 * else that was answered stays.
 * @param write gives the path of what it wrote
 * @throws UnfitAnswers when nobody can be asked, or no other answer would help
 */
export const makeNew = async (
  name: KindName,
  flags: Answers,
  { files, instant, ask, list }: Making,
  write: (file: PreparedFile) => Promise<string>,
): Promise<{ readonly path: string; readonly notes: readonly string[] }> => {
  const kind: Kind = kinds[name];
  const ids = listIds(files);
  // Before anybody has answered anything.
  if (name === 'article') assertPublisher(ids.get('sources')?.[0]);
  if (name === 'dossier') assertPublisher(ids.get('sources')?.[0], 'dossier');
  const conversation = { ids, ask, judge: toJudge(name, files, instant) };
  let answers = await gatherAnswers(kind, flags, conversation);
  for (;;) {
    try {
      const file = prepareNew(name, answers, files, { instant, list });
      return { path: await write(file), notes: file.notes };
    } catch (error) {
      if (ask === undefined || !(error instanceof UnfitAnswers)) throw error;
      const { questions, message } = error;
      const again = kind.questions.find((one) => one.isFlagOnly !== true && questions.includes(one.name));
      if (again === undefined) throw error;
      answers = await askOnce(again, answers, conversation, ask, message);
    }
  }
};
