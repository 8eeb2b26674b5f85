import { isUnnamed } from './unnamed-speaker.ts';

/** What is wrong with the form of a speaker, and the right form where it can be told. */
export type SpeakerFault =
  /** The outlet that vouches for a speaker is set off by a comma, and a sentence of its own begins with a capital. */
  | { readonly kind: 'form'; readonly right: string }
  /** More than a name: what the statement rests on belongs in the sentence. */
  | { readonly kind: 'ground'; readonly right: string }
  /** Data and documents say nothing: somebody vouches for them. */
  | { readonly kind: 'material' };

/** In small letters: "Example Data" and "Statistics Norway" are names. */
const material =
  'briefings?|data|decrees?|documents?|estimates?|executive orders?|figures|footage|images|imagery|polls?|statistics|surveys?';

/** "Indian trade data", but not "Office of statistics" */
const isMaterial = new RegExp(String.raw`(?<!\bof )(?:^|(?<=\s))(?:${material})$`, 'u');

/** "WHO, from reports that reached it", but not "Jane Heron, from the Heron Institute" */
const withGround = new RegExp(
  String.raw`^(\S.*?), (?:according to|based on|citing|from|quoting|reading) (?:.* )?(?:${material}|accounts?|reports?|sources?|tables?)\b`,
  'u',
);

/** "KCNA via Reuters" */
const looseVia = /(?<=[^\s,]) via (?=\S)/u;

/** "Unnamed source of Daily Goose", but not "sources of the ministry" */
const sourceOf = /^((?:an? )?(?:(?:anonymous|unidentified|unnamed) )?sources?) (?:of|at|in) (\p{Lu}.*)$/iu;

const capitalise = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** "Unnamed source" → "An unnamed source"; several need no article. */
const withArticle = (who: string): string => {
  if (/^an? /i.test(who) || /s$/i.test(who)) return who;
  return `${/^[aeiou]/i.test(who) ? 'An' : 'A'} ${who.charAt(0).toLowerCase()}${who.slice(1)}`;
};

/** Says who vouches as notes do: "Unnamed source of Daily Goose" → "An unnamed source, via Daily Goose" */
const toForm = (speaker: string): string => {
  const ofOutlet = sourceOf.exec(speaker);
  const [, who = '', outlet = ''] = ofOutlet ?? [];
  const set = ofOutlet && /^\p{Lu}/u.test(outlet) ? `${withArticle(who)}, via ${outlet}` : speaker;
  const parted = set.replace(looseVia, ', via ');
  // A name may begin in lower case: "allthe.news".
  return isUnnamed(parted) ? capitalise(parted) : parted;
};

/**
 * Finds speakers that no sub-editor would print as written.
 * @param speaker one of the parties to a statement
 */
export const judgeSpeaker = (speaker: string): SpeakerFault | undefined => {
  const ground = withGround.exec(speaker)?.[1];
  if (ground !== undefined) return { kind: 'ground', right: toForm(ground) };
  if (isMaterial.test(speaker)) return { kind: 'material' };
  const right = toForm(speaker);
  return right === speaker ? undefined : { kind: 'form', right };
};
