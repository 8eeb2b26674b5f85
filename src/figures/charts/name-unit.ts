/** A unit that stands in a name: "km" in "Range, km". */
export interface NameUnit {
  /** As the editor wrote it. */
  readonly written: string;
  /** The same for all that mean the same: "kilometres" is "km". */
  readonly unit: string;
}

/** What is said for the same unit, the short form first. Short forms count as they are written: "m" is no "M". */
const units: readonly (readonly string[])[] = [
  ['%', 'per cent', 'percent', 'pct', 'percentage'],
  ['‰', 'per mille'],
  ['pp', 'percentage points', 'percentage point'],
  ['mm', 'millimetres', 'millimeters'],
  ['cm', 'centimetres', 'centimeters'],
  ['m', 'metres', 'meters'],
  ['km', 'Km', 'KM', 'kilometres', 'kilometers'],
  ['mi', 'miles'],
  ['nmi', 'nm', 'nautical miles'],
  ['ft', 'feet'],
  ['inches'],
  ['yd', 'yards'],
  ['m²', 'm2', 'sq m', 'square metres', 'square meters'],
  ['km²', 'km2', 'sq km', 'square kilometres', 'square kilometers'],
  ['sq mi', 'square miles'],
  ['ha', 'hectares'],
  ['acres'],
  ['m³', 'm3', 'cubic metres', 'cubic meters'],
  ['km³', 'km3', 'cubic kilometres', 'cubic kilometers'],
  ['bcm'],
  ['litres', 'liters'],
  ['barrels', 'bbl'],
  ['mg', 'milligrams'],
  ['g', 'grams', 'grammes'],
  ['kg', 'Kg', 'KG', 'kilograms', 'kilogrammes', 'kilos'],
  ['t', 'tonnes', 'metric tons', 'metric tonnes'],
  ['tons'],
  ['kt', 'kilotonnes', 'kilotons'],
  ['Mt', 'megatonnes', 'megatons'],
  ['Gt', 'gigatonnes'],
  ['lb', 'lbs'],
  ['oz', 'ounces'],
  ['ms', 'milliseconds'],
  ['s', 'sec', 'seconds'],
  ['min', 'minutes'],
  ['h', 'hrs', 'hours'],
  ['days'],
  ['weeks'],
  ['months'],
  ['years'],
  ['km/h', 'kmh', 'kph'],
  ['m/s'],
  ['mph'],
  ['knots', 'kn'],
  ['°C', 'degrees Celsius'],
  ['°F', 'degrees Fahrenheit'],
  ['°', 'degrees'],
  ['kW', 'kilowatts'],
  ['MW', 'megawatts'],
  ['GW', 'gigawatts'],
  ['TW', 'terawatts'],
  ['kWh', 'kilowatt-hours', 'kilowatt hours'],
  ['MWh', 'megawatt-hours', 'megawatt hours'],
  ['GWh', 'gigawatt-hours', 'gigawatt hours'],
  ['TWh', 'terawatt-hours', 'terawatt hours'],
  ['kJ', 'kilojoules'],
  ['MJ', 'megajoules'],
  ['petajoules'],
  ['kN', 'kilonewtons'],
  ['tf', 'tonnes of thrust'],
  ['kPa', 'kilopascals'],
  ['hPa', 'hectopascals'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['kB', 'kilobytes'],
  ['MB', 'megabytes'],
  ['gigabytes'],
  ['terabytes'],
  ['ppm'],
  ['ppb'],
  ['dB', 'decibels'],
  ['mSv', 'millisieverts'],
  ['$', 'US$', 'USD', 'dollars', 'US dollars'],
  ['€', 'EUR', 'euros', 'euro'],
  ['£', 'GBP', 'pounds', 'pounds sterling'],
  ['¥', 'JPY', 'yen', 'Japanese yen'],
  ['CNY', 'RMB', 'yuan', 'renminbi', 'Chinese yuan'],
  ['₩', 'KRW', 'South Korean won', 'Korean won'],
  ['KPW', 'North Korean won'],
  ['₽', 'RUB', 'roubles', 'rubles'],
  ['₹', 'INR', 'rupees', 'Indian rupees'],
  ['₴', 'UAH', 'hryvnias', 'hryvnia'],
  ['CHF', 'francs', 'Swiss francs'],
  ['IRR', 'rials'],
  ['TRY', 'liras', 'Turkish lira'],
  ['ILS', '₪', 'shekels'],
];

/** How often a unit is meant. "won" is money only behind one of these: seats are won too. */
const amounts: readonly (readonly string[])[] = [
  ['hundred', 'hundreds'],
  ['thousand', 'thousands'],
  ['million', 'millions', 'mn', 'mln'],
  ['billion', 'billions', 'bn'],
  ['trillion', 'trillions', 'tn', 'trn'],
];

const toWords = (groups: typeof units): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)),
  );

