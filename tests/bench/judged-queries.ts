const launchers = 'fifty-launchers-before-the-congress';
const flats = 'hwasong-fifty-thousand-flats';
const axes = 'hyunmoo-5-and-the-three-axes';
const congress = 'ninth-congress-outcome';
const treaty = 'russia-treaty-in-practice';
const sanctions = 'who-watches-the-sanctions';

/**
 * What readers would type, and the story of content/ that a person judged to be the one they mean. Another newsroom
 * puts queries of its own here.
 */
export const judgedQueries: readonly (readonly [words: string, slug: string])[] = [
  // Names
  ['Kim Jong Un launchers', launchers],
  ['Kim Jong-un congress', congress],
  ['Hyunmoo', axes],
  ['Hyunmoo-5', axes],
  ['Hyúnmoo', axes],
  ['Lee Jae Myung', axes],
  ['Putin', treaty],
  ['Hong Min', launchers],
  ['Multilateral Sanctions Monitoring Team', sanctions],
  ['SIPRI', congress],
  ['Kill Chain', axes],
  // Places
  ['Hwasong', flats],
  ['Hwasong district', flats],
  ['Kursk', treaty],
  ['flats in Pyongyang', flats],
  ['Rússia', treaty],
  // Abbreviations, and other names that the text does not use
  ['KN-25', launchers],
  ['KN25', launchers],
  ['UNSC', sanctions],
  ['UNSC panel', sanctions],
  ['MSMT', sanctions],
  ['DPRK Russia', treaty],
  ['ICBM', congress],
  ['현무', axes],
  ['현무를', axes],
  // Phrases
  ['"balance of terror"', axes],
  ['“Ninth Congress”', congress],
  // Subjects
  ['stolen cryptocurrency', sanctions],
  ['veto in the Security Council', sanctions],
  ['600 mm', launchers],
  ['troops sent to Russia', treaty],
  ['nuclear warheads', congress],
  // Slips
  ['launhcers', launchers],
  ['sanctons', sanctions],
  ['Hwasnog district', flats],
  ['Rusia traety', treaty],
  ['ICMB', congress],
];
