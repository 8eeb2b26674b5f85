import { type Ask, noAnswer } from '../new/gather-answers.ts';
import { formatReason } from '../format-reason.ts';
import { UserError } from '../user-error.ts';
import { findAnswerFaults } from './own-site.ts';
import { type OwnAnswers, ownQuestions } from './questions.ts';

/** Words that pass, for what has not been asked yet. */
const standIns: OwnAnswers = new Map([
  ['name', 'A'],
  ['url', 'https://paper.example'],
]);

/** The answers with whatever is left to be answered. */
const complete = (answers: OwnAnswers): Map<string, string> => {
  const whole = new Map(answers);
  for (const { name, fallback } of ownQuestions)
    if (!whole.has(name)) whole.set(name, fallback?.(whole) ?? standIns.get(name) ?? '');
  return whole;
};

/**
 * Gathers what must be known: from flags, else from the person at the terminal, else what an empty answer means.
 * @param flags answers by the names of questions
 * @param ask left out if there is nobody to ask
 * @param readFile reads a file that an answer names; throws, in words, where that cannot be used
 * @throws UserError when something must be known and is not, or a flag is wrong: a line for each
 */
export const gatherOwnAnswers = async (
  flags: OwnAnswers,
  ask: Ask | undefined,
  day: string,
  readFile: (path: string) => Promise<unknown>,
): Promise<OwnAnswers> => {
  const given = new Map([...flags].map(([name, answer]) => [name, answer.trim()]));
  const judge = (answers: OwnAnswers) => findAnswerFaults(answers, day);
  const wrong = judge(complete(new Map([...given].filter(([, answer]) => answer !== ''))));
  if (wrong.length > 0)
    throw new UserError(wrong.map(({ question, message }) => `--${question.name}: ${message}`).join('\n'));
  const answers = new Map<string, string>();
  const missing: string[] = [];
  for (const { name, prompt, fallback } of ownQuestions) {
    let answer = given.get(name);
    let fault = '';
    while (ask !== undefined && answer === undefined) {
      const empty = fallback?.(answers);
      const said = await ask(
        `${fault === '' ? '' : `${fault}\n`}${prompt}${empty === undefined ? '' : ` [${empty === '' ? 'none' : empty}]`}: `,
      );
      if (said === undefined) throw new UserError('Nothing was changed.');
      const tried = said.trim() === '' ? empty : said.trim();
      if (tried === undefined) {
        fault = noAnswer;
        continue;
      }
      const found = judge(complete(new Map([...answers, [name, tried]])));
      fault = found.find(({ question }) => question.name === name)?.message ?? '';
      if (fault === '' && name === 'logo' && tried !== '')
        fault = await readFile(tried).then(
          () => '',
          // Without the name of the flag, which nobody wrote.
          (error: unknown) => formatReason(error).replace(/^--logo /, ''),
        );
      if (fault === '') answer = tried;
    }
    if (answer === undefined || answer === '') answer = fallback?.(answers);
    if (answer === undefined) missing.push(`--${name} "…"`);
    else answers.set(name, answer);
  }
  if (missing.length > 0) throw new UserError(`These are required: ${missing.join(' ')}`);
  return answers;
};
