import { toOneLine } from '../problems/quote.ts';
import type { Examine } from '../reading/document.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Answers } from './gather-answers.ts';
import { findCollection, toId } from '../reading/parse-file.ts';
import { listErrors } from './list-errors.ts';
import { UnfitAnswers } from './names.ts';
import { scaffold, type NewFile } from './scaffold.ts';
import type { KindName } from './kinds.ts';

/** Ids of everything in a content folder, by collection, in order. */
export const listIds = (files: readonly FolderFile[]): ReadonlyMap<CollectionName, readonly string[]> =>
  Map.groupBy(
    files.flatMap(({ path }) => {
      const collection = findCollection(path);
      return collection === undefined ? [] : [{ collection, id: toId(path) }];
    }),
    ({ collection }) => collection,
  )
    .entries()
    .reduce(
      (ids, [collection, found]) =>
        ids.set(
          collection,
          found.map(({ id }) => id),
        ),
      new Map<CollectionName, string[]>(),
    );

/**
 * Makes a file and checks it together with all the others.
 * @param files what is in the content folder
 * @param examine how a file is examined, as for the check
 * @throws UnfitAnswers when the check would find an error in it, in the check's own words
 */
export const prepareNew = (
  kind: KindName,
  answers: Answers,
  files: readonly FolderFile[],
  instant: Date,
  examine?: Examine,
): NewFile => {
  const file = scaffold(kind, answers, { instant, publisher: listIds(files).get('sources')?.[0] });
  const errors = listErrors(file, files, instant, examine);
  if (errors.length === 0) return file;
  throw new UnfitAnswers(
    errors
      .map(({ field, message }) => toOneLine(`${field === undefined ? '' : `${field}: `}${message}`))
      .join('\n'),
  );
};
