import { posix } from 'node:path';
import { findHtmlAnchors } from '../../markdown/anchors.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';

interface Tag {
  readonly written: string;
  readonly name: string;
  readonly offset: number;
}

/** Finds HTML in Markdown that would be lost, or that Markdown can say as well. */
export const checkRawHtml = (document: Document): Finding[] =>
  (document.body?.html ?? []).flatMap(({ written, offset }): Finding[] => {
    const tags = listTags(written, offset);
    const lost = tags.filter(({ name }) => lostElements.has(name));
    const [other] = tags.filter((tag) => !lostElements.has(tag.name) && !isMeant(tag, written));
    return [
      ...lost.map((tag): Finding => ({
        id: 'lost-html',
        file: document,
        offset: tag.offset,
        message: `${quote(tag.written)} is not published. ${toForm(tag)}`,
      })),
      ...(lost.length > 0 || other === undefined
        ? []
        : [{ id: 'raw-html' as const, file: document, offset: other.offset, message: toAdvice(other) }]),
    ];
  });

/** Opening tags; closing ones add nothing, and comments are meant to disappear. */
const listTags = (html: string, start: number): Tag[] =>
  [
    ...html
      .replaceAll(/<!--.*?(?:-->|$)/gs, (comment) => ' '.repeat(comment.length))
      .matchAll(/<([a-z][a-z\d-]*|\?|!\[CDATA\[|!(?=[a-z]))[^>\n]*>?/gi),
  ].map(({ 0: written, 1: name = '', index }) => ({
    written,
    name: name.toLowerCase(),
    offset: start + index,
  }));

/**
 * What is removed with everything it shows: elements, commands of programs, declarations. Words after a title or an
 * old element for code would be taken for a part of it, to the end of the text.
 */
const lostElements: ReadonlySet<string> = new Set([
  ...[
    'img',
    'picture',
    'iframe',
    'frame',
    'embed',
    'object',
    'video',
    'audio',
    'svg',
    'canvas',
    'math',
    'map',
  ],
  ...['script', 'style', 'form', 'button', 'select', 'textarea', 'link', 'meta', 'template', 'applet'],
  ...['title', 'noframes', 'noembed', 'xmp', 'plaintext', '?', '!', '![cdata['],
]);

/** Elements that say something Markdown cannot, and parts of those that are reported as a whole. */
const meantElements: ReadonlySet<string> = new Set([
  ...[
    'abbr',
    'bdi',
    'bdo',
    'cite',
    'dfn',
    'ins',
    'kbd',
    'mark',
    'q',
    'ruby',
    'rb',
    'rp',
    'rt',
    'samp',
    'small',
  ],
  ...[
    'sub',
    'sup',
    'time',
    'u',
    'var',
    'wbr',
    'dl',
    'dt',
    'dd',
    'details',
    'summary',
    'figure',
    'figcaption',
  ],
  ...[
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'th',
    'td',
    'colgroup',
    'col',
    'source',
    'track',
    'param',
    'input',
  ],
  // Parts of a drawing.
  ...[
    'path',
    'g',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'text',
    'tspan',
    'defs',
    'use',
  ],
]);

/** Whether a tag says something that Markdown cannot: a place to link to, a table with a caption or with joined cells. */
const isMeant = ({ name, written }: Tag, html: string): boolean => {
  if (name === 'a') return !/\shref\s*=/i.test(written) && findHtmlAnchors(written).length > 0;
  if (name === 'span' || name === 'div') return findHtmlAnchors(written).length > 0;
  if (name === 'table') return /<caption[\s>]|\s(?:col|row)span\s*=/i.test(html);
  return meantElements.has(name);
};

const attributeOf = (tag: string, name: string): string => {
  const [, double, single, bare] =
    new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(tag) ?? [];
  return (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', "'").trim();
};

/** How to write the same in Markdown. */
const toForm = ({ written, name }: Tag): string => {
  const src = attributeOf(written, 'src') || attributeOf(written, 'data');
  switch (name) {
    case 'img': {
      const shown = attributeOf(written, 'alt') || 'what it shows';
      const file = posix.basename(src.replace(/[?#].*$/, '')) || 'figure.png';
      return `Put the file in the same folder as the text, and write ${quote(`![${shown}](${file} "Photograph: …")`)}.`;
    }
    case 'picture':
    case 'svg':
    case 'canvas':
    case 'map':
      return 'Put an image in the same folder as the text, and write ![what it shows](figure.png "Drawing: …").';
    case 'iframe':
    case 'frame':
    case 'embed':
    case 'object':
    case 'video':
    case 'audio':
      return `Write a link: ${quote(`[what it shows](${/^https?:/i.test(src) ? src : 'https://…'})`)}.`;
    case 'math':
      return 'Use words, code between backticks, or an image.';
    case 'script':
    case 'style':
      return 'Delete it.';
    default:
      return 'Delete it, or write &lt; for a less-than sign.';
  }
};

const markdownForms: Readonly<Record<string, string>> = {
  ...{ b: '**words**', strong: '**words**', i: '*words*', em: '*words*', s: '~~words~~', del: '~~words~~' },
  ...{
    strike: '~~words~~',
    code: '`words`',
    tt: '`words`',
    a: '[words](https://…)',
    ul: '- words',
    ol: '1. words',
  },
  ...{ li: '- words', blockquote: '> words', hr: '---', h1: '## words', h2: '## words', h3: '### words' },
  ...{ h4: '#### words', table: '| a | b |', pre: '```' },
};

const toAdvice = ({ written, name }: Tag): string => {
  if (name === 'p' || name === 'br')
    return `${quote(written)} is HTML. For a new paragraph leave an empty line; for a line break end the line with a backslash.`;
  const form = markdownForms[name];
  return form === undefined
    ? `${quote(written)} is HTML and would be removed; the words in it stay. Delete it, or write &lt; for a less-than sign.`
    : `${quote(written)} is HTML. Use Markdown: ${form}`;
};
