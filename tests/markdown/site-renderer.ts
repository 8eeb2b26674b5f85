import { unified } from '@astrojs/markdown-remark';
import { writeBody } from '../../src/domain/body/compact-body.ts';
import { notation } from '../../src/domain/body/notation.ts';
import { toLinkedDocument } from '../../src/domain/documents/document.ts';
import { readNamedLanguage } from '../../src/domain/file-language.ts';
import { marksOf } from '../../src/desk/reading/quotation-marks.ts';
import type { FindMarks } from '../../src/markdown/remark-typeset.ts';
import { remarkRehypeOptions, toRehypePlugins, toRemarkPlugins } from '../../src/markdown/pipeline.ts';

/** A file has the quotation marks of the language after which it is named. */
const findMarks: FindMarks = (path) => marksOf(readNamedLanguage(path ?? '') ?? 'en');

/** The site's own processor, set up as in astro.config.ts; pipeline.test.ts holds the two together. */
export const createSiteRenderer = () =>
  unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: toRemarkPlugins(notation, findMarks),
    rehypePlugins: toRehypePlugins({ write: writeBody, toDocument: toLinkedDocument }),
    remarkRehype: remarkRehypeOptions,
  }).createRenderer({ syntaxHighlight: false });
