import { toNoteHtml } from '../notes.ts';
import { toFigureHtml, toFrameHtml } from './figure-html.ts';

type Card = Readonly<Record<string, unknown>>;

const isCard = (value: unknown): value is Card =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const say = (card: Card, name: string): string => (typeof card[name] === 'string' ? card[name] : '');

const listOf = (card: Card, name: string): Card[] =>
  Array.isArray(card[name]) ? card[name].filter(isCard) : [];

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const withCaption = (html: string, card: Card): string =>
  say(card, 'caption') === ''
    ? html
    : `<figure>${html}<figcaption>${say(card, 'caption')}</figcaption></figure>`;

/** What each card of Ghost shows, in both of its editors; their names differ in a hyphen or none. */
const cards: Readonly<Record<string, (card: Card) => string>> = {
  image: (card) =>
    toFigureHtml(
      say(card, 'src'),
      say(card, 'alt') || say(card, 'altText'),
      say(card, 'caption'),
      say(card, 'href'),
    ),
  gallery: (card) =>
    `<figure class="gallery">${listOf(card, 'images')
      .map((image) => toFigureHtml(say(image, 'src'), say(image, 'alt'), say(image, 'caption')))
      .join(
        '',
      )}${say(card, 'caption') === '' ? '' : `<figcaption>${say(card, 'caption')}</figcaption>`}</figure>`,
  embed: (card) => withCaption(toFrameHtml(say(card, 'url')), card),
  bookmark: (card) => {
    const about = isCard(card.metadata) ? card.metadata : card;
    return `<p><a href="${escape(say(card, 'url'))}">${escape(say(about, 'title') || say(card, 'url'))}</a>${say(about, 'description') === '' ? '' : `: ${escape(say(about, 'description'))}`}</p>${say(card, 'caption') === '' ? '' : `<p>${say(card, 'caption')}</p>`}`;
  },
  markdown: (card) => `<import-markdown>${escape(say(card, 'markdown'))}</import-markdown>`,
  html: (card) => say(card, 'html'),
  code: (card) => toCode(card),
  codeblock: (card) => toCode(card),
  hr: () => '<hr>',
  horizontalrule: () => '<hr>',
  paywall: () => '',
  callout: (card) =>
    `<blockquote><p>${[say(card, 'calloutEmoji'), say(card, 'calloutText')].filter(Boolean).join(' ')}</p></blockquote>`,
  toggle: (card) => `<p><strong>${say(card, 'heading')}</strong></p>${say(card, 'content')}`,
  video: (card) => withCaption(toFrameHtml(say(card, 'src')), card),
  audio: (card) =>
    withCaption(
      `${toFrameHtml(say(card, 'src'))}${say(card, 'title') === '' ? '' : `<p>${escape(say(card, 'title'))}</p>`}`,
      card,
    ),
  file: (card) =>
    `<p><a href="${escape(say(card, 'src'))}">${escape(say(card, 'fileTitle') || say(card, 'fileName') || say(card, 'title'))}</a></p>${toParagraph(say(card, 'fileCaption'))}`,
  button: (card) => toButton(card),
  header: (card) =>
    `<h2>${say(card, 'header') || say(card, 'heading')}</h2>${toParagraph(say(card, 'subheader') || say(card, 'subheading'))}${toButton(card)}`,
  product: (card) =>
    `${say(card, 'productImageSrc') === '' ? '' : toFigureHtml(say(card, 'productImageSrc'), '', '')}<p><strong>${say(card, 'productTitle')}</strong></p>${say(card, 'productDescription')}${toButton({ buttonUrl: say(card, 'productUrl'), buttonText: say(card, 'productButton') || say(card, 'productUrl') })}`,
  calltoaction: (card) => `${say(card, 'textValue')}${toButton(card)}`,
  // Of those that are sent by mail, and on no page.
  email: (card) => toUnseen('email', card),
  emailcta: (card) => toUnseen('email-cta', card),
};

const toParagraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`);

const toButton = (card: Card): string =>
  say(card, 'buttonUrl') === ''
    ? ''
    : `<p><a href="${escape(say(card, 'buttonUrl')).replaceAll('"', '&quot;')}">${escape(say(card, 'buttonText') || say(card, 'buttonUrl'))}</a></p>`;

const toCode = (card: Card): string =>
  `<pre><code class="language-${say(card, 'language')}">${escape(say(card, 'code'))}</code></pre>${toParagraph(say(card, 'caption'))}`;

const toUnseen = (name: string, card: Card): string =>
  toNoteHtml({ kind: `card ${name}`, words: say(card, 'html'), isLost: false });

