import { toLink } from './base-path.ts';
import { toEditionAddress } from './edition-address.ts';

/** A script or a style with what is in it, which stays as it is: the policy knows it by its digest; or another tag. */
const pieces =
  /<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>.*?<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gis;

/** Attributes that hold one address of the site; those of <claim-filter> are what its script reads from. */
const single = /(\s(?:href|src|action|poster|data-(?:hub|years|folder))=")(\/[^"]*)(?=")/g;

/** Attributes that hold several, each with a width. */
const several = /(\s(?:imagesrcset|srcset)=")([^"]*)(?=")/g;

/** What leads on at once. */
const within = /(\scontent="\d+; url=)(\/[^"]*)(?=")/g;

/** What leads to another language says which. */
const namesLanguage = /\shreflang="/;

/** Addresses of the site as a page has them. */
interface Rebase {
  readonly own: (address: string) => string;
  readonly otherLanguage: (address: string) => string;
}

const rebaseTag = (tag: string, { own, otherLanguage }: Rebase): string => {
  const rebase = namesLanguage.test(tag) ? otherLanguage : own;
  return tag
    .replace(single, (_, start: string, address: string) => start + rebase(address))
    .replace(within, (_, start: string, address: string) => start + rebase(address))
    .replace(
      several,
      (_, start: string, candidates: string) =>
        start + candidates.replace(/(?<=^\s*|,\s*)\/[^\s,]+/g, (address) => rebase(address)),
    );
};

/**
 * Puts the folder of its language and the base of the site before every address in a page: the one place where links get
 * them, whoever printed them, so that no template or text can forget it.
 * @param html a page whose links are addresses of the table
 * @param base "/news"; see base-path.ts
 * @param isPlaced whether an address has the base already, since a bundler wrote it
 * @param folder of the page's language: "", "/ar". What leads to another language says so by hreflang, and has its folder
 */
export const rebaseHtml = (
  html: string,
  base: string,
  isPlaced: (address: string) => boolean,
  folder = '',
): string => {
  const otherLanguage = (address: string): string => (isPlaced(address) ? address : toLink(address, base));
  const own = (address: string): string => otherLanguage(toEditionAddress(address, folder));
  const rebase = { own, otherLanguage };
  return html.replace(pieces, (piece: string, name: string | undefined, attributes = '') =>
    name === undefined
      ? rebaseTag(piece, rebase)
      : `<${name}${rebaseTag(String(attributes), rebase)}${piece.slice(name.length + 1 + String(attributes).length)}`,
  );
};
