import { compareText } from '../../domain/order.ts';
import { toOneLine } from '../problems/quote.ts';
import { examineFile } from '../check/examine-file.ts';
import type { Problem } from '../problems/problem.ts';
import type { Document, Examine } from '../reading/document.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Answers, Judge } from './gather-answers.ts';
import { toPublisherGuess } from './guess-publisher.ts';
import type { LinkList } from './link-list.ts';
import { findCollection, toId } from '../reading/parse-file.ts';
import { listStoryFiles } from '../reading/story-files.ts';
import { listErrors } from './list-errors.ts';
import { UnfitAnswers } from './names.ts';
import { type FirstSource, scaffold, type NewFile } from './scaffold.ts';
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
    )
    .set('articles', [...listStoryFiles(files).keys()].toSorted(compareText));

/** What a file is made among. */
export interface PrepareOptions {
  /** The moment the check stands for. */
  readonly instant: Date;
  /** How a file is examined, as for the check. */
  readonly examine?: Examine;
  /** Addresses of sources to begin a story with. */
  readonly list?: LinkList | undefined;
}

/** Fields that a message may be about, by the question that fills them; a file's name belongs to no field. */
const toQuestion = ({ field, id }: Problem): string[] =>
  field === undefined
    ? /-slug$|^reserved-page$/.test(id)
      ? ['slug']
      : []
    : [/^\w+/.exec(field)?.[0] ?? field];

/** A message with its place: a line of the list of addresses, where it is about one of them. */
const toReason = ({ field, message }: Problem, list: LinkList | undefined): string => {
  const link = list?.links[Number(/^sources\[(\d+)\]/.exec(field ?? '')?.[1] ?? NaN)];
  const place = list !== undefined && link !== undefined ? `${list.name}, line ${String(link.line)}` : field;
  return toOneLine(`${place === undefined ? '' : `${place}: `}${message}`);
};

/** Sources of a list, each with its publisher where content says who that is. */
const toFirstSources = (
  list: LinkList,
  files: readonly FolderFile[],
  examine: Examine,
): readonly FirstSource[] => {
  const documents = files.flatMap((file) => examine(file)?.document ?? []);
  const guess = toPublisherGuess(documents);
  return list.links.map(({ address }) => ({ address, publisher: guess(address) }));
};

/** Finds stories among the files of a folder. */
const toStoryFinder =
  (files: readonly FolderFile[], examine: Examine = examineFile) =>
  (slug: string): Document | undefined => {
    const file = listStoryFiles(files).get(slug);
    return file && examine(file)?.document;
  };

/** A file that is ready to be written. */
export interface PreparedFile extends NewFile {
  /** What the editor should know of it, a line each. */
  readonly notes: readonly string[];
}

/**
 * Makes a file and checks it together with all the others.
 * @param files what is in the content folder
 * @throws UnfitAnswers when the check would find an error in it, in the check's own words
 */
export const prepareNew = (
  kind: KindName,
  answers: Answers,
  files: readonly FolderFile[],
  { instant, examine = examineFile, list }: PrepareOptions,
): PreparedFile => {
  const sources = list === undefined ? [] : toFirstSources(list, files, examine);
  const ids = listIds(files);
  const publisher = ids.get('sources')?.[0];
  const stories = ids.get('articles') ?? [];
  const findStory = toStoryFinder(files, examine);
  const file = scaffold(kind, answers, { instant, publisher, sources, findStory, stories });
  const errors = listErrors(file, files, instant, examine);
  if (errors.length === 0) return { ...file, notes: [...(list?.repeated ?? []), ...tellUnknown(sources)] };
  throw new UnfitAnswers(errors.map((error) => toReason(error, list)).join('\n'), errors.flatMap(toQuestion));
};

/** Names the sources whose publishers nobody knows. */
const tellUnknown = (sources: readonly FirstSource[]): string[] =>
  sources.flatMap(({ address, publisher }, at) =>
    publisher === undefined
      ? [
          `source-${String(at + 1)} (${new URL(address).hostname}): stories cite this host by no publisher, or by several. Name the right one in the draft; "npm run new -- source" adds one.`,
        ]
      : [],
  );

/** Kinds of problem that say what is missing around a file, not what is wrong with an answer. */
const isOfSurroundings = ({ id }: Problem): boolean =>
  id === 'unknown-topic' ||
  id === 'unknown-author' ||
  id === 'unknown-publisher' ||
  id === 'translation-without-original';

/**
 * Judges an answer as soon as it is given, by the check's own words and without the other files, which takes no time;
 * prepareNew judges the whole.
 */
export const toJudge =
  (kind: KindName, files: readonly FolderFile[], instant: Date): Judge =>
  ({ name }, answers) => {
    // Each is one of several choices, and together they are judged at the end.
    if (kind === 'translation') return undefined;
    const isName = name === 'slug';
    const others = [...(isName ? [] : [['slug', 'a-name'] as const]), ...(name === 'date' ? [] : [standIn])];
    try {
      const file = scaffold(kind, new Map([...others, ...answers]), { instant, publisher: 'a-name' });
      if (isName && files.some(({ path }) => path === file.path))
        return `There is a file ${file.path} already. Choose another name.`;
      const errors = listErrors(file, [], instant).filter((error) => !isOfSurroundings(error));
      const told = errors.filter((error) => toQuestion(error).includes(name));
      return told.length === 0 ? undefined : told.map((error) => toReason(error, undefined)).join('\n');
    } catch (error) {
      if (!(error instanceof UnfitAnswers)) throw error;
      // What is wrong with another answer is said when all are judged.
      return error.questions.includes(name) ? error.message : undefined;
    }
  };

/** A day for what is judged before its day is known. */
const standIn = ['date', '2026-01-01'] as const;
