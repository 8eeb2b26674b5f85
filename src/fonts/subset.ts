/**
 * Cuts the site's fonts to what a page needs and writes them beside this file: npm run fonts.
 * The results are committed, so that a build depends on no font tool; run it again to change type.
 *
 * The core files hold ASCII, print punctuation and the letters of Latin-1, so that a word with an accent stands
 * in one face; they are preloaded and count against the byte budget. The supplement (other signs), Latin
 * Extended-A and the italic load only where a page uses them. The cards, pictures that other sites show of a
 * page, are drawn at build time with fixed instances in cards/, and with faces for other scripts that a headline
 * may hold. Source: Fontsource's packages of Google Fonts; all families are under the SIL Open Font License 1.1
 * (OFL-*.txt beside this file).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { readFamilies } from './families.ts';

const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const core = `${range(0x20, 0x7e)}\u00a0–—‘’“”•…·×−→↗${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}`;
const supplement = Array.from(`${range(0xa1, 0xff)}${range(0x100, 0x17f)}€™‚„†‡‰‹›`)
  .filter((character) => !core.includes(character))
  .join('');

/** Kerning, marks and the figure styles that the style sheet asks for. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'lnum', 'onum', 'pnum', 'tnum'];

/**
 * The letters of Arabic, Persian and Urdu with their vowels and signs. They are joined by the features of the font,
 * which subset-font follows to every shape of a letter.
 */
const arabic = `،؛؟${range(0x621, 0x655)}${range(0x660, 0x66c)}ٰٱٹپچڈڑژکگںھہیےۀۃ۔${range(0x6f0, 0x6f9)}\u200c\u200d\u200e\u200f`;
const joiningFeatures = [
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'liga',
  'calt',
  'ccmp',
  'locl',
  'kern',
  'mark',
  'mkmk',
];

const newsreaderAxes = { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 60 } };
const franklinAxes = { wght: { min: 400, max: 600 } };

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly characters: string;
  readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  readonly keepFeatures?: readonly string[];
}

const cuts: readonly Cut[] = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader-core.woff2',
    characters: core,
    variationAxes: newsreaderAxes,
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
    to: 'newsreader-core-italic.woff2',
    characters: core,
    // Italic is for words in running text: one optical size is enough and halves the file.
    variationAxes: { wght: { min: 400, max: 600 }, opsz: 18 },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-italic.woff2',
    to: 'newsreader-extended-italic.woff2',
    characters: supplement,
    variationAxes: { wght: { min: 400, max: 600 }, opsz: 18 },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader-supplement.woff2',
    characters: supplement,
    variationAxes: newsreaderAxes,
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
    to: 'newsreader-extended.woff2',
    characters: supplement,
    variationAxes: newsreaderAxes,
  },
  {
    from: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    to: 'franklin-core.woff2',
    // What parts the steps of the way to a page.
    characters: `${core}›`,
    variationAxes: franklinAxes,
  },
  {
    from: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2',
    to: 'franklin-extended.woff2',
    characters: supplement,
    variationAxes: franklinAxes,
  },
  // Pages in Arabic carry it (styles/arabic.css), and no others: two weights in 25 kB.
  ...(
    [
      ['regular', '400'],
      ['bold', '700'],
    ] as const
  ).map(([name, weight]) => ({
    from: `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff2`,
    to: `naskh-${name}.woff2`,
    characters: arabic,
    keepFeatures: joiningFeatures,
  })),
];

/**
 * What a headline may hold besides: Romanian and Pinyin, Vietnamese, signs of currencies and of sums. A face has
 * what it has of them.
 */
const rare = [
  [0x180, 0x24f],
  [0x259, 0x259],
  [0x2b9, 0x2dd],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x20a0, 0x20bf],
  [0x2100, 0x215f],
  [0x2190, 0x22ff],
]
  .map(([from = 0, to = 0]) => range(from, to))
  .join('');
const latin = core + supplement + rare;
const headline = { wght: 500, opsz: 72 };
const standfirst = { wght: 400, opsz: 24 };

/** The site's own type. */
const cardCuts = (['latin', 'latin-ext', 'vietnamese'] as const).flatMap((subset) => [
  {
    from: `@fontsource-variable/newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
    to: `cards/headline-${subset}.ttf`,
    variationAxes: headline,
  },
  {
    from: `@fontsource-variable/newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
    to: `cards/text-${subset}.ttf`,
    variationAxes: standfirst,
  },
  {
    from: `@fontsource-variable/libre-franklin/files/libre-franklin-${subset}-wght-normal.woff2`,
    to: `cards/sans-${subset}.ttf`,
    variationAxes: { wght: 500 },
  },
]);

/** Faces of other scripts keep all they have: nobody can know what a headline will contain. */
const scripts = {
  arabic: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-500-normal.woff2',
  hebrew: '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-500-normal.woff2',
  cyrillic: '@fontsource/source-serif-4/files/source-serif-4-cyrillic-500-normal.woff2',
  greek: '@fontsource/source-serif-4/files/source-serif-4-greek-500-normal.woff2',
} as const;

for (const { from, to, characters, variationAxes, keepFeatures: features = keepFeatures } of cuts) {
  const font = await subsetFont(await readFile(require.resolve(from)), characters, {
    targetFormat: 'woff2',
    ...(variationAxes && { variationAxes }),
    keepFeatures: features,
    noHinting: true,
  });
  await writeFile(new URL(to, import.meta.url), font);
  console.log(`${to}: ${String(font.length)} bytes`);
}

for (const { from, to, variationAxes } of cardCuts) {
  const font = await subsetFont(await readFile(require.resolve(from)), latin, {
    targetFormat: 'truetype',
    variationAxes,
    keepFeatures,
    noHinting: true,
  });
  await writeFile(new URL(to, import.meta.url), font);
  console.log(`${to}: ${String(font.length)} bytes`);
}

for (const [script, from] of Object.entries(scripts)) {
  const font = await subsetFont(await readFile(require.resolve(from)), undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    noHinting: true,
  });
  await writeFile(new URL(`cards/${script}.ttf`, import.meta.url), font);
  console.log(`cards/${script}.ttf: ${String(font.length)} bytes`);
}

// How wide letters are, in thousandths of an em: labels of figures are set by it, without a font at hand.
const advances = new Map<string, number>();
for (const subset of ['latin', 'latin-ext', 'vietnamese']) {
  const face = new Face(new Blob(await readFile(new URL(`cards/sans-${subset}.ttf`, import.meta.url))));
  const font = new Font(face);
  for (const codePoint of face.collectUnicodes()) {
    const glyph = font.nominalGlyph(codePoint);
    if (glyph !== undefined)
      advances.set(
        String.fromCodePoint(codePoint),
        Math.round((font.glyphHAdvance(glyph) / face.upem) * 1000),
      );
  }
}
await writeFile(
  new URL('advances.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries([...advances].toSorted(([a], [b]) => (a < b ? -1 : 1))))}\n`,
);

// Whose type it is goes with it: the page of acknowledgements prints this file.
await writeFile(new URL('families.json', import.meta.url), `${JSON.stringify(readFamilies(), null, 2)}\n`);
