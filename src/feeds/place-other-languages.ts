import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toAbsolute } from '../domain/absolute-address.ts';
import type { Edition } from '../domain/edition.ts';

/** Gives links that lead to the first language of the site their full address, which is in no folder. */
export const placeOtherLanguages = (tree: Root, { site }: Edition): void => {
  visit(tree, 'element', ({ properties }) => {
    const { href, hrefLang } = properties;
    if (typeof href === 'string' && hrefLang !== undefined && href.startsWith('/'))
      properties.href = toAbsolute(href, { site, folder: '' });
  });
};
