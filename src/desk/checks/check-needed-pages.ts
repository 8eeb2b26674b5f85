import { houseAddress } from '../../domain/address.ts';
import { type NeededPage, neededPages } from '../../domain/addresses/needed-pages.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { type Content, documentsOf } from '../reading/document.ts';

/** The headings as an editor writes them. */
const formatHeadings = (headings: readonly string[]): string =>
  headings.map((words) => quote(`## ${words}`)).join(', ');

/** Finds pages that every site links to and that nobody has written, and headings that those links name. */
export const checkNeededPages = (content: Content): Finding[] =>
  neededPages.flatMap((page) => checkPage(page, content));

const checkPage = ({ id, headings }: NeededPage, content: Content): Finding[] => {
  const path = `pages/${id}.md`;
  const document = documentsOf(content, 'pages').find((one) => one.id === id);
  if (document === undefined) {
    return [
      {
        id: 'missing-heading',
        file: { path, text: '' },
        offset: 0,
        message: `Pages of the site link to ${houseAddress(id)}, which does not exist. Write it, with the headings ${formatHeadings(Object.values(headings))}.`,
      },
    ];
  }
  // What cannot be read is reported first.
  if (document.body === undefined) return [];
  const ids = new Set(document.body.headings.map((heading) => heading.id));
  return Object.entries(headings)
    .filter(([anchor]) => !ids.has(anchor))
    .map(([anchor, words]): Finding => ({
      id: 'missing-heading',
      file: document,
      offset: document.text.trimEnd().length,
      message: `Pages of the site link to ${houseAddress(id)}#${anchor}, and no heading here has that id. Write the heading "## ${words}", or give another one the id: "## … {#${anchor}}".`,
    }));
};
