import type { Position } from './sphere.ts';

/**
 * How a site draws borders that are in dispute; printed under every map.
 * - neutral: dashed, each of them.
 * - members: as neutral, but no border is drawn round lands that are neither members nor observers of the United
 *   Nations and that most states count as part of another.
 * - control: all solid, as the atlas has them: it follows who governs on the ground, but has Crimea in Ukraine.
 */
export const borderConventions = ['neutral', 'members', 'control'] as const;

export type BorderConvention = (typeof borderConventions)[number];

/** How a line is drawn: as a border, as one in dispute, or not. */
export type BorderStyle = 'solid' | 'dashed' | 'absent';

/** A border, or a stretch of one, that is in dispute. */
interface DisputedBorder {
  /** The two lands beside it, as the atlas names them, in alphabetical order. */
  readonly between: readonly [string, string];
  /** The stretch in dispute, in degrees; all of it where nothing is written. */
  readonly where?: {
    readonly south?: number;
    readonly north?: number;
    readonly west?: number;
    readonly east?: number;
  };
  /** What is in dispute. */
  readonly dispute: string;
  /** One of the two is no member or observer of the United Nations. */
  readonly nonMember?: true;
}

/** Borders of the atlas that are in dispute, or are no more than lines where fighting stopped. */
export const disputedBorders: readonly DisputedBorder[] = [
  { between: ['KOR', 'PRK'], dispute: 'military demarcation line of 1953; both claim all of Korea' },
  { between: ['IND', 'PAK'], where: { south: 32.3 }, dispute: 'line of control in Kashmir' },
  { between: ['IND', 'KAS'], dispute: 'Siachen Glacier' },
  { between: ['KAS', 'PAK'], dispute: 'Siachen Glacier' },
  { between: ['CHN', 'KAS'], dispute: 'Siachen Glacier and the Shaksgam Valley' },
  { between: ['CHN', 'PAK'], dispute: 'Shaksgam Valley, ceded to China, claimed by India' },
  { between: ['CHN', 'IND'], dispute: 'line of actual control: Aksai Chin, Arunachal Pradesh and between' },
  { between: ['BTN', 'CHN'], dispute: 'never settled: Doklam, Jakarlung and Pasamlung, Sakteng' },
  { between: ['IND', 'NPL'], where: { west: 80.2, east: 81.1, south: 29.8 }, dispute: 'Kalapani' },
  { between: ['ISR', 'PSE'], dispute: 'armistice line of 1949' },
  { between: ['ISR', 'SYR'], dispute: 'ceasefire line of 1974; the Golan Heights are occupied by Israel' },
  { between: ['ISR', 'LBN'], dispute: 'Blue Line of 2000' },
  { between: ['ESH', 'MAR'], dispute: 'Western Sahara' },
  { between: ['CYN', 'CYP'], dispute: 'buffer zone of 1974', nonMember: true },
  { between: ['SOL', 'SOM'], dispute: 'Somaliland, declared independent in 1991', nonMember: true },
  { between: ['SRB', 'XKX'], dispute: 'Kosovo, declared independent in 2008', nonMember: true },
  { between: ['RUS', 'UKR'], where: { north: 50.1 }, dispute: 'Luhansk and Donetsk, claimed by Russia' },
  { between: ['GEO', 'RUS'], where: { west: 39.9, east: 42.1 }, dispute: 'Abkhazia' },
  { between: ['GEO', 'RUS'], where: { west: 43.4, east: 44.7 }, dispute: 'South Ossetia' },
  { between: ['MDA', 'UKR'], where: { west: 28.7, south: 46.6 }, dispute: 'Transnistria' },
  { between: ['SDN', 'SSD'], dispute: 'Abyei, Kafia Kingi, Heglig; never marked out' },
  { between: ['EGY', 'SDN'], where: { west: 33.1 }, dispute: 'Halaib and Bir Tawil' },
  { between: ['KEN', 'SSD'], dispute: 'Ilemi Triangle' },
  { between: ['ETH', 'SOM'], dispute: 'provisional administrative line' },
  { between: ['GUY', 'VEN'], dispute: 'Essequibo, claimed by Venezuela' },
  { between: ['GUY', 'SUR'], where: { north: 3.4 }, dispute: 'upper Courantyne, or New River Triangle' },
  { between: ['BLZ', 'GTM'], dispute: 'claim of Guatemala, before the International Court of Justice' },
  { between: ['ARG', 'CHL'], where: { south: -50.7, north: -49 }, dispute: 'Southern Patagonian Ice Field' },
];

/** A line in dispute that the atlas does not have, in longitude and latitude to the hundredth of a degree. */
interface AddedLine {
  readonly points: readonly Position[];
  readonly dispute: string;
}

/** Lines drawn besides those of the atlas, under the conventions that dash what is in dispute. */
export const addedLines: readonly AddedLine[] = [
  {
    dispute: 'line of 1967 between Israel and the Golan Heights',
    points: [
      [35.61, 32.68],
      [35.59, 32.72],
      [35.64, 32.81],
      [35.63, 32.87],
      [35.58, 33.01],
      [35.64, 33.12],
      [35.64, 33.2],
      [35.6, 33.24],
    ],
  },
];

const isIn = ({ where }: DisputedBorder, [longitude, latitude]: Readonly<Position>): boolean =>
  where === undefined ||
  (latitude >= (where.south ?? -90) &&
    latitude <= (where.north ?? 90) &&
    longitude >= (where.west ?? -180) &&
    longitude <= (where.east ?? 180));

/** Lands that most states count as part of another: their name in the atlas, and the country's code. */
const countedWith: Readonly<Record<string, string>> = { CYN: 'CY', SOL: 'SO', XKX: 'RS' };

/**
 * Whether a land is tinted where some countries are: where no border is drawn round it, it is with the country that it
 * is counted as part of.
 * @param id of the land in the atlas
 * @param code of it, where it has one
 */
export const isTinted = (
  convention: BorderConvention,
  { id, code }: { readonly id: string; readonly code: string | undefined },
  countries: readonly string[],
): boolean => {
  const own = convention === 'members' ? (countedWith[id] ?? code) : code;
  return own !== undefined && (countries.includes(own) || (code !== undefined && countries.includes(code)));
};

/** Disputed borders by the two lands beside them. */
const byLands = new Map<string, DisputedBorder[]>();
for (const border of disputedBorders) {
  const lands = border.between.join(' ');
  byLands.set(lands, [...(byLands.get(lands) ?? []), border]);
}

/**
 * How a border is drawn: in one way, or as it is said of each point.
 * @param between the two lands beside it, as the atlas names them, in alphabetical order
 */
export const chooseBorderStyle = (
  convention: BorderConvention,
  between: readonly [string, string],
): BorderStyle | ((point: Readonly<Position>) => BorderStyle) => {
  const disputes = byLands.get(between.join(' '));
  if (disputes === undefined || convention === 'control') return 'solid';
  return (point) => {
    const found = disputes.find((border) => isIn(border, point));
    if (found === undefined) return 'solid';
    return convention === 'members' && found.nonMember === true ? 'absent' : 'dashed';
  };
};
