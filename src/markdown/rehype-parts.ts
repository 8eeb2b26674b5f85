import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * Makes a part of each directive that remarkParts found; its fields are what was written. Runs after the sanitiser.
 * A key that no directive has is an editor's own: its element stays an element.
 *
 * in:  <span data-part="…-1">Fifty were shown</span>
 * out: part "claim" with its number, words and attributes, around: Fifty were shown
 */
export const rehypeParts =
  () =>
  (tree: Root, file: VFile): void => {
    const replaceIn = (parent: Root | Element, isContainer = false): void => {
      parent.children = (parent.children as ElementContent[]).flatMap((child, index): ElementContent[] => {
        if (child.type !== 'element') return [child];
        const { dataPart: key } = child.properties;
        const written = file.data.parts?.get(String(key));
        replaceIn(child, written !== undefined);
        if (key === undefined) return [child];
        if (written !== undefined) {
          const { name, ...fields } = written;
          return [{ type: 'part', kind: name, fields: { ...fields }, children: child.children }];
        }
        // What is in the brackets of a container comes first in it.
        if (key === 'label' && isContainer && index === 0)
          return [{ type: 'part', kind: 'label', fields: {}, children: child.children }];
        delete child.properties.dataPart;
        return child.tagName === 'span' ? child.children : [child];
      });
    };
    replaceIn(tree);
  };
