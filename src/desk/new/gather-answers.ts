import type { CollectionName } from '../../schemas/collections.ts';
import { formatSuggestion } from '../problems/closest.ts';
import { quote } from '../problems/quote.ts';
import { UserError } from '../user-error.ts';
import type { Kind, Question } from './kinds.ts';
import { splitList } from './split-list.ts';

/** Answers by the names of questions; a question without an answer is left out. */
export type Answers = ReadonlyMap<string, string>;

/** Asks a person; undefined when the person has gone. */
export type Ask = (prompt: string) => Promise<string | undefined>;

/** A question has to be asked, and there is nobody to answer. */
export class MissingAnswers extends UserError {}

const listChoices = (
  question: Question,
  ids: ReadonlyMap<CollectionName, readonly string[]>,
): readonly string[] =>
  typeof question.choices === 'string' ? (ids.get(question.choices) ?? []) : (question.choices ?? []);

/** "Topics, the main one first (alliances, sanctions): " */
const formatPrompt = (question: Question, choices: readonly string[], fallback: string | undefined): string =>
  [
    question.prompt,
    ...(choices.length === 0 ? [] : [` (${choices.join(', ')})`]),
    ...(fallback === undefined ? (question.isRequired ? [] : [' [none]']) : [` [${fallback}]`]),
    ': ',
  ].join('');

/** What an empty answer means: the question's own word, or the only one there is to choose. */
const findFallback = (question: Question, choices: readonly string[]): string | undefined =>
  question.fallback ?? (question.isRequired && choices.length === 1 ? choices[0] : undefined);

/** What is wrong with an answer, while it can still be given again: it is not one of the choices. */
const findFault = (question: Question, choices: readonly string[], answer: string): string | undefined => {
  if (choices.length === 0 || answer === '') return undefined;
  const unknown = (question.isList === true ? splitList(answer) : [answer]).find(
    (item) => !choices.includes(item),
  );
  return unknown === undefined
    ? undefined
    : `${quote(unknown)} is not one of the choices.${formatSuggestion(unknown, choices)}`;
};

/**
 * Gathers what must be known: from flags, else from the person at the terminal, else what an empty answer means.
 * @param ask left out if there is nobody to ask
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
    const fallback = findFallback(question, choices);
    let answer = flags.get(name)?.trim();
    if (answer === undefined && ask !== undefined) {
      const prompt = formatPrompt(question, choices, fallback);
      let fault: string | undefined;
      do {
        answer = (await ask(`${fault === undefined ? '' : `${fault}\n`}${prompt}`))?.trim();
        if (answer === undefined) throw new MissingAnswers('Nothing was written.');
        fault = findFault(question, choices, answer);
      } while (fault !== undefined || (answer === '' && question.isRequired && fallback === undefined));
    }
    if (answer === undefined || answer === '') answer = fallback;
    if (answer !== undefined) answers.set(name, answer);
    else if (question.isRequired) missing.push(`--${name} "…"`);
  }
  if (missing.length > 0) throw new MissingAnswers(`These are required: ${missing.join(' ')}`);
  return answers;
};
