import type { ElementContent } from 'hast';
import type { Part } from '../body.ts';

/** Whether this is what is in the brackets of a container. */
export const isLabel = (node: ElementContent | undefined): node is Part =>
  node?.type === 'part' && node.kind === 'label';

/** What is in the brackets of a container comes first in it: a title, and the content after it. */
export const splitLabel = ({
  children,
}: Part): { readonly label: readonly ElementContent[]; readonly content: readonly ElementContent[] } => {
  const [first, ...content] = children;
  return isLabel(first) ? { label: first.children, content } : { label: [], content: children };
};
