import type { Element, ElementContent, Root } from 'hast';

/**
 * Marks pictures that are on their own, each in a paragraph or several in one, and takes the paragraph away: they
 * become figures, with a caption. In a list, a quotation or a table a picture stays as small as it is. Runs after
 * the sanitiser.
 *
 * in:  <p><img src="goose.png" alt="A goose"></p> <p>A goose: <img src="goose.png" alt="A goose"></p>
 * out: <img src="goose.png" alt="A goose" data-figure> <p>A goose: <img src="goose.png" alt="A goose"></p>
 */
export const rehypeFigures =
  () =>
  (tree: Root): void => {
    takeOut(tree);
  };

const isBlank = (node: ElementContent): boolean =>
  (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.tagName === 'br');

const isPicture = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'img';

const takeOut = (parent: Root | Extract<ElementContent, { type: 'part' }>): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'part') takeOut(child);
    if (child.type !== 'element' || child.tagName !== 'p') return [child];
    const pictures = child.children.filter(isPicture);
    if (pictures.length === 0 || child.children.some((node) => !isPicture(node) && !isBlank(node)))
      return [child];
    return pictures.map((picture) => ({
      ...picture,
      properties: { ...picture.properties, dataFigure: '' },
    }));
  });
};
