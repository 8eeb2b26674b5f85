import { findAddress } from '../addresses/destinations.ts';
import { findCollection, toId } from '../reading/parse-file.ts';
import type { CheckReport, Problem } from '../problems/problem.ts';

/** What the panel on a page shows of a problem. */
export interface PageFinding extends Omit<Problem, 'id'> {
  readonly id: string;
  /** The page that is made of the file, without the base of the site; left out where there is none. */
  readonly address?: string;
  /** The line as it is written, to find its words on the page. */
  readonly written: string;
}

/** Everything the panel is told. */
export interface PageFindings {
  readonly findings: readonly PageFinding[];
}

/** What lies in a story's folder shows on its page, and its text in another language on that; of other files each has its own. */
const findPage = (path: string): string | undefined => {
  const [, story] = /^articles\/([^/]+)\//.exec(path) ?? [];
  const isOwn = story === undefined || findCollection(path) === 'translations';
  const file = isOwn ? path : `articles/${story}/index.md`;
  const collection = findCollection(file);
  return collection === undefined ? undefined : findAddress({ collection, id: toId(file), path: file });
};

/**
 * A report as pages show it.
 * @param root the content folder as the report names it
 * @param readLines gives the lines of a file that the report names
 */
export const toPageFindings = (
  { problems }: CheckReport,
  root: string,
  readLines: (file: string) => readonly string[],
): PageFindings => ({
  findings: problems.map((problem) => {
    const address = findPage(root === '' ? problem.file : problem.file.slice(root.length + 1));
    return {
      ...problem,
      written: readLines(problem.file)[problem.line - 1] ?? '',
      ...(address === undefined ? {} : { address }),
    };
  }),
});
