import { createHash } from 'node:crypto';
import franklin from '../fonts/franklin-core.woff2?url';
import naskhBold from '../fonts/naskh-bold.woff2?url';
import naskh from '../fonts/naskh-regular.woff2?url';
import newsreader from '../fonts/newsreader-core.woff2?url';
import arabDigits from '../styles/arab-digits.css?inline';
import arabic from '../styles/arabic.css?inline';
import han from '../styles/han.css?inline';
import hebrew from '../styles/hebrew.css?inline';
import korean from '../styles/korean.css?inline';
import ownScript from '../styles/own-script.css?inline';
import type { Edition } from '../domain/edition.ts';
import { themeScript, toBeforePaint } from '../views/before-paint.ts';

/** What a page in a language is set in. */
export interface EditionType {
  /** Fonts that it needs for certain. */
  readonly preloads: readonly string[];
  /** The script that lets its text wait for its type, and its digest. */
  readonly beforePaint: string;
  readonly beforePaintDigest: `sha256-${string}`;
  /** A style sheet that no page in another language carries, and its digest. */
  readonly sheet?: { readonly css: string; readonly digest: `sha256-${string}` };
}

const digest = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The digest of the script that gives a page its colours. */
export const themeDigest = digest(themeScript);

const toType = (preloads: readonly string[], families: readonly string[], css?: string): EditionType => {
  const beforePaint = toBeforePaint(families);
  return {
    preloads,
    beforePaint,
    beforePaintDigest: digest(beforePaint),
    ...(css !== undefined && { sheet: { css, digest: digest(css) } }),
  };
};

const serif = '1em Newsreader';
const sans = '1em Libre Franklin';

/** Latin script, and whatever has no type of its own. */
const usual = toType([newsreader, franklin], [serif, sans]);

/** What a language of another script has besides. Its sheets call it "own", so that what is alike is written once. */
const toSheet = (language: string, ...sheets: readonly string[]): string =>
  [ownScript, ...sheets].join('').replaceAll(':lang(own)', `:lang(${language})`);

// Latin digits and names ask for the other faces; what is long under way is what should be asked for first.
const toArabicType = (...sheets: readonly string[]): EditionType =>
  toType([naskh, naskhBold, newsreader, franklin], [serif, sans], toSheet('ar', arabic, ...sheets));

/** Scripts of thousands of letters, in the face of the reader's system. */
const toSystemType = (language: string, sheet: string): EditionType =>
  toType([franklin], [sans], toSheet(language, sheet));

/** By language, or by dialect where that has digits of its own. */
const others: Readonly<Record<string, EditionType>> = {
  ar: toArabicType(),
  'ar-u-nu-arab': toArabicType(arabDigits),
  // Its letters are the system's, and Latin ones among them those of the site.
  he: toType([newsreader, franklin], [serif, sans], toSheet('he', hebrew)),
  ja: toSystemType('ja', han),
  ko: toSystemType('ko', korean),
  zh: toSystemType('zh', han),
};

/** The type of the pages of an edition. */
export const toEditionType = ({ language, dialect }: Pick<Edition, 'language' | 'dialect'>): EditionType =>
  others[dialect] ?? others[language] ?? usual;
