import { toLink } from './base-path.ts';

/** A script or a style with what is in it, which stays as it is: the policy knows it by its digest; or another tag. */
const pieces =
  /<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>.*?<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gis;

/** Attributes that hold one address of the site; those of <claim-filter> are what its script reads from. */
const single = /(\s(?:href|src|action|poster|data-(?:hub|years|folder))=")(\/[^"]*)(?=")/g;

/** Attributes that hold several, each with a width. */
const several = /(\s(?:imagesrcset|srcset)=")([^"]*)(?=")/g;

/** What leads on at once. */
const within = /(\scontent="\d+; url=)(\/[^"]*)(?=")/g;

const rebaseTag = (tag: string, rebase: (address: string) => string): string =>
  tag
    .replace(single, (_, start: string, address: string) => start + rebase(address))
    .replace(within, (_, start: string, address: string) => start + rebase(address))
    .replace(
      several,
      (_, start: string, candidates: string) =>
        start + candidates.replace(/(?<=^\s*|,\s*)\/[^\s,]+/g, (address) => rebase(address)),
    );

/**
 * Puts the base of the site before every address in a page: the one place where links get it, whoever printed them, so
 * that no template or text can forget it.
 * @param html a page whose links are addresses of the table
 * @param base "/news"; see base-path.ts
 * @param isPlaced whether an address has the base already, since a bundler wrote it
 */
export const rebaseHtml = (html: string, base: string, isPlaced: (address: string) => boolean): string => {
  const rebase = (address: string): string => (isPlaced(address) ? address : toLink(address, base));
  return html.replace(pieces, (piece: string, name: string | undefined, attributes = '') =>
    name === undefined
      ? rebaseTag(piece, rebase)
      : `<${name}${rebaseTag(String(attributes), rebase)}${piece.slice(name.length + 1 + String(attributes).length)}`,
  );
};
