import type { ElementContent } from 'hast';
import type { BodyTree } from './body.ts';

/**
 * Marks links of a translation that lead to what the site has in its first language only: the address then is that of
 * the first language, and readers are told.
 * @param tree a settled body, which stays as it is
 * @param language of the site, as BCP 47
 * @param has whether the language of the translation has something at an address
 */
export const markOtherLanguages = (
  tree: BodyTree,
  language: string,
  has: (address: string) => boolean,
): BodyTree => {
  const mark = (node: ElementContent): ElementContent => {
    if (!('children' in node)) return node;
    const children = node.children.map(mark);
    if (node.type !== 'element') return { ...node, children };
    const { href } = node.properties;
    const leadsAway =
      node.tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href) && !has(href);
    return {
      ...node,
      children,
      ...(leadsAway && { properties: { ...node.properties, hrefLang: language } }),
    };
  };
  return { ...tree, children: tree.children.map((child) => mark(child as ElementContent)) };
};
