import { posix } from 'node:path';
import { site } from '../../site.ts';
import { examineFile } from '../check/examine-file.ts';
import { listErrors } from '../new/list-errors.ts';
import { assertName, toArticlePath, toTranslationPath } from '../new/names.ts';
import type { NewFile } from '../new/scaffold.ts';
import { onceEach } from '../once-each.ts';
import { formatSuggestion } from '../problems/closest.ts';
import { quote, toOneLine } from '../problems/quote.ts';
import type { Examine } from '../reading/document.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { Refusal, UserError } from '../user-error.ts';
import { gatherMonth } from './gather-month.ts';
import type { Manner } from './manner.ts';
import type { Month } from './month.ts';
import { readStories } from './read-stories.ts';
import { writeDigest } from './write-digest.ts';

/** Options of a digest. */
export interface DigestOptions {
  /** A story to take nothing from, by the name of its folder: an earlier digest of the month. */
  readonly without?: string | undefined;
  /** How a file is examined, as for the check. */
  readonly examine?: Examine;
}

/**
 * Makes the draft of a digest from a content folder, and checks it together with all the others.
 * @param files what is in the content folder
 * @param slug name of the story's folder
 * @throws UserError when the story to leave out does not exist
 * @throws Refusal when nothing of the month is known, when a story or an event has errors, or when the check would
 * find an error in the draft, in the check's own words
 */
export const prepareDigest = (
  files: readonly FolderFile[],
  month: Month,
  slug: string,
  instant: Date,
  manner: Manner,
  { without, examine = examineFile }: DigestOptions = {},
): NewFile => {
  assertName(slug);
  const examineOnce = onceEach(examine);
  const documents = files.flatMap((file) => examineOnce(file)?.document ?? []);
  const articles = documents.filter(({ collection }) => collection === 'articles').map(({ id }) => id);
  if (without !== undefined && !articles.includes(without)) {
    throw new UserError(
      `--without ${quote(without)} is not the name of a story’s folder.${formatSuggestion(without, articles)}`,
    );
  }
  const told = documents.filter(({ collection, id }) => collection !== 'articles' || id !== without);
  const months = gatherMonth(readStories(told, instant, manner.language), month);
  if (months.length === 0) {
    throw new Refusal(
      `Nothing is recorded for ${month}: no public story lists an event of that month, or asks a question that was due or answered in it.`,
    );
  }
  const path =
    manner.language === site.language ? toArticlePath(slug) : toTranslationPath(slug, manner.language);
  const file: NewFile = {
    path,
    claims: posix.dirname(path),
    text: writeDigest(months, month, instant, manner),
  };
  const errors = listErrors(file, files, instant, examineOnce);
  if (errors.length === 0) return file;
  throw new Refusal(
    errors.map(({ line, message }) => toOneLine(`${file.path}, line ${String(line)}: ${message}`)).join('\n'),
  );
};
