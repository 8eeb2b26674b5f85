import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';

/**
 * By these, anywhere in an id, reader views know what is not text: menus, comments, advertisements. A heading about
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

/** Where the id of an element is written so that reader views keep the element. */
export interface PlacedId {
  /** On the element itself; undefined where it is put inside. */
  readonly own: string | undefined;
  /** A class that the element needs with it. */
  readonly className: string | undefined;
  /** On an empty element at its start. */
  readonly inside: string | undefined;
}

/** Finds the place for an id. Ids are addresses, so none is changed. */
export const placeId = (id: string): PlacedId => {
  if (!ofFurniture.test(id)) return { own: id, className: undefined, inside: undefined };
  return ofSharing.test(id)
    ? { own: undefined, className: undefined, inside: id }
    : { own: id, className: ofText, inside: undefined };
};

const keep = (node: Element): Element => {
  const { id, className, ...properties } = node.properties;
  const children = keepInReaderViews(node.children);
  if (typeof id !== 'string' || !ofFurniture.test(id)) return { ...node, children };
  const place = placeId(id);
  const classes = [
    ...(Array.isArray(className) ? className : []),
    ...(place.className === undefined ? [] : [place.className]),
  ];
  return {
    ...node,
    properties: {
      ...properties,
      ...(classes.length > 0 && { className: classes }),
      ...(place.own !== undefined && { id: place.own }),
    },
    children:
      place.inside === undefined ? children : [element('span', [], { id: place.inside }), ...children],
  };
};

/**
 * Sees to it that reader views (Mozilla's Readability, which Firefox uses and others have rebuilt) keep a text whole,
 * although they judge elements by the words in their ids.
 *
 * in:  <h2 id="in-state-media">, <h2 id="the-share">The share</h2>
 * out: <h2 class="in-article" id="in-state-media">, <h2><span id="the-share"></span>The share</h2>
 */
export const keepInReaderViews = (content: readonly ElementContent[]): ElementContent[] =>
  content.map((node) => (node.type === 'element' ? keep(node) : node));
