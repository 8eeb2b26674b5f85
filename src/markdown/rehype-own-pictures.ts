import type { Element, Root } from 'hast';
import { SKIP } from 'unist-util-visit';
import { visit } from './visit.ts';

/**
 * Takes out pictures that do not lie on this site: a picture of another host would tell it who reads what, in
 * the page and, with its full text, in every feed. Runs after the sanitiser.
 *
 * in:  <img src="goose.png" alt="A goose"> <img src="//other.example/goose.png" alt="A goose"> <img alt="none">
 * out: <img src="goose.png" alt="A goose">
 */
export const rehypeOwnPictures =
  () =>
  (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined || isOwn(node)) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };

// A scheme, or two slashes as browsers read them: past spaces and control characters, and in either direction.
const isOwn = ({ properties: { src } }: Element): boolean =>
  typeof src === 'string' &&
  src !== '' &&
  !/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(src.replaceAll(/[\p{Cc}\s]+/gu, ''));
