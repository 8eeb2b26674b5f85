import { footnoteElement, toNoteHtml } from '../notes.ts';
import { type Given, readAttributes, saysSomething } from './attributes.ts';
import { toFigureHtml, toFrameHtml } from './figure-html.ts';

/** What a text refers to by number. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

/** What WordPress knows beside the text. */
export interface TextSurroundings {
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Footnotes of the block of that name: id → HTML. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** Blocks whose HTML says all that they are. */
const plainBlocks: ReadonlySet<string> = new Set([
  ...[
    'paragraph',
    'heading',
    'image',
    'gallery',
    'quote',
    'pullquote',
    'list',
    'list-item',
    'table',
    'embed',
    'html',
    'code',
  ],
  ...[
    'preformatted',
    'verse',
    'separator',
    'spacer',
    'more',
    'nextpage',
    'columns',
    'column',
    'group',
    'cover',
    'media-text',
  ],
  ...[
    'footnotes',
    'buttons',
    'button',
    'file',
    'video',
    'audio',
    'shortcode',
    'freeform',
    'details',
    'text-columns',
    'subhead',
  ],
]);

const block = /<!--\s*(\/?)wp:([a-z][\w-]*(?:\/[\w-]+)?)\s*((?:\{[^]*?\})?)\s*(\/?)\s*-->/g;

/** Takes the comments of the block editor out; of blocks that are not known it leaves a note. */
const readBlocks = (html: string): string =>
  html.replaceAll(block, (whole, closes: string, name: string, _json: string, isEmpty: string) => {
    const own = name.replace(/^core(?:-embed)?\//, '');
    if (closes === '/' || plainBlocks.has(own) || name.startsWith('core-embed/')) return '';
    return toNoteHtml({
      kind: `block ${name}`,
      words: whole.replaceAll(/^<!--\s*|\s*-->$/g, ''),
      isLost: isEmpty === '/',
    });
  });

const tag = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:\s+(?:"[^"]*"|'[^']*'|[^\]"'])*)?)(\/?)\](\]?)/g;

/** Words in brackets are a command where they have attributes, an end, or a name that no word has. */
const isCommand = (name: string, given: string, closed: ReadonlySet<string>): boolean =>
  closed.has(name) ||
  /\w\s*=\s*["'\w]/.test(given) ||
  /[_\d]/.test(name) ||
  (name.includes('-') && given === '' && /^[a-z]+(?:-[a-z]+){1,4}$/.test(name));

const frames: Readonly<Record<string, (given: Given, inside: string) => string>> = {
  youtube: ({ named, placed }, inside) =>
    toFrame(named.id ?? named.url ?? placed[0] ?? inside, 'https://www.youtube.com/watch?v='),
  vimeo: ({ named, placed }, inside) =>
    toFrame(named.id ?? named.url ?? placed[0] ?? inside, 'https://vimeo.com/'),
  tweet: ({ named, placed }, inside) =>
    toFrame(named.url ?? placed[0] ?? inside, 'https://twitter.com/i/status/'),
  embed: (_, inside) => toFrameHtml(inside.trim()),
  soundcloud: ({ named, placed }) => toFrameHtml(named.url ?? placed[0] ?? ''),
  audio: ({ named }) => toFrameHtml(named.src ?? named.mp3 ?? named.m4a ?? named.ogg ?? ''),
  video: ({ named }) => toFrameHtml(named.src ?? named.mp4 ?? named.webm ?? ''),
  gist: ({ named, placed }) => toFrame(named.url ?? named.id ?? placed[0] ?? '', 'https://gist.github.com/'),
};

const toFrame = (said: string, before: string): string => {
  const words = said.trim().replace(/^=/, '');
  return toFrameHtml(/^(?:https?:)?\/\//.test(words) ? words : `${before}${words}`);
};

const toGallery = ({ named }: Given, whole: string, attachments: TextSurroundings['attachments']): string => {
  const ids = (named.ids ?? named.include ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const figures = ids.flatMap((id) => {
    const found = attachments.get(id);
    return found === undefined
      ? [toNoteHtml({ kind: 'picture not found', words: `attachment ${id}`, isLost: true })]
      : [toFigureHtml(found.url, found.alt, found.caption)];
  });
  return figures.length === 0
    ? toNoteHtml({ kind: 'shortcode gallery', words: whole, isLost: true })
    : `\n\n<figure class="gallery">${figures.join('')}</figure>\n\n`;
};

const toCaption = (given: Given, inside: string): string => {
  const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inside)?.[0] ?? '';
  const words = given.named.caption ?? inside.replace(picture, '').trim();
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
};

const footnoteNames = '(?:efn_note|footnote|note|ref|fn|mfn|sidenote)';

/** Rewrites shortcodes: those of WordPress as what they showed, footnotes as footnotes, of all others a note. */
const readShortcodes = (html: string, { attachments }: TextSurroundings): string => {
  const closed = new Set([...html.matchAll(/\[\/([a-zA-Z][\w-]*)\]/g)].map(([, name]) => name ?? ''));
  return html
    .replaceAll(/\[caption((?:\s[^\]]*)?)\]([^]*?)\[\/caption\]/g, (_, given: string, inside: string) =>
      toCaption(readAttributes(given), inside),
    )
    .replaceAll(
      /\[(?:sourcecode|code)(?:\s[^\]]*)?\]([^]*?)\[\/(?:sourcecode|code)\]/g,
      (_, code: string) => `<pre><code>${code.trim()}</code></pre>`,
    )
    .replaceAll(
      new RegExp(String.raw`\[${footnoteNames}(?:\s[^\]]*)?\]([^]*?)\[\/${footnoteNames}\]`, 'g'),
      (_, words: string) => `<${footnoteElement}>${words}</${footnoteElement}>`,
    )
    .replaceAll(
      / ?\(\((?=\S)([^()]{1,2000}?(?:\([^()]*\)[^()]*)*)\)\)/g,
      (_, words: string) => `<${footnoteElement}>${words}</${footnoteElement}>`,
    )
    .replaceAll(
      /\[(embed|youtube|vimeo|tweet|soundcloud|audio|video|gist)((?:\s[^\]]*|=[^\]]*)?)\](?:([^[\]]*)\[\/\1\])?/g,
      (_, name: string, given: string, inside: string | undefined) =>
        `\n\n${frames[name]?.(readAttributes(given), inside ?? '') ?? ''}\n\n`,
    )
    .replaceAll(
      tag,
      (
        whole,
        escaped: string,
        slash: string,
        name: string,
        given: string,
        _end: string,
        escapedEnd: string,
      ) => {
        if (escaped === '[' && escapedEnd === ']') return whole.slice(1, -1);
        if (name === 'gallery') return toGallery(readAttributes(given), whole, attachments);
        if (!isCommand(name, given, closed)) return whole;
        if (slash === '/') return '';
        return toNoteHtml({
          kind: `shortcode ${name}`,
          words: whole,
          isLost: !closed.has(name) || saysSomething(given),
        });
      },
    );
};

