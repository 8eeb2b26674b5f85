import { describe, expect, it } from 'vitest';
import { readBodyTree } from '../../../../src/desk/import/read-html.ts';
import { writeBody } from '../../../../src/desk/import/write-body.ts';

/** A text of an archive as it comes in. */
const bring = (text: string) =>
  writeBody(readBodyTree({ kind: 'html', text }), {
    resolveLink: (url) => ({ url }),
    resolvePicture: (file) => ({ file }),
    credit: 'Photograph: A Goose',
  });

const behind = `<p>More of <a href="https://geese.example/more">them</a>.</p>
<h3>The pond</h3>
<ul><li>one</li><li>two</li></ul>
<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>
<blockquote><p>Honk</p></blockquote>
<pre>as typed</pre>
<figure><img src="pond.png" alt="A pond"><figcaption>The pond</figcaption></figure>
<p>Last words.</p>`;

const plain = (markdown: string): string =>
  markdown.replaceAll(/(?:\*\*|[*_~]|~~)(?=\S)|(?<=\S)(?:\*\*|[*_~]|~~)/g, '');

describe('words that hold blocks', () => {
  it.each([
    ...[
      '<strong>',
      '<b>',
      '<em>',
      '<i>',
      '<del>',
      '<s>',
      '<strong><em>',
      '<b>bold <b>',
      '<code>',
      '<tt>',
      '<kbd>',
    ],
    ...[
      '<samp>',
      '<mark>',
      '<sub>',
      '<small>',
      '<font color="red">',
      '<u>',
      '<button>',
      '<label>',
      '<span>',
      '<q>',
    ],
    ...['<a>', '<my-box>', '</p><h3>', '</p><summary>', '</p><table><caption>'],
    ...['</p><center>', '</p><div>', '</p><li>', '</p><figcaption>'],
  ])('let every block behind them be one: %s', (mark) => {
    const { markdown } = bring(`<p>Before.</p>\n<p>So ${mark}geese</p>\n${behind}`);
    const lines = plain(markdown)
      .split('\n')
      .map((line) => line.trim());
    for (const line of [
      'Before.',
      'More of [them](https://geese.example/more).',
      '## The pond',
      '- one',
      '- two',
      '> Honk',
      'as typed',
      '![A pond](pond.png "The pond (Photograph: A Goose)")',
      'Last words.',
    ])
      expect(lines.map((each) => each.replace(/^#+ /, '## '))).toContain(line);
    expect(lines.some((line) => /^\| A +\| B +\|$/.test(line))).toBe(true);
  });

  it('goes on with a mark and a link in every block, as browsers do', () => {
    expect(bring('<b>One<p>two <b>three</b> four</p><ul><li>five</li></ul></b>').markdown).toBe(
      '**One**\n\n**two three four**\n\n- **five**\n',
    );
    expect(bring('<a href="https://a.example/"><h3>Card</h3><p>Words</p></a>').markdown).toBe(
      '## [Card](https://a.example/)\n\n[Words](https://a.example/)\n',
    );
  });

  it('lets another link end one that is never closed', () => {
    expect(bring(`<p>So <a href="https://a.example/">geese</p>\n${behind}`).markdown).toContain(
      'So [geese](https://a.example/)\n\n[More of](https://a.example/) [them](https://geese.example/more).\n\n## The pond',
    );
  });

  it('makes no link of the spaces behind one that is never closed', () => {
    expect(bring('<p>A <em><a href="https://a.example/">link</p>\n<p>on</p>').markdown).toBe(
      'A *[link](https://a.example/)*\n\n*[on](https://a.example/)*\n',
    );
  });

  it('keeps a place once, and a picture that leads elsewhere with its caption', () => {
    expect(bring('<p><a href="#x">to</a></p><b id="x"><p>One</p><p>two</p></b>').markdown).toContain('One');
    expect(
      bring(
        '<a href="https://a.example/"><figure><img src="a.png" alt="A"><figcaption>Said</figcaption></figure></a>',
      ).markdown,
    ).toBe('![A](a.png "Said (Photograph: A Goose)")\n\n[https://a.example/](https://a.example/)\n');
  });

  it('takes the words in a heading for it, in one line or in two', () => {
    expect(bring('<h3><p>Title</p></h3><p>Words</p>').markdown).toBe('## Title\n\nWords\n');
    expect(bring('<h3><div>One</div><div>two</div></h3>').markdown).toBe('## One two\n');
    expect(bring('<h3><ul><li>item</li></ul></h3>').markdown).toBe('- item\n');
  });

  it('runs no words of a caption together', () => {
    expect(
      bring(
        '<figure><img src="a.png" alt="A"><figcaption><p>One</p><p>two<br>three</p></figcaption></figure>',
      ).markdown,
    ).toBe('![A](a.png "One two three (Photograph: A Goose)")\n');
  });
});

describe('marks as editors read them', () => {
  it.each([
    ['<strong>Note: </strong>this', '**Note:** this\n'],
    ['a<em> b </em>c', 'a *b* c\n'],
    ['a <i> <b> x</b> </i>y', 'a ***x*** y\n'],
    ['<b>a</b><b>b</b> <b>c</b><strong>d</strong>', '**ab** **cd**\n'],
    ['a<b> </b>b', 'a b\n'],
    ['<b>a <strong>b</strong></b>', '**a b**\n'],
  ])('%s', (html, markdown) => {
    expect(bring(`<p>${html}</p>`).markdown).toBe(markdown);
  });
});

describe('code in which something leads somewhere', () => {
  it('keeps links and pictures of a line', () => {
    expect(bring('<p><code>see <a href="https://a.example/">a</a> <b>b</b></code></p>').markdown).toBe(
      '`see` [`a`](https://a.example/) `b`\n',
    );
    expect(bring('<p><code>x<img src="a.png" alt="A"></code></p>').markdown).toContain('![A](a.png');
  });

  it('says what lines as they were typed cannot hold', () => {
    const { markdown, losses } = bring(
      '<pre>see <a href="https://a.example/">a</a> <a href="https://b.example/">https://b.example/</a> <img src="a.png"></pre>',
    );
    expect(markdown).toContain('see a https://b.example/');
    expect(losses).toEqual([
      { kind: 'link in code', words: 'https://a.example/', isLost: false },
      { kind: 'picture in code', words: 'a.png', isLost: true },
    ]);
  });
});
