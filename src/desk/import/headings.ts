import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { toSlug } from '../../domain/address.ts';
import { dropHeadingAnchor, findAnchorFault, headingAnchor } from '../../markdown/anchors.ts';
import type { Loss } from './archive.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The id that it had in HTML. */
    id?: string;
  }
}

const toWords = (node: Nodes): string =>
  node.type === 'html'
    ? ''
    : 'value' in node
      ? node.value.replaceAll(/\u{FDD0}\d+\u{FDD1}/gu, '')
      : 'children' in node
        ? node.children.map(toWords).join('')
        : '';

/** Headings in their order, those in quotations and lists too. */
const listHeadings = (root: Root): Heading[] => {
  const headings: Heading[] = [];
  visit(root, 'heading', (heading) => {
    headings.push(heading);
  });
  return headings;
};

/** Levels begin at 2, since the title has the first, and none is skipped on the way down. */
const relevel = (headings: readonly Heading[]): number => {
  const top = Math.min(...headings.map(({ depth }) => depth));
  let changed = 0;
  const open: { readonly was: number; readonly is: number }[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1)?.was ?? 0) >= heading.depth) open.pop();
    const is = Math.min(6, open.length === 0 ? 2 : (open.at(-1)?.is ?? 1) + 1);
    open.push({ was: heading.depth, is });
    if (is !== heading.depth + Math.max(0, 2 - top)) changed += 1;
    heading.depth = is as Heading['depth'];
  }
  return top === 2 ? changed : headings.length;
};

/**
 * Puts headings into levels that follow from each other and keeps the ids that they had.
 * @param wanted what links on the page ask for
 */
export const settleHeadings = (
  root: Root,
  wanted: ReadonlySet<string>,
): { readonly root: Root; readonly losses: readonly Loss[] } => {
  const losses: Loss[] = [];
  const headings = listHeadings(root);
  const changed = headings.length === 0 ? 0 : relevel(headings);
  if (changed > 0)
    losses.push({
      kind: 'headings on other levels',
      words: `${String(changed)} of ${String(headings.length)}`,
      isLost: false,
    });
  const slugger = new GithubSlugger();
  const taken = new Set<string>();
  for (const heading of headings) {
    const last = heading.children.at(-1);
    const written = last?.type === 'text' ? headingAnchor.exec(last.value)?.[1] : undefined;
    if (written !== undefined) dropHeadingAnchor(heading);
    const id = written ?? heading.data?.id;
    const words = toWords(heading);
    const own = slugger.slug(words);
    const asked = [...wanted].find(
      (each) => each !== own && toSlug(each) !== '' && toSlug(each) === toSlug(words),
    );
    const anchor = (id === own ? undefined : id) ?? asked;
    if (anchor === undefined) continue;
    const fault = findAnchorFault(anchor, taken);
    if (fault === undefined) {
      taken.add(anchor);
      // As HTML it is not escaped.
      heading.children.push({ type: 'html', value: ` {#${anchor}}` });
    } else if (written !== undefined || wanted.has(anchor))
      losses.push({ kind: 'id of a heading', words: anchor, isLost: false });
  }
  return { root, losses };
};