/** A card as HTML; of one that is not known, a note. */
export const toCardHtml = (name: string, card: Card): string => {
  const make = cards[name.toLowerCase().replaceAll('-', '').replace(/card$/, '')];
  if (make !== undefined) return make(card);
  return toNoteHtml({ kind: `card ${name}`, words: JSON.stringify(card), isLost: true });
};

const formats = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
] as const;

const formatText = (node: Card): string => {
  const format = typeof node.format === 'number' ? node.format : 0;
  return formats.reduce(
    (html, [bit, tag]) => ((format & bit) === 0 || tag === 'u' ? html : `<${tag}>${html}</${tag}>`),
    escape(say(node, 'text')),
  );
};

const containers: Readonly<Record<string, (inside: string, node: Card) => string>> = {
  root: (inside) => inside,
  paragraph: (inside) => `<p>${inside}</p>`,
  heading: (inside, node) => `<${say(node, 'tag') || 'h2'}>${inside}</${say(node, 'tag') || 'h2'}>`,
  extendedheading: (inside, node) => `<${say(node, 'tag') || 'h2'}>${inside}</${say(node, 'tag') || 'h2'}>`,
  quote: (inside) => `<blockquote><p>${inside}</p></blockquote>`,
  extendedquote: (inside) => `<blockquote><p>${inside}</p></blockquote>`,
  aside: (inside) => `<blockquote><p>${inside}</p></blockquote>`,
  list: (inside, node) =>
    say(node, 'tag') === 'ol'
      ? `<ol start="${typeof node.start === 'number' ? String(node.start) : '1'}">${inside}</ol>`
      : `<ul>${inside}</ul>`,
  listitem: (inside) => `<li>${inside}</li>`,
  link: (inside, node) => `<a href="${escape(say(node, 'url')).replaceAll('"', '&quot;')}">${inside}</a>`,
};

/** The text of Ghost's present editor as HTML. */
export const toLexicalHtml = (node: unknown): string => {
  if (!isCard(node)) return '';
  const type = say(node, 'type');
  if (type === 'text' || type === 'extended-text') return formatText(node);
  if (type === 'linebreak') return '<br>';
  if (type === 'tab') return ' ';
  const make = containers[type.replaceAll('-', '')];
  return make === undefined
    ? toCardHtml(type, node)
    : make(listOf(node, 'children').map(toLexicalHtml).join(''), node);
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The text of Ghost's former editor as HTML. */
export const toMobiledocHtml = (document: unknown): string => {
  if (!isCard(document)) return '';
  const [atoms, named, markups, sections] = (['atoms', 'cards', 'markups', 'sections'] as const).map(
    (name) => (isList(document[name]) ? document[name].filter(isList) : []),
  );
  const openTag = (index: unknown): string => {
    const [tag, attributes] = markups?.[Number(index)] ?? [];
    const given = isList(attributes) ? attributes : [];
    const at = given.indexOf('href');
    return `<${String(tag)}${at === -1 ? '' : ` href="${escape(String(given[at + 1])).replaceAll('"', '&quot;')}"`}>`;
  };
  const closeTag = (index: unknown): string => `</${String(markups?.[Number(index)]?.[0])}>`;
  const print = (markers: unknown): string => {
    const open: unknown[] = [];
    return (isList(markers) ? markers.filter(isList) : [])
      .map(([kind, opened, closes, value]) => {
        const before = (isList(opened) ? opened : [])
          .map((index) => {
            open.push(index);
            return openTag(index);
          })
          .join('');
        const atom = atoms?.[Number(value)] ?? [];
        const words =
          kind === 0
            ? escape(String(value))
            : atom[0] === 'soft-return'
              ? '<br>'
              : escape(typeof atom[1] === 'string' ? atom[1] : '');
        const after = Array.from({ length: Number(closes) }, () => closeTag(open.pop())).join('');
        return `${before}${words}${after}`;
      })
      .join('');
  };
  return (sections ?? [])
    .map(([kind, first, second]) => {
      if (kind === 1)
        return String(first) === 'aside'
          ? `<blockquote><p>${print(second)}</p></blockquote>`
          : `<${String(first)}>${print(second)}</${String(first)}>`;
      if (kind === 2) return toFigureHtml(String(first), '', '');
      if (kind === 3)
        return `<${String(first)}>${(isList(second) ? second : []).map((item) => `<li>${print(item)}</li>`).join('')}</${String(first)}>`;
      const [name, payload] = named?.[Number(first)] ?? [];
      return toCardHtml(String(name), isCard(payload) ? payload : {});
    })
    .join('\n');
};
