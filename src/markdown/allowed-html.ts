import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * The HTML that may come out of an editor's Markdown: what Markdown itself makes, footnotes and task lists
 * included, and a few elements that say something of words. No script, style, form, frame, handler, id or
 * class of an editor's own; links only to http, https, mailto and relative addresses; pictures only from here.
 */
export const allowedHtml: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'br', 'blockquote', 'pre', 'code', 'section'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'input', 'div', 'details', 'summary'],
    ...['figure', 'figcaption', 'caption', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'img', 'em', 'strong', 'b', 'i', 's', 'del', 'ins', 'q', 'sub', 'sup', 'span', 'bdo'],
    ...[
      'abbr',
      'bdi',
      'cite',
      'dfn',
      'mark',
      'small',
      'time',
      'u',
      'wbr',
      'kbd',
      'samp',
      'var',
      'ruby',
      'rb',
      'rp',
      'rt',
    ],
  ],
  attributes: {
    // The key of an anchor, which rehypeAnchors turns into an id; anyone else's leads nowhere.
    '*': ['lang', 'dir', 'title', 'dataAnchor'],
    a: [
      'href',
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
      // The ids of footnotes, as remark-rehype makes them: their links need them as they are.
      ['id', /^user-content-fnref-/],
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    del: ['cite', 'dateTime'],
    details: ['open'],
    // The key of a directive, of which rehypeParts makes a part; anyone else's leads nowhere.
    div: ['dataPart'],
    h2: [
      ['className', 'sr-only'],
      ['id', 'footnote-label'],
    ],
    img: ['alt', 'height', 'src', 'width'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    ins: ['cite', 'dateTime'],
    // The classes of items and lists are those of remarkListNumbers.
    li: ['value', ['className', 'task-list-item', /^pad-\d$/], ['id', /^user-content-fn-/]],
    ol: ['start', 'reversed', ['className', 'contains-task-list', 'parenthesis', /^digits-\d$/]],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: ['dataPart'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  ancestors: { ...defaultSchema.ancestors, caption: ['table'], figcaption: ['figure'] },
  required: { ...defaultSchema.required },
  // An id of an editor's could take the place of one of ours, such as source-kcna: none is let through.
  clobber: [],
  clobberPrefix: '',
  // The content of these is not text for readers.
  strip: ['script', 'style'],
  protocols: {
    href: ['http', 'https', 'mailto'],
    cite: ['http', 'https'],
    // An empty list would let every scheme through. rehypeOwnPictures takes these two out as well.
    src: ['http', 'https'],
  },
};
