import type { Edition } from './edition.ts';
import { languageSign } from './facet-value.ts';
import { anyLetter, isInOtherLetters, toScript } from './letters.ts';
import type { OtherLanguage } from './written-language.ts';

/** What a page is made of, one after another. What cannot hold an element, or is no text, is taken whole. */
const pieces =
  /<!--.*?-->|<(script|style|title|textarea|desc)\b[^>]*>.*?<\/\1>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/gis;

const voidTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Texts on which an element of the page says nothing about the words within it. */
const heads: ReadonlySet<string> = new Set(['head', 'select']);

/** What the search index reads of a page, and nobody else. */
const forMachines = /\sdata-pagefind-(?:filter|meta|sort)\b/;

/** A value of the index as a page has it: what it is, and its name. */
const indexValue = /(<i data-pagefind-filter="[^"]*">\S+ )([^<]+)(?=<)/g;

const attributes = `(?:"[^"]*"|'[^']*'|[^"'>])*?`;

/** What has a name in words that are not in it: nothing of an attribute can be set apart. */
const named = new RegExp(
  `<(a|button)\\b(${attributes}) aria-label="([^"]*)"(${attributes})>([^<]+)</\\1>`,
  'g',
);

const option = new RegExp(`<option\\b(${attributes})>([^<]*)</option>`, 'g');

const namesLanguage = /\slang="([^"]*)"/;

/** Signs as a page may have them, by how they are escaped in a pattern. */
const signs: Readonly<Record<string, string>> = {
  [String.raw`\x26`]: '(?:&(?:amp|#38|#x26);|&(?!#?\\w+;))',
  [String.raw`\x27`]: "(?:'|&(?:#39|#x27|apos);)",
  [String.raw`\x22`]: '(?:"|&(?:quot|#34|#x22);)',
};

/** Words as a page may have them. */
const toPattern = (words: string): string =>
  RegExp.escape(words).replaceAll(/\\x2[267]/g, (sign) => signs[sign] ?? sign);

/** Words that the pages of an edition have in another language. */
export interface ForeignWords {
  readonly language: OtherLanguage;
  readonly words: readonly string[];
}

/** What is looked for in a page. */
interface Sought {
  /** Anywhere in a text. */
  readonly anywhere: RegExp | undefined;
  /** Where they are all of a text: in letters of the page's language they might be words of it. */
  readonly whole: RegExp | undefined;
}

/** By the words and the language of the page: every page of an edition asks for the same. */
const known = new WeakMap<readonly string[], Map<string, Sought>>();

const toSought = (words: readonly string[], language: string): Sought => {
  const before = known.get(words)?.get(language);
  if (before !== undefined) return before;
  // Of two that begin alike, the longer one.
  const ordered = words.toSorted((a, b) => b.length - a.length);
  const join = (some: readonly string[]): string => some.map(toPattern).join('|');
  const [inOther, inOwn] = [true, false].map((isOther) =>
    ordered.filter((one) => isInOtherLetters(one, language) === isOther),
  );
  // Words of the page may be written onto them: "Example Agency에서".
  const noLetter = String.raw`[[\p{L}\p{M}\p{N}]--[${toScript(language)}]]`;
  const sought: Sought = {
    anywhere: inOther?.length
      ? new RegExp(`(?<!${noLetter})(?:${join(inOther)})(?!${noLetter})`, 'gv')
      : undefined,
    whole: inOwn?.length ? new RegExp(String.raw`^\s*(?:${join(inOwn)})\s*$`, 'v') : undefined,
  };
  known.set(words, new Map([...(known.get(words) ?? []), [language, sought]]));
  return sought;
};

/** Where nothing can be set apart, the whole has its language, if all of it is in that; or its words are put where they can. */
const markWhole = (html: string, { anywhere, whole }: Sought, { code, direction }: OtherLanguage): string => {
  const has = (text: string): boolean => {
    if (anywhere !== undefined) anywhere.lastIndex = 0;
    return anywhere?.test(text) === true || whole?.test(text) === true;
  };
  const isAll = (text: string): boolean =>
    whole?.test(text) === true || (anywhere !== undefined && !anyLetter.test(text.replaceAll(anywhere, '')));
  return html
    .replace(indexValue, (value: string, _slug: string, name: string) =>
      has(name) && isAll(name) ? `${value}${languageSign}${code}` : value,
    )
    .replace(option, (written: string, given: string, text: string) =>
      has(text) && isAll(text)
        ? `<option${given} lang="${code}" dir="${direction}">${text}</option>`
        : written,
    )
    .replace(
      named,
      (written: string, tag: string, before: string, label: string, after: string, text: string) =>
        has(label)
          ? `<${tag}${before}${after}><span class="unseen">${label}</span><span aria-hidden="true">${text}</span></${tag}>`
          : written,
    );
};

/**
 * Sets words of a page apart that nobody has said in its language, each with the language in which they are: names of
 * topics, authors and publishers, in lists and within sentences. The one place that does so, for every template and text,
 * as links get their folder last (decision 43).
 * @param html a page
 * @param foreign those that its language does not have
 * @param edition of the page
 */
export const markForeignWords = (
  html: string,
  { words, language: { code, direction } }: ForeignWords,
  edition: Pick<Edition, 'language'>,
): string => {
  const sought = toSought(words, edition.language);
  const { anywhere, whole } = sought;
  if (anywhere === undefined && whole === undefined) return html;
  // A drawing breaks a long name into lines.
  const isLine = (text: string): boolean =>
    isInOtherLetters(text, edition.language) && words.some((one) => one.includes(text.trim()));
  const open: { readonly tag: string; readonly isLeft: boolean }[] = [];
  const mark = (text: string): string => {
    // A drawing has no other element for a part of a text; what is outside a text of it is no text.
    const isDrawn = open.some(({ tag }) => tag === 'svg') && !open.some(({ tag }) => tag === 'foreignobject');
    if (isDrawn && !open.some(({ tag }) => tag === 'text')) return text;
    const tag = isDrawn ? 'tspan' : 'span';
    const wrap = (found: string): string =>
      isDrawn
        ? `<${tag} lang="${code}">${found}</${tag}>`
        : `<${tag} lang="${code}" dir="${direction}">${found}</${tag}>`;
    if (whole?.test(text) === true || (isDrawn && isLine(text))) return text.replace(/\S(?:.*\S)?/s, wrap);
    return anywhere === undefined ? text : text.replaceAll(anywhere, wrap);
  };
  return markWhole(html, sought, { code, direction }).replace(
    pieces,
    (piece: string, _raw: string | undefined, slash?: string, name?: string, rest?: string) => {
      if (name === undefined)
        return piece.startsWith('<') || open.at(-1)?.isLeft === true ? piece : mark(piece);
      const tag = name.toLowerCase();
      const attributes = rest ?? '';
      if (slash === '/') {
        const at = open.findLastIndex((one) => one.tag === tag);
        if (at >= 0) open.splice(at);
      } else if (!voidTags.has(tag) && !attributes.endsWith('/')) {
        const said = namesLanguage.exec(attributes)?.[1];
        const isOutside = said === undefined ? open.at(-1)?.isLeft === true : said !== edition.language;
        open.push({ tag, isLeft: isOutside || heads.has(tag) || forMachines.test(attributes) });
      }
      return piece;
    },
  );
};
