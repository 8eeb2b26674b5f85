const nobody =
  'analysts?|commentators?|critics?|diplomats?|economists?|experts?|insiders?|observers?|officials?|people|reports?|researchers?|scholars?|scientists?|some|sources?|specialists?|(?<!united )states|strategists?|they|we|our reading';

/**
 * Nobody in particular comes last, as in "Western analysts", or before whoever quotes them, as in "analysts cited by
 * Reuters". After "of" they belong to a name: "Panel of Experts".
 */
const unnamed = new RegExp(
  String.raw`(?<!\bof(?: \p{L}+){0,2})(?:^|\s)(?:${nobody})(?: (?:cited|interviewed|quoted|reading|speaking|who)\b.*)?$`,
  'iu',
);

/** Who is said to have no name: "Unnamed source of Daily NK". */
const withheld = /^(?:an? )?(?:anonymous|unidentified|unnamed)\b/i;

/** Who speaks, and who vouches for them: "Analysts, via Example News and Example Post". */
const withVouchers = /^(.*\S), via (\S.*)$/u;

/** The outlets that vouch for a speaker, as the editor names them; none where none is named. */
export const listVouchers = (speaker: string): string[] =>
  (withVouchers.exec(speaker)?.[2] ?? '').split(/, | and /).filter((name) => name !== '');

/** Finds a speaker that is nobody in particular: whose judgement it is cannot be looked up. */
export const isUnnamed = (speaker: string): boolean => {
  const who = withVouchers.exec(speaker)?.[1] ?? speaker;
  return withheld.test(who) || unnamed.test(who);
};

/** Whether a name comes before those who have none: "Marco Rubio and US officials", but not "Western and Gulf officials". */
const beginsWithName = (speaker: string): boolean => {
  const [first = '', ...others] = speaker.split(' and ');
  return others.length > 0 && !isUnnamed(first) && (first.includes(' ') || /^\p{Lu}{2,}$/u.test(first));
};

/** Whether a speaker can be looked up and listed with what else it said. */
export const hasName = (speaker: string): boolean => !isUnnamed(speaker) || beginsWithName(speaker);

/**
 * Those of a statement who have a name. Analysts of one outlet and analysts of another are not one body, and are in no
 * list.
 */
export const listNamed = (speakers: readonly string[]): string[] => speakers.filter(hasName);
