import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import type { ItemImage } from './feed.ts';

const mediaTypes: Readonly<Partial<Record<string, string>>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

const toImage = ({ properties }: Element): ItemImage | undefined => {
  const url = URL.parse(String(properties.src));
  const type = mediaTypes[/\.(\w+)$/.exec(url?.pathname ?? '')?.[1]?.toLowerCase() ?? ''];
  return url && type !== undefined ? { url: url.href, type } : undefined;
};

/** The first picture of an item's text whose kind its address tells. */
export const findImage = (tree: Root): ItemImage | undefined => {
  let found: ItemImage | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') found = toImage(node);
    return found === undefined ? undefined : EXIT;
  });
  return found;
};
