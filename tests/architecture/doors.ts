/** The rooms and doors of DESIGN.md, as data. Paths are below src/. */

/**
 * Room → what it may import besides itself: a room, a folder or a file. "type schemas" means types only, so
 * that no code comes in. Whose site it is and which language it speaks is for the store to know, and for what
 * stands at the command line; all others are handed an edition.
 */
export const doors: Readonly<Record<string, readonly string[]>> = {
  pages: ['store', 'views', 'layouts', 'feeds', 'search', 'figures', 'cards', 'pictures', 'domain'],
  layouts: ['views', 'domain', 'search/client', 'styles'],
  views: ['figures', 'search', 'domain', 'styles'],
  store: ['schemas', 'domain', 'entries', 'run.ts', 'sealed-file.ts', 'sealed-shelves.ts', 'site.ts', 'text'],
  entries: ['markdown', 'domain', 'schemas'],
  feeds: ['domain', 'schemas'],
  search: ['domain', 'schemas', 'entries', 'background-program.ts', 'sealed-file.ts'],
  figures: ['schemas', 'fonts/advances.json'],
  cards: ['domain', 'figures', 'run.ts'],
  pictures: ['domain', 'run.ts'],
  hosting: ['domain'],
  desk: [
    'domain',
    'entries',
    'hosting',
    'schemas',
    'figures',
    'markdown/anchors.ts',
    'markdown/bare-addresses.ts',
    'markdown/body-syntax.ts',
    'markdown/citation.ts',
    'markdown/claim-words.ts',
    'markdown/directive-syntax.ts',
    'markdown/escaped-citations.ts',
    'markdown/false-tags.ts',
    'markdown/heading-ids.ts',
    'markdown/html-elements.ts',
    'markdown/leave-out-syntax.ts',
    'markdown/printed-words.ts',
    'markdown/private-notes.ts',
    'markdown/set-quotes.ts',
    'markdown/source-offset.ts',
    'markdown/text-parts.ts',
    'background-program.ts',
    'run.ts',
    'sealed-file.ts',
    'sealed-shelves.ts',
    'site-file.ts',
    'site.ts',
  ],
  domain: ['figures', 'type schemas'],
  schemas: [],
  markdown: ['type domain/body/body.ts'],
  text: ['site.ts'],
  styles: [],
  fonts: [],
  'background-program.ts': [],
  'content.config.ts': ['schemas', 'entries', 'run.ts'],
  'middleware.ts': ['store', 'domain', 'site.ts'],
  'run.ts': [],
  'sealed-file.ts': [],
  'sealed-shelves.ts': ['sealed-file.ts'],
  'site-integrations.ts': [
    'domain',
    'site.ts',
    'cards',
    'pictures',
    'search',
    'store/code-digest.ts',
    'run.ts',
  ],
  'site-file.ts': ['schemas', 'domain'],
  'site.ts': ['run.ts', 'schemas', 'site-file.ts'],
};

/** What only some may import, wherever it lies: path or package → rooms. */
export const reserved: Readonly<Record<string, readonly string[]>> = {
  // One publication rule: whoever could apply it elsewhere could forget to.
  'domain/publication.ts': ['store'],
  'astro:content': ['store', 'content.config.ts'],
};

