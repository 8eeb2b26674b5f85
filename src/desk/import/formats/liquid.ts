import { toNoteHtml } from '../notes.ts';
import { readAttributes } from './attributes.ts';
import { toFrameHtml } from './figure-html.ts';
import { isInAddress, toAddressPart } from './in-address.ts';
import { mapOutsideCode } from './outside-code.ts';

const unfold = (markdown: string): string => {
  const kept: string[] = [];
  /** What Liquid is told to leave alone. */
  const keep = (words: string): string => `\u{E000}${String(kept.push(words) - 1)}\u{E001}`;
  const opened = markdown
    .replaceAll(/\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replaceAll(
      /[ \t]*\{%-?\s*highlight\s+([\w#+-]+)[^%]*-?%\}\n?([^]*?)\n?[ \t]*\{%-?\s*endhighlight\s*-?%\}/g,
      (_, language: string, code: string) =>
        keep(`\n\`\`\`\`${language}\n${code.replaceAll(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')}\n\`\`\`\`\n`),
    )
    .replaceAll(/\{%-?\s*raw\s*-?%\}([^]*?)\{%-?\s*endraw\s*-?%\}/g, (_, words: string) => keep(words));
  const rewritten = mapOutsideCode(opened, rewriteTags);
  return rewritten.replaceAll(/\u{E000}(\d+)\u{E001}/gu, (_, index: string) => kept[Number(index)] ?? '');
};

const rewriteTags = (words: string): string =>
  words
    // Where the site is, is for us to know.
    .replaceAll(/\{\{-?\s*(?:site\.(?:baseurl|url)|site\.github\.url)\s*-?\}\}/g, '')
    .replaceAll(
      /\{\{-?\s*["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.(?:baseurl|url))[^}]*-?\}\}/g,
      '$1',
    )
    .replaceAll(/\{%-?\s*(?:post_url|link)\s+([^%\s]+)\s*-?%\}/g, (_, path: string) => `jekyll-ref:${path}`)
    .replaceAll(
      /\{%-?\s*(youtube|vimeo|gist)\s+["']?([^%\s"']+)["']?[^%]*-?%\}/g,
      (_, name: string, id: string) =>
        toFrameHtml(
          name === 'youtube'
            ? `https://www.youtube.com/embed/${id}`
            : name === 'vimeo'
              ? `https://player.vimeo.com/video/${id}`
              : `https://gist.github.com/${id}`,
        ),
    )
    .replaceAll(/\{%-?\s*(\w+)[^]*?-?%\}/g, (whole, name: string, offset: number, all: string) =>
      // The words within a condition or a block stay; its end says nothing.
      /^(?:end|else)/.test(name)
        ? ''
        : isInAddress(all.slice(0, offset))
          ? toAddressPart(whole)
          : toNoteHtml({
              kind: `Liquid tag ${name}${name === 'include' ? ` ${readAttributes(whole.slice(2)).placed[1] ?? ''}` : ''}`.trim(),
              words: whole,
              isLost: true,
            }),
    )
    .replaceAll(/\{\{[^{}]*\}\}/g, (whole, offset: number, all: string) =>
      isInAddress(all.slice(0, offset))
        ? toAddressPart(whole)
        : toNoteHtml({ kind: 'Liquid value', words: whole, isLost: true }),
    );

/** kramdown's lists of attributes: an id of a heading is kept, where to put contents and looks are not. */
const dropAttributeLists = (markdown: string): string =>
  mapOutsideCode(markdown, (words) =>
    words
      .replaceAll(
        /^(#{1,6} .*?)\s*#*[ \t]*\n?[ \t]*\{:\s*(?:\.[\w-]+\s*)*#([\w-]+)[^}\n]*\}[ \t]*$/gm,
        '$1 {#$2}',
      )
      .replaceAll(/^[-*\d.]+[ \t]+\S[^\n]*\n\{:\s*toc\b[^}\n]*\}[ \t]*$/gm, '')
      .replaceAll(/[ \t]*\{:(?![^}\n]*[:=]\s*\{)[^}\n]*\}/g, ''),
  );

/** Rewrites what Jekyll would have carried out, and what kramdown would have read. */
export const rewriteLiquid = (markdown: string): string => dropAttributeLists(unfold(markdown));