const blockTag =
  /^<\/?(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|address|p|h[1-6]|hr|fieldset|section|article|aside|header|footer|nav|figure|figcaption|details|summary|iframe|script|style)\b/i;

/** Texts of before the block editor have empty lines where paragraphs end. */
const addParagraphs = (html: string): string => {
  if (/<p[\s>]/i.test(html)) return html;
  const kept: string[] = [];
  const without = html.replaceAll(
    /<(pre|script|style|table|ul|ol|dl|blockquote|figure)\b[^]*?<\/\1>/gi,
    (whole) => `\n\n\u{E002}${String(kept.push(whole) - 1)}\u{E003}\n\n`,
  );
  return without
    .split(/\n[ \t]*\n\s*/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) =>
      blockTag.test(chunk) || /^\u{E002}\d+\u{E003}$/u.test(chunk)
        ? chunk
        : `<p>${chunk.replaceAll(/\n(?!<)/g, '<br>\n')}</p>`,
    )
    .join('\n')
    .replaceAll(/\u{E002}(\d+)\u{E003}/gu, (_, index: string) => kept[Number(index)] ?? '');
};

/** An address alone on its line was shown as what is there. */
const frameLoneAddresses = (html: string): string =>
  html
    .replaceAll(
      /(<div class="wp-block-embed__wrapper">)\s*(https?:\/\/[^\s<]+)\s*(<\/div>)/g,
      (_, before: string, url: string, after: string) =>
        `${before}${toFrameHtml(url.replaceAll('&amp;', '&'))}${after}`,
    )
    .replaceAll(
      /(^|\n)[ \t]*(https?:\/\/[^\s<]+)[ \t]*(?=\n|$)/g,
      (_, before: string, url: string) => `${before}\n${toFrameHtml(url.replaceAll('&amp;', '&'))}\n`,
    );

/** Footnotes of the block editor: the words are in a field of their own. */
const readFootnotes = (html: string, footnotes: TextSurroundings['footnotes']): string =>
  html.replaceAll(/<sup\b[^>]*data-fn="([^"]+)"[^>]*>[^]*?<\/sup>/g, (whole, id: string) => {
    const words = footnotes.get(id);
    return words === undefined ? whole : `<${footnoteElement}>${words}</${footnoteElement}>`;
  });

const tidy = (html: string): string =>
  html
    .replaceAll(/<!--\s*(?:more|nextpage|noteaser)[^]*?-->/g, '')
    .replaceAll(/<(p|h[1-6])[^>]*>\s*<\/\1>/g, '');

/** Turns the text of a post into HTML that says all by itself. */
export const readWordPressText = (written: string, surroundings: TextSurroundings): string => {
  const text = written.replaceAll('\r\n', '\n');
  const isOfBlocks = text.includes('<!-- wp:');
  const code: string[] = [];
  // What code shows is not carried out.
  const guarded = text.replaceAll(
    /<(pre|code)\b[^>]*>[^]*?<\/\1>/gi,
    (whole) => `\u{E004}${String(code.push(whole) - 1)}\u{E005}`,
  );
  const read = readShortcodes(
    frameLoneAddresses(tidy(readFootnotes(readBlocks(guarded), surroundings.footnotes))),
    surroundings,
  );
  const open = (html: string): string =>
    html.replaceAll(/\u{E004}(\d+)\u{E005}/gu, (_, index: string) => code[Number(index)] ?? '');
  return open(isOfBlocks ? read : addParagraphs(open(read)));
};
