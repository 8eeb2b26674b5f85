import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';

/**
 * By these, anywhere in an id, reader views know what is no text: menus, comments, advertisements. A heading about
 * the media or a statement about remarks has them in its id as well.
 */
const ofFurniture = new RegExp(
  [
    ...[
      '-ad-',
      'ad-break',
      'agegate',
      'ai2html',
      'banner',
      'breadcrumbs',
      'com-',
      'combx',
      'comment',
      'community',
    ],
    ...['contact', 'cover-wrap', 'disqus', 'extra', 'footer', 'gdpr', 'header', 'hidden', '^hid$', 'legends'],
    ...['masthead', 'media', 'menu', 'meta', 'outbrain', 'pager', 'pagination', 'popup', 'promo', 'related'],
    ...['remark', 'replies', 'rss', 'scroll', 'share', 'shopping', 'shoutbox', 'sidebar', 'skyscraper'],
    ...['social', 'sponsor', 'supplement', 'tags', 'widget', 'yom-remote'],
  ].join('|'),
  'i',
);

/** Whatever has this word in its id is taken out, and no class speaks for it. */
const ofSharing = /(?:\b|_)share(?:daddy)?(?:\b|_)/i;

/** With this word in its class, an element counts as text whatever else its names say. */
const ofText = 'in-article';

const keep = (node: Element): Element => {
  const { id, className, ...properties } = node.properties;
  const children = keepInReaderViews(node.children);
  if (typeof id !== 'string' || !ofFurniture.test(id)) return { ...node, children };
  const classes = Array.isArray(className) ? className : [];
  if (!ofSharing.test(id)) {
    return { ...node, properties: { ...properties, className: [...classes, ofText], id }, children };
  }
  return {
    ...node,
    properties: { ...properties, ...(classes.length > 0 && { className: classes }) },
    children: [element('span', [], { id }), ...children],
  };
};

/**
 * Sees to it that reader views (Mozilla's Readability, which Firefox uses and others have rebuilt) keep a text whole,
 * although they judge elements by the words in their ids. Ids are addresses, so none is changed.
 *
 * in:  <h2 id="in-state-media">, <h2 id="the-share">The share</h2>
 * out: <h2 class="in-article" id="in-state-media">, <h2><span id="the-share"></span>The share</h2>
 */
export const keepInReaderViews = (content: readonly ElementContent[]): ElementContent[] =>
  content.map((node) => (node.type === 'element' ? keep(node) : node));