const [unitOf, amountOf] = [toWords(units), toWords(amounts)];

/** Words that are written out may begin with a capital letter, short forms may not. */
const find = (words: ReadonlyMap<string, string>, word: string): string | undefined =>
  words.get(word) ?? (/^\p{L}{4,}|^per\b/iu.test(word) ? words.get(word.toLowerCase()) : undefined);

/** "$bn", "US$ million", "€m" */
const money = /^(US\$|[$€£¥₩₽₹₴₪])\s*(m|bn|tn|k|million|billion|trillion|thousand)$/u;
const moneyAmounts: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
  ['k', 'thousand'],
]);

/** "million people", "thousand t" */
const counted = /^(\p{L}+)(?:\s+(?:of\s+)?(\S.*))?$/u;

/** "t per year", "barrels a day", "kg/head" */
const rate = /^(.*?)\s*(?:\/|\b(?:per|an?)\s)\s*(\S.*)$/u;

/** A phrase as a unit that can be compared; undefined where it is none. */
export const toUnit = (phrase: string): string | undefined => {
  const plain = find(unitOf, phrase);
  if (plain !== undefined) return plain;
  const [, sign, times = ''] = money.exec(phrase) ?? [];
  if (sign !== undefined) return `${moneyAmounts.get(times) ?? times} ${unitOf.get(sign) ?? sign}`;
  const [, amount = '', of] = counted.exec(phrase) ?? [];
  const known = find(amountOf, amount);
  if (known !== undefined) {
    const what = of === 'won' ? '₩' : of === undefined ? '' : (toUnit(of) ?? of.toLowerCase());
    return `${known} ${what}`.trim();
  }
  const [, above = '', below = ''] = rate.exec(phrase) ?? [];
  if (below === '') return undefined;
  if (above === '') return /^\d/.test(below) ? `per ${below}` : undefined;
  const first = toUnit(above);
  return first === undefined ? undefined : `${first} per ${below.toLowerCase()}`;
};

/** Commas within a number part nothing. */
const comma = /,(?!\d{3})/u;
const bracketed = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/su;

/** A name and what stands behind its last comma or in brackets at its end; undefined where there is neither. */
const splitTail = (name: string): { readonly head: string; readonly tail: string } | undefined => {
  const [, before, inside = ''] = bracketed.exec(name) ?? [];
  if (before !== undefined) return { head: before, tail: inside.trim() };
  const parts = name.split(comma);
  const tail = parts.at(-1)?.trim() ?? '';
  return parts.length < 2
    ? undefined
    : { head: name.slice(0, name.lastIndexOf(tail)).trim().replace(/,$/u, ''), tail };
};

/**
 * The unit in a name, behind a comma, in brackets at its end or behind "in": "Range, km", "Range (km), estimate",
 * "Range in km". What is no known unit is none: "Seoul, Korea", "2026, estimate". Nor is a whole name: "Euros" may be
 * what is counted.
 */
export const readNameUnit = (name: string): NameUnit | undefined => {
  const whole = name.trim();
  for (let split = splitTail(whole); split !== undefined; split = splitTail(split.head)) {
    const phrase = split.tail.replace(/^in\s+/u, '');
    const found = toUnit(phrase);
    if (found !== undefined) return { written: phrase, unit: found };
  }
  const [, behind = ''] = /\sin\s+(\S.*)$/u.exec(whole) ?? [];
  const found = behind === '' ? undefined : toUnit(behind);
  return found === undefined ? undefined : { written: behind, unit: found };
};

/** What a name says before its last comma or brackets; '' where it has neither. */
export const headOf = (name: string): string => splitTail(name.trim())?.head ?? '';

/** Money where a unit is asked for, and what happened to seats elsewhere. */
const won = /^won$/iu;

/**
 * The units of several names beside each other. Where "Deaths, m" stands beside "Deaths, f", what is behind the comma
 * tells kinds apart, and is no unit. "Budget, won" is money beside a name that has another unit.
 */
export const readNameUnits = (names: readonly string[]): ReadonlyMap<string, NameUnit> => {
  const known = names.map((name) => ({ name, head: headOf(name), unit: readNameUnit(name) }));
  const hasUnit = known.some(({ unit }) => unit !== undefined);
  const found = known.map((one) => {
    const tail = splitTail(one.name.trim())?.tail ?? '';
    return hasUnit && won.test(tail) ? { ...one, unit: { written: tail, unit: '₩' } } : one;
  });
  const kinds = new Set(
    found.filter(({ head, unit }) => head !== '' && unit === undefined).map(({ head }) => head),
  );
  return new Map(
    found.flatMap(({ name, head, unit }) => (unit === undefined || kinds.has(head) ? [] : [[name, unit]])),
  );
};
