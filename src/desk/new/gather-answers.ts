import type { CollectionName } from '../../schemas/collections.ts';
import { formatSuggestion } from '../problems/closest.ts';
import { quote } from '../problems/quote.ts';
import { Complaint } from '../complaint.ts';
import type { Kind, Question } from './kinds.ts';
import { splitList } from './split-list.ts';

/** Answers by the names of questions; a question without an answer is left out. */
export type Answers = ReadonlyMap<string, string>;

/** Asks a person; undefined when the person has gone. */
export type Ask = (prompt: string) => Promise<string | undefined>;

/** Somebody has to be asked, and nobody is there. */
export class MissingAnswers extends Complaint {}

const listChoices = (
  question: Question,
  ids: ReadonlyMap<CollectionName, readonly string[]>,
): readonly string[] =>
  typeof question.choices === 'string' ? (ids.get(question.choices) ?? []) : (question.choices ?? []);

/** "Topics, the main one first (alliances, sanctions): " */
const formatPrompt = (
  question: Question,
  choices: readonly string[],
  otherwise: string | undefined,
): string =>
  [
    question.asks,
    ...(choices.length === 0 ? [] : [` (${choices.join(', ')})`]),
    ...(otherwise === undefined ? (question.isRequired ? [] : [' [none]']) : [` [${otherwise}]`]),
    ': ',
  ].join('');

/** What an empty answer means: the question's own word, or the only one there is to choose. */
const findOtherwise = (question: Question, choices: readonly string[]): string | undefined =>
  question.otherwise ?? (question.isRequired && choices.length === 1 ? choices[0] : undefined);

/** What is wrong with an answer, told while it can still be given again: it is none of the choices. */
const findFault = (question: Question, choices: readonly string[], answer: string): string | undefined => {
  if (choices.length === 0 || answer === '') return undefined;
  const unknown = (question.isList === true ? splitList(answer) : [answer]).find(
    (item) => !choices.includes(item),
  );
  return unknown === undefined
    ? undefined
    : `${quote(unknown)} is not one of them.${formatSuggestion(unknown, choices)}`;
};

/**
 * Gathers what must be known: from flags, else from the person at the terminal, else what an empty answer means.
 * @param ask left out where nobody can be asked
 * @param ids ids of what exists, by collection
 * @throws MissingAnswers when something must be known and is not
 */
export const gatherAnswers = async (
  kind: Kind,
  flags: Answers,
  ids: ReadonlyMap<CollectionName, readonly string[]>,
  ask: Ask | undefined,
): Promise<Answers> => {
  const answers = new Map<string, string>();
  const missing: string[] = [];
  for (const question of kind.questions) {
    const { name } = question;
    const choices = listChoices(question, ids);
    const otherwise = findOtherwise(question, choices);
    let answer = flags.get(name)?.trim();
    if (answer === undefined && ask !== undefined) {
      const prompt = formatPrompt(question, choices, otherwise);
      let fault: string | undefined;
      do {
        answer = (await ask(`${fault === undefined ? '' : `${fault}\n`}${prompt}`))?.trim();
        if (answer === undefined) throw new MissingAnswers('Nothing was written.');
        fault = findFault(question, choices, answer);
      } while (fault !== undefined || (answer === '' && question.isRequired && otherwise === undefined));
    }
    if (answer === undefined || answer === '') answer = otherwise;
    if (answer !== undefined) answers.set(name, answer);
    else if (question.isRequired) missing.push(`--${name} "…"`);
  }
  if (missing.length > 0) throw new MissingAnswers(`Say more: ${missing.join(' ')}`);
  return answers;
};
