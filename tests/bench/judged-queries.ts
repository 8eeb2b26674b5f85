const launchers = 'fifty-launchers-before-the-congress';
const flats = 'hwasong-fifty-thousand-flats';
const axes = 'hyunmoo-5-and-the-three-axes';
const congress = 'ninth-congress-outcome';
const treaty = 'russia-treaty-in-practice';
const sanctions = 'who-watches-the-sanctions';
const yoon = 'yoon-life-sentence';
const treatyEnd = 'new-start-ends-without-a-successor';
const snapback = 'iran-snapback-two-readings';
const chips = 'nexperia-and-the-court';
const climate = 'cop30-and-the-missing-words';
const fasher = 'el-fasher-what-is-counted';
const election = 'japan-two-thirds';
const gas = 'russian-gas-last-days';
const oil = 'india-russian-oil-and-the-tariff';
const reactor = 'kashiwazaki-kariwa-without-a-date';
const dam = 'nile-dam-after-the-opening';
const february = 'february-2026';

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
  ['SIPRI', treatyEnd],
  ['Kill Chain', axes],
  ['Yoon Suk-yeol', yoon],
  ['Takaichi', election],
  ['Medvedev', treatyEnd],
  ['Grossi IAEA', snapback],
  ['Wingtech', chips],
  ['Corrêa do Lago', climate],
  ['Hemedti', fasher],
  ['Abiy Ahmed', dam],
  ['Jaishankar', oil],
  // Places
  ['Hwasong', flats],
  ['Hwasong district', flats],
  ['Kursk', treaty],
  ['flats in Pyongyang', flats],
  ['Rússia', treaty],
  ['Belem', climate],
  ['Darfur', fasher],
  ['Strait of Hormuz', oil],
  ['Kashiwazaki-Kariwa', reactor],
  ['Hungary Slovakia', gas],
  ['Ethiopia dam', dam],
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
  ['LNG', gas],
  ['GERD', dam],
  ['TEPCO', reactor],
  ['LDP Japan', election],
  ['RSF', fasher],
  ['IEEPA', oil],
  ['NPT review conference', treatyEnd],
  ['UNSC 2231', snapback],
  // Phrases
  ['"balance of terror"', axes],
  ['“Ninth Congress”', congress],
  ['"winter is coming"', treatyEnd],
  ['"hallmarks of genocide"', fasher],
  // Subjects
  ['stolen cryptocurrency', sanctions],
  ['veto in the Security Council', sanctions],
  ['600 mm', launchers],
  ['troops sent to Russia', treaty],
  ['nuclear warheads', congress],
  ['martial law', yoon],
  ['arms control treaty', treatyEnd],
  ['fossil fuels road map', climate],
  ['Russian gas ban', gas],
  ['carmakers chip shortage', chips],
  ['nuclear reactor restart', reactor],
  ['sanctions on Iran', snapback],
  ['February 2026 digest', february],
  // Questions
  ['how many people died in El Fasher', fasher],
  ['who won the election in Japan', election],
  ['when does Europe stop buying Russian gas?', gas],
  ['did India stop buying Russian oil', oil],
  ['why was Yoon sentenced to life', yoon],
  // Slips
  ['launhcers', launchers],
  ['sanctons', sanctions],
  ['Hwasnog district', flats],
  ['Rusia traety', treaty],
  ['ICMB', congress],
  ['Nexpiria', chips],
  ['Kashiwasaki', reactor],
  ['Ethopia Nile', dam],
  ['tarifs India', oil],
  ['Snapbak', snapback],
];
