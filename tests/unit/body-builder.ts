import { type FilesBeside, noFiles } from '../../src/domain/body/part-kind.ts';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { StoredBody } from '../../src/domain/body/body.ts';
import { writeBody } from '../../src/domain/body/compact-body.ts';
import { settleText } from '../../src/store/settle-text.ts';
import { createSiteRenderer } from '../markdown/site-renderer.ts';
import { toRenderedFacts } from '../../src/store/rendered-facts.ts';

/** A body of plain HTML, as the pipeline leaves one without statements, citations and notes. */
export const buildBody = (html: string): StoredBody =>
  writeBody(unified().use(rehypeParse, { fragment: true }).parse(html));

const renderer = await createSiteRenderer();

/**
 * A body of Markdown that may cite the sources given, settled as the store does it.
 * @param files beside it
 */
export const buildSettledBody = async (
  markdown: string,
  sourceIds: readonly string[] = ['gazette'],
  files: FilesBeside = noFiles,
) => {
  const { metadata } = await renderer.render(markdown, {
    frontmatter: { sources: sourceIds.map((id) => ({ id })) },
  });
  return settleText(toRenderedFacts({ metadata }).body, sourceIds, files);
};
