import { unified } from '@astrojs/markdown-remark';
import { writeBody } from '../../src/domain/body/compact-body.ts';
import { notation } from '../../src/domain/body/notation.ts';
import { toLinkedDocument } from '../../src/domain/documents/document.ts';
import { remarkRehypeOptions, toRehypePlugins, toRemarkPlugins } from '../../src/markdown/pipeline.ts';

/** The site's own processor, set up as in astro.config.ts; pipeline.test.ts holds the two together. */
export const createSiteRenderer = () =>
  unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: toRemarkPlugins(notation),
    rehypePlugins: toRehypePlugins({ write: writeBody, toDocument: toLinkedDocument }),
    remarkRehype: remarkRehypeOptions,
  }).createRenderer({ syntaxHighlight: false });
