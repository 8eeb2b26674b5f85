import { toNoteHtml } from '../notes.ts';
import { type Given, readAttributes, saysSomething } from './attributes.ts';
import { toFigureHtml, toFrameHtml } from './figure-html.ts';
import { isInAddress, toAddressPart } from './in-address.ts';
import { mapOutsideCode } from './outside-code.ts';

const shortcode =
  /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:\s+(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`>%]|[>%](?!\}\}))*)?)\s*(\/?)\s*[>%]\}\}/g;

/** What each shortcode that comes with Hugo stands for. */
const known: Readonly<Record<string, (given: Given) => string>> = {
  figure: ({ named }) =>
    toFigureHtml(
      named.src ?? '',
      named.alt ?? '',
      `${[named.title, named.caption].filter(Boolean).join(' ')}${named.attr === undefined ? '' : ` (${named.attr})`}`,
      named.link,
    ),
  youtube: ({ named, placed }) => toFrameHtml(`https://www.youtube.com/embed/${named.id ?? placed[0] ?? ''}`),
  vimeo: ({ named, placed }) => toFrameHtml(`https://player.vimeo.com/video/${named.id ?? placed[0] ?? ''}`),
  tweet: ({ named, placed }) =>
    toFrameHtml(
      `https://twitter.com/${named.user ?? placed[0] ?? 'i'}/status/${named.id ?? placed.at(-1) ?? ''}`,
    ),
  x: ({ named, placed }) =>
    toFrameHtml(`https://x.com/${named.user ?? placed[0] ?? 'i'}/status/${named.id ?? placed.at(-1) ?? ''}`),
  instagram: ({ named, placed }) =>
    toFrameHtml(`https://www.instagram.com/p/${named.id ?? placed[0] ?? ''}/`),
  gist: ({ placed }) => toFrameHtml(`https://gist.github.com/${placed.slice(0, 2).join('/')}`),
};

/** In an address these stand for one. */
const references = /\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?["`]?([^"`\s>%]+)["`]?[^>%]*[>%]\}\}/g;

/** Rewrites code between a pair of shortcodes as code of Markdown. */
const fenceHighlights = (markdown: string): string =>
  markdown.replaceAll(
    /\{\{[<%]\s*highlight\s+([\w#+-]+)?[^>%]*[>%]\}\}\n?([^]*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
    (_, language: string | undefined, code: string) => `\n\`\`\`\`${language ?? ''}\n${code}\n\`\`\`\`\n`,
  );

/**
 * Rewrites Hugo's shortcodes: those that come with Hugo as what they showed; of all others the words between a pair
 * stay, and a note says what stood there.
 */
export const rewriteShortcodes = (markdown: string): string => {
  const closed = new Set(
    [...markdown.matchAll(shortcode)].flatMap(([, , slash, name]) => (slash === '/' ? [name] : [])),
  );
  const rewritten = mapOutsideCode(
    fenceHighlights(markdown).replaceAll(references, (_, path: string) => `hugo-ref:${path}`),
    (words) =>
      words
        .replaceAll(/<!--[^]*?-->|\{\{<!--[^]*?-->\}\}/g, '')
        .replaceAll(
          shortcode,
          (whole, _sign, slash: string, name: string, given: string, _end, offset: number, all: string) => {
            if (slash === '/') return '';
            if (isInAddress(all.slice(0, offset))) return toAddressPart(whole);
            const make = known[name.toLowerCase()];
            if (make !== undefined) return make(readAttributes(given));
            return toNoteHtml({
              kind: `shortcode ${name}`,
              words: whole,
              isLost: !closed.has(name) || saysSomething(given),
            });
          },
        ),
  );
  // {{</* … */>}} is how Hugo prints a shortcode instead of running it.
  return rewritten.replaceAll(/\{\{([<%])\/\*([^]*?)\*\/([<%>])\}\}/g, '{{$1$2$3}}');
};
