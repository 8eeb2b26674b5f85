import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type {
  FootnoteDefinition,
  Html,
  Image,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { isCredit } from '../../schemas/credit.ts';
import { toPictureWords } from '../../domain/pictures/credit.ts';
import { toWrite } from '../checks/unwritten.ts';
import type { Loss } from './archive.ts';
import { findNotations } from '../reading/notations.ts';
import { toEmbed } from './embeds.ts';
import { gatherFootnotes } from './footnotes.ts';
import { hasCommand } from './formats/in-address.ts';
import { settleHeadings } from './headings.ts';
import { isBlockName, settleNesting } from './nesting.ts';
import {
  calloutElement,
  footnoteElement,
  footnoteList,
  noteElement,
  placeholder,
  toComment,
} from './notes.ts';
import { dropEmpty, printMarkdown, splitPictures, toLine } from './tidy-markdown.ts';

/** Where an address of the old site leads now; words where it leads nowhere. */
export type ResolveLink = (
  href: string,
) =>
  | { readonly url: string; /** A place that cannot be linked to. */ readonly lost?: string }
  | { readonly reason: string };

/** The name of a picture's file beside the story, or why there is none. */
export type ResolvePicture = (
  address: string,
) => { readonly file: string } | { readonly url: string | undefined };

/** What surrounds a text. */
export interface BodyContext {
  readonly resolveLink: ResolveLink;
  readonly resolvePicture: ResolvePicture;
  /** Ids that links in other stories ask for. */
  readonly wanted?: ReadonlySet<string> | undefined;
  /** What is printed below a picture whose own words do not say whose it is. */
  readonly credit: string | undefined;
}

/** A text as it is written into a file. */
export interface WrittenBody {
  readonly markdown: string;
  readonly losses: readonly Loss[];
  /** Words of the opening paragraph, without notation. */
  readonly opening: string;
}

const html = (value: string): Html => ({ type: 'html', value });
const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** The words of an element of HTML, spaces joined. */
export const wordsOf = (node: HastNodes): string => {
  const gather = (inner: HastNodes): string =>
    inner.type === 'text'
      ? inner.value
      : inner.type === 'element' && inner.content !== undefined
        ? gather(inner.content)
        : 'children' in inner
          ? inner.type === 'element' && (inner.tagName === 'br' || isBlockName(inner.tagName))
            ? ` ${inner.children.map(gather).join('')} `
            : inner.children.map(gather).join('')
          : '';
  return gather(node).replaceAll(placeholder, '').replaceAll(/\s+/g, ' ').trim();
};

/** The words of Markdown, without notation. */
export const toWords = (node: Nodes): string =>
  node.type === 'break'
    ? ' '
    : node.type === 'html'
      ? ''
      : 'value' in node
        ? node.value.replaceAll(sentinel, '')
        : 'children' in node
          ? node.children.map(toWords).join('')
          : '';

const property = (node: Element, name: string): string => {
  const value = node.properties[name];
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : Array.isArray(value)
      ? value.join(' ')
      : '';
};

const hasClass = (node: Element, pattern: RegExp): boolean => pattern.test(property(node, 'className'));

const findAll = (node: Element, name: string): Element[] => {
  const found: Element[] = [];
  visit(node, 'element', (inner) => {
    if (inner.tagName === name && inner !== node) found.push(inner);
  });
  return found;
};

/** Elements that say something of words and stay as they are. */
const keptInline = ['sub', 'sup', 'mark', 'abbr', 'kbd', 'ins', 'var', 'samp'] as const;

/** Programs and forms: what they did cannot come in. */
const machines: Readonly<Record<string, string>> = {
  script: 'script',
  form: 'form',
  input: 'form field',
  select: 'form field',
  textarea: 'form field',
  canvas: 'drawing',
  svg: 'drawing',
  applet: 'program',
  math: 'formula',
  datalist: 'form field',
  template: 'template',
  title: 'words that browsers do not show',
  noembed: 'words that browsers do not show',
  noframes: 'words that browsers do not show',
};

/** Of these, nothing was seen, or others say what they said. */
const unseen: ReadonlySet<string> = new Set(['form field', 'words that browsers do not show']);

/** What plays a file of the site is called by what it plays. */
const ownWords: Readonly<Record<string, string>> = { video: 'Video', audio: 'Recording' };

/** An address as the story has it, without the sign by which the import knows names of files. */
const toSaid = (href: string): string =>
  hasCommand(href)
    ? decodeURIComponent(href.replaceAll(/%(?![\da-f]{2})/gi, '%25'))
    : /^(?:hugo|jekyll)-ref:/.test(href)
      ? href.replace(/^[a-z]+-ref:/, '')
      : href.startsWith('wiki-ref:')
        ? `[[${decodeURI(href.slice('wiki-ref:'.length))}]]`
        : href;

/** Turns a text into our Markdown. */
export const writeBody = (tree: HastRoot, context: BodyContext): WrittenBody => {
  gatherFootnotes(tree);
  settleNesting(tree);
  const losses: Loss[] = [];
  const definitions: FootnoteDefinition[] = [];
  const wanted = new Set<string>(context.wanted);
  visit(tree, 'element', (node) => {
    const href = property(node, 'href');
    if (/^#./.test(href))
      wanted.add(decodeURIComponent(href.slice(1).replaceAll(/%(?![\da-f]{2})/gi, '%25')));
  });

  /** Comments and tags among words: as HTML they would be taken for blocks, and break the words around them in two. */
  const kept: string[] = [];
  const keep = (value: string): PhrasingContent => text(`\u{FDD0}${String(kept.push(value) - 1)}\u{FDD1}`);
  const note = (loss: Loss): PhrasingContent => {
    losses.push(loss);
    return keep(toComment(loss));
  };

  const toImage = (node: Element, caption: string): (Image | PhrasingContent)[] => {
    const address = toPictureAddress(node);
    const alt = property(node, 'alt').replaceAll(/\s+/g, ' ').trim();
    if (address === '' || address.startsWith('data:')) {
      return [
        note({
          kind: 'picture without a file',
          words: alt === '' ? caption : alt,
          isLost: true,
        }),
      ];
    }
    const found = context.resolvePicture(address);
    const said = caption === '' ? property(node, 'title').replaceAll(/\s+/g, ' ').trim() : caption;
    if (!('file' in found)) {
      const words = alt !== '' ? alt : said !== '' ? said : 'Picture';
      return [
        found.url === undefined ? text(words) : { type: 'link', url: found.url, children: [text(words)] },
        note({ kind: 'picture not found', words: toSaid(address), isLost: true }),
        ...(said === '' || said === words ? [] : [text(' '), text(said)]),
      ];
    }
    if (alt === '') losses.push({ kind: 'picture without a description', words: found.file, isLost: true });
    return [
      {
        type: 'image',
        url: encodeURI(found.file),
        alt: alt === '' ? `${toWrite} what the picture shows` : alt,
        title: toTitle(said, found.file),
      },
    ];
  };

  const toTitle = (caption: string, file: string): string => {
    if (isCredit(caption) || toPictureWords(caption).credit !== '') return caption;
    if (context.credit === undefined)
      losses.push({ kind: 'picture without a credit', words: file, isLost: true });
    const credit = context.credit ?? `${toWrite} whose it is`;
    return caption === '' ? credit : `${caption} (${credit})`;
  };

  const figure: Handle = (state, node) => {
    const captions = node.children.filter(
      (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
    );
    const rest = node.children.filter((child) => !captions.includes(child as Element));
    const caption = captions.map(wordsOf).join(' ');
    const pictures = findAll(node, 'img');
    const isPlain = captions.every((each) => findAll(each, 'a').length === 0);
    const below = (): RootContent[] => captions.flatMap((each) => toFlow(state, each.children));
    if (pictures.length > 1 || hasClass(node, /gallery/)) return toGallery(state, node, pictures, caption);
    const [picture] = pictures;
    if (picture === undefined || findAll(node, 'table').length > 0)
      return [...toFlow(state, rest), ...below()];
    const around = findAll(node, 'a').find((link) => findAll(link, 'img').length > 0);
    return [
      ...toPictureBlocks(picture, isPlain ? caption : ''),
      ...(isPlain ? [] : below()),
      ...(around === undefined ? [] : toLinkBelow(state, around)),
    ];
  };

  const toPictureBlocks = (picture: Element, caption: string): RootContent[] => [
    { type: 'paragraph', children: toImage(picture, caption) },
  ];

  const isPictureAddress = (address: string): boolean =>
    /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i.test(address);

  /** A picture that led somewhere: not to itself in large, but elsewhere. */
  const toLinkBelow = (state: State, link: Element): RootContent[] => {
    const href = property(link, 'href');
    // Its own large copy is what is shown already, where the file is there.
    if (href === '' || (isPictureAddress(href) && 'file' in context.resolvePicture(href))) return [];
    return [{ type: 'paragraph', children: toLink(state, link, [text(href)]) }];
  };

  const toGallery = (
    state: State,
    node: Element,
    pictures: readonly Element[],
    caption: string,
  ): RootContent[] => {
    const blocks = pictures.map((picture) => {
      const inner = findAll(node, 'figure').find((each) => findAll(each, 'img').includes(picture));
      const own = inner === undefined ? '' : findAll(inner, 'figcaption').map(wordsOf).join(' ');
      return { type: 'paragraph', children: toImage(picture, own) } satisfies Paragraph;
    });
    const links = findAll(node, 'a')
      .filter((link) => findAll(link, 'img').length > 0)
      .flatMap((link) => toLinkBelow(state, link));
    const isWhole =
      blocks.length > 1 &&
      blocks.every(({ children: [first, ...rest] }) => first?.type === 'image' && rest.length === 0);
    const title = caption === '' ? 'Pictures' : caption.replaceAll(/[[\]]/g, '');
    return isWhole
      ? [html(`:::gallery[${title}]`), ...blocks, html(':::'), ...links]
      : [
          ...blocks,
          ...(caption === '' ? [] : [{ type: 'paragraph' as const, children: [text(caption)] }]),
          ...links,
        ];
  };

  const toLink = (state: State, node: Element, children: PhrasingContent[]): PhrasingContent[] => {
    const href = property(node, 'href').trim();
    const resolved = context.resolveLink(href);
    if ('url' in resolved) {
      const title = property(node, 'title');
      const link: PhrasingContent = {
        type: 'link',
        url: resolved.url,
        title: title === '' ? null : title,
        children: children,
      };
      state.patch(node, link);
      return resolved.lost === undefined
        ? [link]
        : [link, note({ kind: 'place in a linked file', words: href, isLost: false })];
    }
    return [
      ...children,
      note({
        kind: resolved.reason,
        words: toSaid(href),
        isLost: !/^(?:javascript:|data:|tel:|sms:|#$|$)/.test(href),
      }),
    ];
  };

  const a: Handle = (state, node) => {
    const pictures = findAll(node, 'img');
    const children = state.all(node) as PhrasingContent[];
    const href = property(node, 'href');
    const anchors = toAnchor(node);
    if (!('href' in node.properties)) return [...anchors, ...children];
    if (pictures.length > 0 && wordsOf(node) === '') {
      const block = toLinkBelow(state, node)[0];
      return [...children, ...(block?.type === 'paragraph' ? block.children : [])];
    }
    if (children.length === 0 || (wordsOf(node) === '' && pictures.length === 0)) {
      // A link without words led nowhere that anyone could see.
      return /^(?:#|javascript:|$)/.test(href) ? anchors : [...anchors, ...toLink(state, node, [text(href)])];
    }
    return [...anchors, ...toLink(state, node, children)];
  };

  /** A place that something on the page links to. Headings keep theirs in braces. */
  const toAnchor = (node: Element): PhrasingContent[] => {
    const id = property(node, 'id') || (node.tagName === 'a' ? property(node, 'name') : '');
    return id !== '' && wanted.has(id) && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.:-]*$/u.test(id)
      ? [keep(`<a name="${id}"></a>`)]
      : [];
  };

  const embed: Handle = (_, node) => {
    const address =
      [
        property(node, 'src'),
        property(node, 'data'),
        property(node, 'dataSrc'),
        ...findAll(node, 'source').map((source) => property(source, 'src')),
      ].find((each) => each !== '') ?? '';
    const said = property(node, 'title');
    const { url, words: usual, kind } = toEmbed(address);
    // What is the old site's own was seen nowhere else.
    const words = (URL.canParse(address) ? undefined : ownWords[node.tagName]) ?? usual;
    const resolved = url === undefined ? undefined : context.resolveLink(url);
    if (resolved === undefined || !('url' in resolved))
      return note({
        kind: `${node.tagName} without an address that can be linked to`,
        words: address,
        isLost: true,
      });
    return [
      { type: 'link', url: resolved.url, children: [text(said === '' ? words : said)] },
      note({ kind: `embed ${kind}`, words: address, isLost: false }),
    ];
  };

  const lost =
    (kind: string): Handle =>
    (_, node) => {
      const src = property(node, 'src');
      // What a script beside a quotation did is to draw it anew; the words are there.
      if (
        /^(?:https?:)?\/\/(?:platform\.twitter|www\.instagram|platform\.instagram|www\.tiktok|embed\.bsky|connect\.facebook|platform\.linkedin|assets\.pinterest)/.test(
          src,
        )
      )
        return [];
      const gist = /gist\.github\.com\/[\w-]+\/[0-9a-f]+/.exec(src)?.[0];
      if (gist !== undefined)
        return [
          { type: 'link', url: `https://${gist}`, children: [text('Code on GitHub')] },
          note({ kind: 'embed GitHub', words: src, isLost: false }),
        ];
      const words = src === '' ? wordsOf(node) || property(node, 'action') || property(node, 'type') : src;
      return note({ kind, words, isLost: !unseen.has(kind) });
    };

  const inline = (state: State, node: Element): RootContent[] => {
    const title = property(node, 'title');
    const opening = `<${node.tagName}${title === '' ? '' : ` title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`}>`;
    const children = state.all(node);
    return children.some((child) => child.type === 'image' || child.type === 'paragraph') ||
      children.length === 0
      ? children
      : [keep(opening), ...children, keep(`</${node.tagName}>`)];
  };

  const heading: Handle = (state, node) => {
    const id = property(node, 'id');
    const children = state.all(toOneLine(node)) as PhrasingContent[];
    const pictures = findAll(node, 'img').flatMap((picture) => toPictureBlocks(picture, ''));
    const depth = Number(node.tagName.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
    return wordsOf(node) === ''
      ? pictures
      : [{ type: 'heading', depth, children, ...(id === '' ? {} : { data: { id } }) }, ...pictures];
  };

  /** Code in which something leads somewhere: what stands around the links is code, and so are their words. */
  const code: Handle = (state, node) => {
    if (!['a', 'img'].some((name) => findAll(node, name).length > 0))
      return defaultHandlers.code(state, node);
    const toParts = (inner: ElementContent): PhrasingContent[] => {
      if (inner.type === 'element' && inner.tagName === 'img') return toImage(inner, '');
      if (inner.type === 'element' && inner.tagName === 'a')
        return a(
          state,
          { ...inner, children: [{ ...node, children: inner.children }] },
          node,
        ) as PhrasingContent[];
      if (inner.type === 'element' && ['a', 'img'].some((name) => findAll(inner, name).length > 0))
        return inner.children.flatMap(toParts);
      const words = wordsOf(inner);
      const said = inner.type === 'text' ? inner.value : words;
      return [
        ...(/^\s/.test(said) ? [text(' ')] : []),
        ...(words === '' ? [] : [{ type: 'inlineCode', value: words } as const]),
        ...(words !== '' && /\s$/.test(said) ? [text(' ')] : []),
      ];
    };
    return node.children.flatMap(toParts);
  };

  /** Lines as they were typed hold no links and no pictures: a note behind them says what was there. */
  const pre: Handle = (state, node) => {
    const notes = [
      ...findAll(node, 'a')
        .filter((link) => /^[^#]/.test(property(link, 'href')) && property(link, 'href') !== wordsOf(link))
        .map((link) => note({ kind: 'link in code', words: property(link, 'href'), isLost: false })),
      ...findAll(node, 'img').map((picture) =>
        note({ kind: 'picture in code', words: toPictureAddress(picture), isLost: true }),
      ),
    ];
    const made = defaultHandlers.pre(state, node);
    return notes.length === 0 ? made : [made, { type: 'paragraph', children: notes }];
  };

  const block: Handle = (state, node) => [
    ...toAnchor(node).map((anchor): Paragraph => ({ type: 'paragraph', children: [anchor] })),
    ...toFlow(state, node.children),
  ];

  const root = toMdast(tree, {
    handlers: {
      a,
      code,
      tt: code,
      pre,
      figure,
      img: (_, node) => toImage(node, ''),
      ...Object.fromEntries(['iframe', 'embed', 'object', 'video', 'audio'].map((name) => [name, embed])),
      ...Object.fromEntries(Object.entries(machines).map(([name, kind]) => [name, lost(kind)])),
      ...Object.fromEntries(keptInline.map((name) => [name, inline])),
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${String(depth)}`, heading])),
      style: () => [],
      button: (state, node) => state.all(node),
      u: (state, node) => state.all(node),
      summary: (state, node) => ({
        type: 'paragraph',
        children: [{ type: 'strong', children: state.all(node) as PhrasingContent[] }],
      }),
      table: (state, node) => {
        const captions = findAll(node, 'caption');
        const inTable = {
          ...node,
          children: node.children.filter((child) => !captions.includes(child as Element)),
        };
        const made = defaultHandlers.table(state, inTable);
        visit(made, 'tableCell', (cell) => {
          cell.children = toLine(cell.children);
        });
        return [...captions.flatMap((caption) => toFlow(state, caption.children)), made];
      },
      [noteElement]: (_, node) =>
        note({
          kind: property(node, 'dataKind'),
          words: property(node, 'dataWords'),
          isLost: property(node, 'dataLost') !== '',
          ...(property(node, 'dataLine') === '' ? {} : { line: Number(property(node, 'dataLine')) }),
        }),
      [footnoteElement]: (_, node) => {
        const name = property(node, 'dataName');
        return { type: 'footnoteReference', identifier: name, label: name };
      },
      [footnoteList]: (state, node) => {
        for (const note of node.children) {
          if (note.type !== 'element') continue;
          const name = property(note, 'dataName');
          const children = toFlow(state, note.children) as FootnoteDefinition['children'];
          definitions.push({ type: 'footnoteDefinition', identifier: name, label: name, children });
        }
        return [];
      },
      [calloutElement]: (state, node) => {
        const title = printMarkdown({
          type: 'root',
          children: [
            { type: 'paragraph', children: [text(property(node, 'dataTitle').replaceAll(/[[\]]/g, ''))] },
          ],
        }).trim();
        const children = toFlow(state, node.children);
        const colons = children.some((child) => child.type === 'html' && child.value.startsWith(':::'))
          ? '::::'
          : ':::';
        return [html(`${colons}note[${title}]`), ...children, html(colons)];
      },
      input: (_, node) =>
        property(node, 'type') === 'checkbox' ? [] : lost('form field')(_, node, undefined),
      ...Object.fromEntries(
        ['dialog', 'optgroup', 'option', 'command', 'content', 'element', 'menuitem', 'shadow', 'spacer'].map(
          (name) => [name, block],
        ),
      ),
      menu: (state, node) => defaultHandlers.ul(state, node),
      div: block,
      p: (state, node) => {
        const children = [...toAnchor(node), ...(state.all(node) as PhrasingContent[])];
        return children.length === 0 ? [] : { type: 'paragraph', children };
      },
      span: (state, node) => [...toAnchor(node), ...state.all(node)],
    },
  }) as Root;
  const isComment = (child: Nodes): boolean =>
    child.type === 'text' &&
    /^\u{FDD0}\d+\u{FDD1}$/u.test(child.value.trim()) &&
    (kept[Number(child.value.trim().slice(1, -1))] ?? '').startsWith('<!--');
  const content = [...splitPictures(root.children), ...definitions];
  for (const node of content) moveComments(node, isComment);
  const settled = settleHeadings({ type: 'root', children: dropEmpty(content) }, wanted);
  losses.push(...settled.losses);
  const openings = settled.root.children.flatMap((node) =>
    node.type === 'paragraph' ? [toWords(node).replaceAll(/\s+/g, ' ').trim()] : [],
  );
  return {
    markdown: printMarkdown(settled.root).replaceAll(
      sentinel,
      (_, index: string) => kept[Number(index)] ?? '',
    ),
    losses,
    // Fields have no notation, and what looks like it cannot be escaped in them.
    opening:
      openings.find(
        (words) =>
          words.length > 20 && findNotations(words, words).length === 0 && !/\[@|:claim|::/.test(words),
      ) ?? '',
  };
};

/**
 * A line that begins with a comment is all HTML, and the Markdown behind it is not read: comments at the beginning of a
 * line go to the end of their paragraph.
 */
const moveComments = (node: Nodes, isComment: (child: Nodes) => boolean): void => {
  if (!('children' in node)) return;
  if (node.type !== 'paragraph') {
    for (const child of node.children) moveComments(child, isComment);
    return;
  }
  const parts = node.children.flatMap((child): PhrasingContent[] =>
    child.type === 'text' && sentinelOf.test(child.value)
      ? child.value.split(/(\u{FDD0}\d+\u{FDD1})/u).flatMap((value) => (value === '' ? [] : [text(value)]))
      : [child],
  );
  const moved: PhrasingContent[] = [];
  const stay: PhrasingContent[] = [];
  for (const part of parts) {
    const before = stay.at(-1);
    const isAtStart = before === undefined || before.type === 'break';
    if (isAtStart && isComment(part)) moved.push(part);
    else if (!(isAtStart && part.type === 'text' && part.value.trim() === '')) stay.push(part);
  }
  while (stay.at(-1)?.type === 'break') stay.pop();
  const all = [...stay, ...moved];
  // Neighbours are one text again: beside a sign of notation, the printer looks at its neighbours.
  node.children = all.reduce<PhrasingContent[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.type === 'text' && part.type === 'text')
      joined[joined.length - 1] = text(last.value + part.value);
    else joined.push(part);
    return joined;
  }, []);
};

const sentinelOf = /\u{FDD0}\d+\u{FDD1}/u;
const sentinel = /\u{FDD0}(\d+)\u{FDD1}/gu;

const toPictureAddress = (node: Element): string => {
  const src = property(node, 'src');
  const lazy = property(node, 'dataSrc') || property(node, 'dataOrigFile') || property(node, 'dataLazySrc');
  return (src === '' || src.startsWith('data:')) && lazy !== '' ? lazy : src;
};

/** An element as a heading may hold it: without pictures, and with a space where a line ended. */
const toOneLine = (node: Element): Element => ({
  ...node,
  children: node.children.flatMap((child): ElementContent[] =>
    child.type !== 'element'
      ? [child]
      : child.tagName === 'br'
        ? [{ type: 'text', value: ' ' }]
        : child.tagName === 'img'
          ? []
          : [toOneLine(child)],
  ),
});

/** Children as blocks: loose words become paragraphs. */
const toFlow = (state: State, children: readonly ElementContent[]): RootContent[] =>
  state.toFlow(state.all({ type: 'element', tagName: 'div', properties: {}, children: [...children] }));
