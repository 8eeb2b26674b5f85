import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { toMarkdownBody } from '../../../src/feeds/markdown-body.ts';

const story = 'https://paper.example/articles/geese/';

const write = (html: string): string => {
  const { content, notes } = toMarkdownBody(html, story);
  return toMarkdown(
    { type: 'root', children: [...content, ...notes] },
    { extensions: [gfmToMarkdown()], bullet: '-' },
  ).trim();
};

describe('toMarkdownBody', () => {
  it.each([
    [
      'a citation',
      '<p>Geese<sup data-pagefind-ignore=""><a href="#source-gazette" role="doc-noteref">1</a></sup>.</p>',
      'Geese[^source-gazette].',
    ],
    [
      'several citations with locators',
      '<p>Geese<sup><a href="#source-gazette">1</a>, p. 7; <a href="#source-agency">2</a></sup>.</p>',
      'Geese[^source-gazette] (p. 7)[^source-agency].',
    ],
    ['a power that is no citation', '<p>8 m<sup>2</sup></p>', '8 m2'],
    [
      'a relative link and a picture',
      '<p><a href="../swans/">Swans</a> <img src="/_astro/goose.webp" alt="A goose"></p>',
      '[Swans](https://paper.example/articles/swans/) ![A goose](https://paper.example/_astro/goose.webp)',
    ],
    [
      'a table',
      '<table><thead><tr><th>Bird</th><th>Feet</th></tr></thead><tbody><tr><td>Goose</td><td>2</td></tr></tbody></table>',
      '| Bird  | Feet |\n| ----- | ---- |\n| Goose | 2    |',
    ],
    [
      'a table with a caption',
      '<table><caption><span>Birds<sup><a href="#source-gazette">1</a></sup></span></caption><thead><tr><th>Bird</th></tr></thead><tbody><tr><td>A | *goose*\nor two</td></tr></tbody></table>',
      'Birds[^source-gazette]\n\n| Bird                  |\n| --------------------- |\n| A \\| \\*goose\\* or two |',
    ],
    [
      'signs that mean something in Markdown',
      '<p>*not* [this](x) # `or` that</p>',
      String.raw`\*not\* \[this]\(x) # \`or\` that`,
    ],
  ])('turns %s into Markdown', (_name, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  it('makes a marked statement a reference and its note the note, which leads on to the sources', () => {
    const html =
      '<p><span class="claim claimed" id="claim-cv4mha">Seven geese crossed</span><span class="keep"><button class="mark claimed" popovertarget="note-1">claimed</button>,</span>' +
      '<span class="note claimed" id="note-1" popover="" role="note">Claimed by Goose Agency <a href="#source-gazette">1</a>, <a href="#source-agency">2</a></span> it said.</p>';
    expect(write(html)).toBe(
      'Seven geese crossed[^claim-cv4mha], it said.\n\n[^claim-cv4mha]: Claimed by Goose Agency[^source-gazette][^source-agency]',
    );
  });

  it('keeps the story’s own footnotes, without the way back', () => {
    const html =
      '<p>Geese<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref="">1</a></sup></p>' +
      '<section data-footnotes="" class="footnotes"><h2>Footnotes</h2><ol><li id="user-content-fn-1"><p>A note. <a href="#user-content-fnref-1" data-footnote-backref="">↩</a></p></li></ol></section>';
    expect(write(html)).toBe('Geese[^note-1]\n\n[^note-1]: A note.');
  });

  it('carries nothing that runs', () => {
    expect(write('<p>a</p><script>alert(1)</script><style>p{}</style><p onclick="x">b</p>')).toBe('a\n\nb');
  });
});
