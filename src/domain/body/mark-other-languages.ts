import type { ElementContent } from 'hast';
import type { BodyTree } from './body.ts';

/**
 * Marks links of a text that lead to what the site has in another language only: the address then is that of the other
 * language, and readers are told.
 * @param tree a settled body, which stays as it is
 * @param findLanguage in which other language the site has what is at an address, as BCP 47; undefined for the text's own
 */
export const markOtherLanguages = (
  tree: BodyTree,
  findLanguage: (address: string) => string | undefined,
): BodyTree => {
  const mark = (node: ElementContent): ElementContent => {
    if (!('children' in node)) return node;
    const children = node.children.map(mark);
    if (node.type !== 'element') return { ...node, children };
    const { href } = node.properties;
    const language =
      node.tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href)
        ? findLanguage(href)
        : undefined;
    return {
      ...node,
      children,
      ...(language !== undefined && { properties: { ...node.properties, hrefLang: language } }),
    };
  };
  return { ...tree, children: tree.children.map((child) => mark(child as ElementContent)) };
};
