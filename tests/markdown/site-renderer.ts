import { unified } from '@astrojs/markdown-remark';
import { toClaimAnchors } from '../../src/domain/claim-anchor.ts';
import type { DataTableOptions } from '../../src/markdown/rehype-data-tables.ts';
import { remarkPlugins, remarkRehypeOptions, toRehypePlugins } from '../../src/markdown/pipeline.ts';
import { toClaimDescriber } from '../../src/store/claim-describer.ts';

/**
 * The site's own processor, set up as in astro.config.ts (pipeline.test.ts holds the two together) but for the
 * content: publishers, by id, and the data that tables show.
 */
export const createSiteRenderer = (publishers: ReadonlyMap<string, string>, tables: DataTableOptions) =>
  unified({
    gfm: false,
    smartypants: false,
    remarkPlugins,
    rehypePlugins: toRehypePlugins(
      { describe: toClaimDescriber(publishers), toAnchors: toClaimAnchors },
      tables,
    ),
    remarkRehype: remarkRehypeOptions,
  }).createRenderer({ syntaxHighlight: false });