/** Exceptions, each with its reason; "type site.ts" lets in types alone. */
export const allowances: readonly { readonly from: string; readonly to: string; readonly reason: string }[] =
  [
    {
      from: 'layouts/edition-type.ts',
      to: 'fonts',
      reason: 'the head names the fonts of the language that a browser should fetch first',
    },
    {
      from: 'domain/edition.ts',
      to: 'type site.ts',
      reason:
        'an edition is a value that the store makes of these; everybody else knows it by this type alone',
    },
    {
      from: 'domain/edition.ts',
      to: 'type text/en.ts',
      reason: 'the same',
    },
    {
      from: 'text/text.ts',
      to: 'type schemas/language.ts',
      reason: 'the words are those of the languages that a site may name',
    },
    {
      from: 'cards/ink.ts',
      to: 'site.ts',
      reason: 'the colours of a newsroom are those of all its editions, and no part of what a card says',
    },
    {
      from: 'cards/ink.ts',
      to: 'site-file.ts',
      reason: 'the same',
    },
    {
      from: 'desk/digest.ts',
      to: 'text/text.ts',
      reason: 'the draft of a story writes days as the site does',
    },
    {
      from: 'desk/digest/write-digest.ts',
      to: 'text/text.ts',
      reason: 'what stands around the words of stories in a draft is in their language',
    },
    {
      from: 'desk/digest/write-digest.ts',
      to: 'type text/en.ts',
      reason: 'the same',
    },
    {
      from: 'desk/reading/quotation-marks.ts',
      to: 'text/text.ts',
      reason: 'texts are set and fields are checked with the quotation marks that pages of a language have',
    },
    {
      from: 'search/sameness/hebrew.ts',
      to: 'markdown/hebrew-signs.ts',
      reason: 'the index takes for signs within a word what the text has printed as such',
    },
    {
      from: 'desk/preview.ts',
      to: 'text/text.ts',
      reason: 'the note that marks every page of a preview is printed on the terminal too',
    },
    {
      from: 'desk/build/build-aside.ts',
      to: '../astro.config.ts',
      reason: 'it hands Astro the settings, which would load them by a server of its own',
    },
    {
      from: 'desk/build/kept/kept-key.ts',
      to: 'store/code-digest.ts',
      reason: 'what a build keeps depends on all code, as the keys of pages do; the check does not',
    },
    {
      from: 'desk/build/kept/print-changed.ts',
      to: 'site-integrations.ts',
      reason: 'where it prints in place of Astro, it takes the steps around it too; the check takes none',
    },
    {
      from: 'domain/body/parts/chart.ts',
      to: 'schemas/chart.ts',
      reason: 'a part says all that it can be, its attributes included',
    },
    {
      from: 'domain/body/parts/claim.ts',
      to: 'schemas/claim.ts',
      reason: 'a part says all that it can be, its attributes included',
    },
    {
      from: 'domain/body/parts/embed.ts',
      to: 'schemas/embed.ts',
      reason: 'a part says all that it can be, its attributes included',
    },
    {
      from: 'domain/pictures/credit.ts',
      to: 'schemas/credit.ts',
      reason: 'what a credit is, a title, a field and an attribute say alike',
    },
    {
      from: 'domain/body/parts/quote.ts',
      to: 'schemas/quote.ts',
      reason: 'a part says all that it can be, its attributes included',
    },
    {
      from: 'domain/body/parts/map.ts',
      to: 'schemas/map-notation.ts',
      reason: 'a part says all that it can be, its attributes included',
    },
    {
      from: 'domain/body/parts/table.ts',
      to: 'schemas/table.ts',
      reason: 'a part says all that it can be, its attributes included',
    },
    {
      from: 'domain/body/parts/timeline.ts',
      to: 'schemas/timeline.ts',
      reason: 'a part says all that it can be, its attributes included',
    },
  ];

/** Files that may ask what time it is, each with its reason; all others are given the instant. */
export const clocks: Readonly<Record<string, string>> = {
  'run.ts': 'a build without SOURCELINE_NOW stands for the moment it is started',
};

/** Templates that may print what is not escaped for HTML, each with its reason. */
export const unescaped: Readonly<Record<string, string>> = {
  'layouts/Page.astro': 'our own style sheet of a language, named in the policy by its digest',
  'views/Body.astro': 'a body is HTML that the sanitiser let through and parts that domain/body made',
  'views/BeforePaint.astro': 'our own script, the same on every page, named in the policy by its digest',
  'views/JsonLd.astro': 'escaped for HTML, JSON would not be JSON; writeJsonLd escapes it for a script',
};

/** Files that may import what is named only while they run, which this check cannot follow. */
export const computedImports: Readonly<Record<string, string>> = {
  'search/client/ask.ts':
    'spelling, and what is written onto words, are fetched when a search needs them; Vite adds a kilobyte to a literal address',
  'search/client/news-search.ts':
    'so are the help for whoever found nothing, dossiers, feeds and the indexes of other languages',
  'search/client/result-list.ts': 'so is what prints a story that was found',
  'search/client/search-dialog.ts': 'so is the dialog',
  'views/contents-place.ts': 'so is what marks in the contents where its reader is',
  'views/evidence-panel.ts': 'so is what fills the panel of evidence, and the card of a dossier',
  'views/remember-reading.ts': 'so is what tells a reader who comes back what has changed',
  'search/client/dialog-element.ts': 'so is what shows dossiers',
  'desk/build/kept/printer.ts': 'the bundle of an earlier build lies where the cache is',
  'search/client/other-index.ts': 'the index is not there yet when the site is bundled',
  'search/client/pagefind.ts': 'the index is not there yet when the site is bundled',
  'search/client/search-opener.ts':
    'the script of search is fetched when it is asked for, from the search page',
};
