import { defaultSchema, type Schema } from 'hast-util-sanitize';

const attributes = defaultSchema.attributes ?? {};

/**
 * The HTML that may come out of an editor's Markdown: GitHub's list (no script, style, form, frame or
 * handler; only http, https, mailto and relative addresses), less what no story needs.
 */
export const allowedHtml: Schema = {
  ...defaultSchema,
  attributes: {
    ...attributes,
    // An id of an editor's could take the place of one of ours, such as source-kcna.
    '*': (attributes['*'] ?? []).filter((name) => name !== 'id' && name !== 'name'),
    // The number of a claim, which rehypeClaims turns into its mark; anybody else's leads nowhere.
    span: ['dataClaim'],
    // The ids of footnotes, as remark-rehype makes them: their links need them as they are.
    a: [...(attributes.a ?? []), ['id', /^user-content-fnref-/]],
    h2: [...(attributes.h2 ?? []), ['id', 'footnote-label']],
    li: [...(attributes.li ?? []), ['id', /^user-content-fn-/]],
  },
  clobberPrefix: '',
  // The content of these is not text for readers.
  strip: ['script', 'style'],
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
    cite: ['http', 'https'],
  },
};
