import { relative } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { toBasePath } from './src/domain/addresses/base-path.ts';
import { writeBody } from './src/domain/body/compact-body.ts';
import { notation } from './src/domain/body/notation.ts';
import { toDocumentKind, toLinkedDocument } from './src/domain/documents/document.ts';
import { digestParts } from './src/domain/translation-digest.ts';
import { readNamedLanguage } from './src/domain/file-language.ts';
import { findLiveEntries } from './src/entries/live-entries.ts';
import { remarkRehypeOptions, toRehypePlugins, toRemarkPlugins } from './src/markdown/pipeline.ts';
import type { FindMarks } from './src/markdown/remark-typeset.ts';
import { toMarksKey } from './src/markdown/set-quotes.ts';
import { toPipelineDigest } from './src/markdown/pipeline-digest.ts';
import { pageDirectives, scriptSources } from './src/hosting/content-security-policy.ts';
import { withColours } from './src/domain/colours.ts';
import { run } from './src/run.ts';
import { site } from './src/site.ts';
import { shippedColours } from './src/site-file.ts';
import { siteIntegrations } from './src/site-integrations.ts';
import { findPunctuation } from './src/text/text.ts';

/** Tells the store whether an editor is at work: only then are held stories shown (src/run.ts). */
const editingLive: AstroIntegration = {
  name: 'sourceline-editing-live',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ vite: { define: { __SHOWING_HELD__: '"live"' } } });
    },
    'astro:server:setup': ({ server }) => {
      // The desk tells of every file itself.
      if (findLiveEntries() !== undefined) return;
      // Data, places of maps, documents and pictures beside a story belong to no collection of Astro's, nor do lists such as the
      // titles of matters: it is told that what pages are made of has changed, and a page that shows them is asked for again.
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path: string) => {
          if (toDocumentKind(path) === undefined && !/\.(?:yaml|png|jpe?g|webp|avif|gif)$/i.test(path))
            return;
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      }
    },
  },
};

/** The style sheets come with colours, which a newsroom may have of its own, and with a place for its logo. */
const ownLook = {
  name: 'sourceline-own-look',
  enforce: 'pre',
  transform: (sheet: string, id: string) => {
    if (/\/styles\/tokens\.css(?:\?|$)/.test(id)) return withColours(sheet, site.colours, shippedColours);
    return /\/styles\/logo\.css(?:\?|$)/.test(id) && site.logo === undefined ? '' : undefined;
  },
} as const;

/** Files that are not named after a language are in the first one. */
const findMarks: FindMarks = (path) => findPunctuation(readNamedLanguage(path ?? '') ?? site.language);

export default defineConfig({
  site: site.url,
  base: toBasePath(site.url) || '/',
  trailingSlash: 'always',
  output: 'static',
  // Two pages at one address are a mistake, not a warning.
  prerenderConflictBehavior: 'error',
  // A new version of the pipeline gets a new cache (pipeline-digest.ts), and so does another content folder: Astro
  // takes what it kept of one for files of the other. So does a site in another language, whose quotation marks are others.
  cacheDir: `${run.cacheFolder}/${toPipelineDigest(relative(process.cwd(), run.contentFolder), toMarksKey(findMarks(undefined)))}`,
  build: {
    // The style sheet travels in the document: on a slow link it saves a round trip (npm run bench shows it).
    inlineStylesheets: 'always',
    format: 'directory',
  },
  compressHTML: 'jsx',
  vite: {
    plugins: [ownLook],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // By what they belong to: the rest of Astro's names is forty letters on every page that say nothing.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
    build: {
      // Scripts that every page has are fetched once, behind its text; they would be a kilobyte of each page.
      assetsInlineLimit: (path) => (/\bPage\b/.test(path) ? false : undefined),
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // The pipeline adds it, with its options.
      gfm: false,
      // Half of remark's time; remarkTypeset does what a newsroom needs of it.
      smartypants: false,
      remarkPlugins: toRemarkPlugins(notation, findMarks),
      rehypePlugins: toRehypePlugins({
        write: writeBody,
        digest: digestParts,
        toDocument: toLinkedDocument,
      }),
      remarkRehype: remarkRehypeOptions,
    }),
  },
  security: {
    csp: {
      directives: [...pageDirectives],
      scriptDirective: { resources: [...scriptSources] },
    },
  },
  integrations: [...siteIntegrations, editingLive],
  devToolbar: { enabled: false },
});
