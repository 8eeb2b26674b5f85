import type { Element, ElementContent } from 'hast';
import type { BodyMatter } from './part-kind.ts';

const listNote = /#note-(\d+)$/;
const listedSource = /#source-(.+)$/;

/** The sources that a link of the text opens: those of its statement, or those it cites. */
const findOpened = ({ properties }: Element, { claims }: Pick<BodyMatter, 'claims'>): readonly string[] => {
  const [href, also] = [properties.href, properties.dataAlso].map((value) =>
    typeof value === 'string' ? value : '',
  ) as [string, string];
  const number = listNote.exec(href)?.[1];
  if (number !== undefined) return claims[Number(number) - 1]?.cite ?? [];
  const source = listedSource.exec(href)?.[1];
  return source === undefined ? [] : [source, ...also.split(' ').filter(Boolean)];
};

const skip = (node: Element): Element => ({ ...node, properties: { tabIndex: -1, ...node.properties } });

/**
 * Keeps the keyboard's way through a text short: a number that opens no source which an earlier stop has not opened is
 * no stop, nor is a number in a drawing, since the table of the figure has it too. Pointers and those who listen
 * reach all of them.
 */
export const keepStopsFew = (
  content: readonly ElementContent[],
  matter: Pick<BodyMatter, 'claims'>,
): ElementContent[] => {
  const opened = new Set<string>();
  const visit = (node: ElementContent, isDrawn: boolean): ElementContent => {
    if (node.type !== 'element') return node;
    const isInDrawing = isDrawn || node.tagName === 'svg';
    if (node.tagName === 'a' && isInDrawing) return skip(node);
    if (node.tagName === 'a' && node.properties.role === 'doc-noteref') {
      const sources = findOpened(node, matter);
      const isRepeated = sources.length > 0 && sources.every((id) => opened.has(id));
      for (const id of sources) opened.add(id);
      // The mark of a statement opens who says it first, so its sources decide nothing here: see parts/claim.ts.
      if (isRepeated && typeof node.properties.href === 'string' && listedSource.test(node.properties.href))
        return skip(node);
    }
    return { ...node, children: node.children.map((child) => visit(child, isInDrawing)) };
  };
  return content.map((node) => visit(node, false));
};
