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

/** Why a question is asked again that has to be answered, and whose silence means nothing. */
export const noAnswer = 'This cannot be left empty.';

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
 * Says what is wrong with the answer to a question, given those before it; undefined if nothing is.
 * @param answers the one that is judged among them, unless it means nothing
 */
export type Judge = (question: Question, answers: Answers) => string | undefined;

/** Whom the answers come from, and what they are held against. */
export interface Conversation {
  /** Ids of what exists, by collection. */
  readonly ids: ReadonlyMap<CollectionName, readonly string[]>;
  /** Left out if there is nobody to ask. */
  readonly ask?: Ask | undefined;
  readonly judge?: Judge;
}

const withAnswer = (answers: Answers, name: string, answer: string | undefined): Map<string, string> => {
  const others = new Map(answers);
  others.delete(name);
  return answer === undefined ? others : others.set(name, answer);
};

/**
 * Asks one question until the answer will do.
 * @param reason why it is asked again
 * @returns the answers, the new one among them
 * @throws MissingAnswers when the person has gone
 */
export const askOnce = async (
  question: Question,
  answers: Answers,
  { ids, judge }: Conversation,
  ask: Ask,
  reason?: string,
): Promise<Map<string, string>> => {
  const choices = listChoices(question, ids);
  const fallback = findFallback(question, choices);
  const prompt = formatPrompt(question, choices, fallback);
  let fault = reason;
  for (;;) {
    const said = (await ask(`${fault === undefined ? '' : `${fault}\n`}${prompt}`))?.trim();
    if (said === undefined) throw new MissingAnswers('Nothing was written.');
    const answer = said === '' ? fallback : said;
    const given = withAnswer(answers, question.name, answer);
    fault =
      answer === undefined && question.isRequired
        ? noAnswer
        : (findFault(question, choices, said) ?? judge?.(question, given));
    if (fault === undefined) return given;
  }
};

/**
 * Gathers what must be known: from flags, else from the person at the terminal, else what an empty answer means.
 * @throws MissingAnswers when something must be known and is not
 */
export const gatherAnswers = async (
  kind: Kind,
  flags: Answers,
  conversation: Conversation,
): Promise<Answers> => {
  const { ids, ask } = conversation;
  let answers = new Map<string, string>();
  const missing: string[] = [];
  for (const question of kind.questions) {
    const { name } = question;
    const flag = flags.get(name)?.trim();
    if (flag === undefined && ask !== undefined && question.isFlagOnly !== true) {
      answers = await askOnce(question, answers, conversation, ask);
      continue;
    }
    const answer =
      flag === undefined || flag === '' ? findFallback(question, listChoices(question, ids)) : flag;
    if (answer !== undefined) answers.set(name, answer);
    else if (question.isRequired) missing.push(`--${name} "…"`);
  }
  if (missing.length > 0) throw new MissingAnswers(`These are required: ${missing.join(' ')}`);
  return answers;
};
