import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';

/**
 * Gives places the ids that remarkAnchors read, and writes fragments of links of ours as ids are written: with accents
 * in one piece. Runs after the sanitiser, which lets no id through, and before headings get ids of their words.
 *
 * in:  <h2 data-anchor="…-1">What is known</h2> <a href="#cafe&#x301;">there</a>
 * out: <h2 id="known">What is known</h2> <a href="#café">there</a>
 */
export const rehypeAnchors =
  () =>
  (tree: Root, file: VFile): void => {
    visit(tree, 'element', ({ properties }) => {
      const { dataAnchor, href } = properties;
      if (dataAnchor !== undefined) {
        const anchor = file.data.anchors?.get(String(dataAnchor));
        delete properties.dataAnchor;
        if (anchor !== undefined) properties.id = anchor;
      }
      if (href !== undefined && /^[#/]/.test(href)) properties.href = composeFragment(href);
    });
  };

const composeFragment = (href: string): string => {
  const at = href.indexOf('#');
  const fragment = href.slice(at + 1);
  const composed = decode(fragment).normalize('NFC');
  return at === -1 || composed === decode(fragment)
    ? href
    : `${href.slice(0, at + 1)}${encodeURIComponent(composed)}`;
};

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
