const nobody =
  'analysts?|commentators?|critics?|diplomats?|economists?|experts?|insiders?|observers?|officials?|people|reports?|researchers?|scholars?|scientists?|some|sources?|specialists?|strategists?|they|we|our reading';

/**
 * Nobody in particular stands last, as in "Western analysts", or before whoever quotes them, as in "analysts cited by
 * Reuters". After "of" they belong to a name: "Panel of Experts".
 */
const unnamed = new RegExp(
  String.raw`(?<!\bof(?: \p{L}+)?)(?:^|\s)(?:${nobody})(?: (?:cited|interviewed|quoted|reading|speaking|who)\b.*)?$`,
  'iu',
);

/** Finds a speaker that is nobody in particular: whose judgement it is cannot be looked up. */
export const isUnnamed = (speaker: string): boolean => unnamed.test(speaker);
