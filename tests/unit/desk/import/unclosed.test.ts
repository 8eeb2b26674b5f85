import { describe, expect, it } from 'vitest';
import { readBodyTree } from '../../../../src/desk/import/read-html.ts';
import { writeBody } from '../../../../src/desk/import/write-body.ts';

/** A text of an archive as it comes in. */
const bring = (text: string, kind: 'html' | 'markdown') =>
  writeBody(readBodyTree({ kind, text, line: 4 }), {
    resolveLink: (url) => ({ url }),
    resolvePicture: (url) => ({ url }),
    credit: undefined,
  });

/** What swallows all that comes after it, and how the report calls it. */
const opened: readonly (readonly [string, string])[] = [
  ['<iframe src="https://www.youtube.com/embed/x">', 'iframe'],
  ['<iframe onload=alert(1)>', 'iframe'],
  ['<iframe>', 'iframe'],
  ['<script>', 'script'],
  ['<script src="https://geese.example/x.js">', 'script'],
  ['<style type="text/css">', 'style'],
  ['<textarea rows=3>', 'textarea'],
  ['<title>', 'title'],
  ['<xmp>', 'xmp'],
  ['<noembed>', 'noembed'],
  ['<noframes>', 'noframes'],
  ['<template id="x">', 'template'],
  ['<plaintext>', 'plaintext'],
  ['<select name="x">', 'select'],
  ['<command>', 'command'],
  ['<content select="x">', 'content'],
  ['<datalist id="x">', 'datalist'],
  ['<math display="block">', 'math'],
  ['<svg viewBox="0 0 1 1">', 'svg'],
  ['<canvas id="x">', 'canvas'],
  ['<object data="https://geese.example/x.swf">', 'object'],
  ['<video src="https://geese.example/x.mp4">', 'video'],
  ['<audio controls>', 'audio'],
  ['<form action="/x">', 'form'],
  ['<!-- ', 'comment'],
  ['<![CDATA[ ', 'CDATA'],
  ['<!-- one -- > ', 'comment'],
];

const after =
  'Geese behind it.\n\nMore of [them](https://geese.example/more), and **many**.\n\n## The pond\n\nLast words.\n';
const afterHtml =
  'Geese behind it.</p><p>More of <a href="https://geese.example/more">them</a>, and <b>many</b>.</p><h2>The pond</h2><p>Last words.</p>';

const expectWhole = (markdown: string): void => {
  for (const words of [
    'Before.',
    'Geese behind it.',
    'More of [them](https://geese.example/more), and **many**.',
    '\n## The pond\n',
    '\nLast words.',
  ])
    expect(`\n${markdown}`).toContain(words);
};

describe('what is never closed', () => {
  it.each(opened)('takes no word with it in Markdown, at the beginning of a line: %s', (mark, name) => {
    const { markdown, losses } = bring(`Before.\n\n${mark}${after}`, 'markdown');
    expectWhole(markdown);
    // A name alone that begins a paragraph is a word of it.
    if (losses.length === 0) expect(markdown).toContain(`\\${mark}Geese`);
    else
      expect(losses).toContainEqual(
        expect.objectContaining({ kind: `${name} that is never closed`, isLost: true, line: 6 }),
      );
  });

  it.each(opened)('takes no word with it in Markdown, within a line: %s', (mark) => {
    expectWhole(bring(`Before. So ${mark}${after}`, 'markdown').markdown);
  });

  it.each(opened)('takes no word with it in HTML: %s', (mark, name) => {
    const { markdown, losses } = bring(`<p>Before.</p>\n<p>${mark}${afterHtml}`, 'html');
    expectWhole(markdown);
    expect(losses).toContainEqual(
      expect.objectContaining({ kind: `${name} that is never closed`, isLost: true, line: 5 }),
    );
  });

  it.each([
    ['a tag', '<div class="x'],
    ['a tag with an open quotation mark', '<a href="https://geese.example/x'],
    ['an instruction', '<?php echo 1;'],
    ['a declaration', '<!DOCTYPE html'],
  ])('takes no word with it where the end of %s is missing', (_, mark) => {
    const { markdown } = bring(`<p>Before.</p>${mark} Last words.`, 'html');
    expect(markdown).toContain('Last words.');
    expect(bring(`Before.\n\n${mark}\nLast words.\n\nMore.`, 'markdown').markdown).toMatch(
      /Last words\.[^]*More\./,
    );
  });

  /** What holds typed signs or encloses what follows: it ends where a block begins, or stays what browsers make of it. */
  it.each(['pre', 'pre class="x"', 'listing', 'pre><code', 'code', 'samp', 'kbd', 'tt'])(
    'leaves what follows what it was: <%s>',
    (mark) => {
      const { markdown, losses } = bring(`<p>Before.</p><${mark}>ls -l<p>${afterHtml}`, 'html');
      expectWhole(markdown);
      expect(markdown).toMatch(/(?:```\n|`|<samp>|<kbd>)ls -l(?:\n```|`|<\/)/);
      expect(losses).toEqual([
        expect.objectContaining({
          kind: `${/^\w+/.exec(mark)?.[0] ?? ''} that is never closed`,
          isLost: true,
          line: 4,
        }),
      ]);
    },
  );

  it.each(['pre', 'pre class="x"'])('leaves what follows Markdown, behind a blank line: <%s>', (mark) => {
    const { markdown, losses } = bring(
      `Before.\n\n<pre>closed\n\nby</pre>\n\n<${mark}>\nls -l\n\n${after}`,
      'markdown',
    );
    expectWhole(markdown);
    expect(markdown).toContain('```\nclosed\n\nby\n```');
    expect(markdown).toContain('```\nls -l\n```');
    expect(losses).toEqual([
      expect.objectContaining({ kind: 'pre that is never closed', isLost: true, line: 10 }),
    ]);
  });

  it('takes the end of another one for that of the other', () => {
    const { markdown, losses } = bring(
      '<pre>ls -l<p>Words <a href="https://geese.example/">of it</a>.</p><pre>ls -a</pre><p>Last.</p>',
      'html',
    );
    expect(markdown).toContain(
      '```\nls -l\n```\n\nWords [of it](https://geese.example/).\n\n```\nls -a\n```',
    );
    expect(losses).toHaveLength(1);
  });

  it.each(['blockquote', 'details', 'ul', 'ol', 'dl', 'table'])(
    'says that all that follows is enclosed, and loses no word or link: <%s>',
    (name) => {
      const inner = { ul: '<li>', ol: '<li>', dl: '<dd>', table: '<tr><td>' }[name] ?? '';
      for (const kind of ['markdown', 'html'] as const) {
        const { markdown, losses } = bring(`<p>Before.</p>\n\n<${name}>${inner}${afterHtml}`, kind);
        for (const words of [
          'Geese behind it.',
          '[them](https://geese.example/more)',
          'The pond',
          'Last words.',
        ])
          expect(markdown).toContain(words);
        expect(losses).toContainEqual(
          expect.objectContaining({ kind: `${name} that is never closed`, isLost: true, line: 6 }),
        );
      }
    },
  );

  it('says nothing of what is closed, whatever is within it', () => {
    for (const whole of [
      '<ul><li>a<ul><li>b</ul><li>c</ul><p>x</p>',
      '<blockquote><p>a</p><blockquote>b</blockquote></blockquote><p>x</p>',
      '<pre>a <code>b</pre><p>x</p>',
      '<PRE>a</Pre><p>x</p>',
    ]) {
      const { markdown, losses } = bring(whole, 'html');
      expect(losses).toEqual([]);
      expect(markdown).toMatch(/\nx\n?$/);
    }
  });

  it('keeps the address of a frame as a link', () => {
    const { markdown } = bring(
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ">\n\nWords.\n',
      'markdown',
    );
    expect(markdown).toContain('](https://www.youtube.com/watch?v=dQw4w9WgXcQ)');
  });

  it('ends where another one begins', () => {
    const frames =
      '<iframe src="https://geese.example/a"> Between. <iframe src="https://geese.example/b"></iframe> Behind.';
    for (const kind of ['markdown', 'html'] as const) {
      const { markdown, losses } = bring(frames, kind);
      expect(markdown).toContain('Between.');
      expect(markdown).toContain('Behind.');
      expect(losses.filter(({ line }) => line !== undefined)).toHaveLength(1);
    }
  });

  it('is nothing in code, nor what is closed', () => {
    for (const whole of [
      '`<iframe>` and `<!--`.\n\n```html\n<script>\n<!-- \n```\n\nWords.\n',
      '<script>\nif (a < b) document.write("<iframe>");\n</script>\n\nWords.\n',
      '<!-- <iframe> <script> -->\n\nWords, 1 < 2 and a <b>bold</b> one.\n',
      '<svg viewBox="0 0 1 1"/>\n\nWords.\n',
      '<a title="a > b" href=\'https://geese.example/\'>Words</a>\n',
    ])
      expect(bring(whole, 'markdown').losses.filter(({ line }) => line !== undefined)).toEqual([]);
  });

  it('shows code behind it as code', () => {
    const { markdown } = bring('<iframe>\n\nSo:\n\n```html\n<script>\n```\n\nLast.\n', 'markdown');
    expect(markdown).toContain('```html\n<script>\n```');
  });

  it('leaves a fence of code that is never closed as code', () => {
    const { markdown } = bring('Before.\n\n```sh\nnpm ci\n\nLast words.\n', 'markdown');
    expect(markdown).toContain('```sh\nnpm ci\n\nLast words.\n```');
  });

  it.each([
    ['<dialog open><p>Words of it.</p></dialog>', 'Words of it.'],
    ['<command>Words of it.</command>', 'Words of it.'],
    ['<menu><li>Words of it.</li></menu>', 'Words of it.'],
    ['<math><mi>x</mi></math>', 'TO WRITE: formula: x'],
    ['<template><p>Words of it.</p></template>', 'TO WRITE: template: Words of it.'],
    ['<noembed>Words of it.</noembed>', 'Imported: words that browsers do not show: Words of it.'],
    ['<datalist><option>Words of it.</option></datalist>', 'Imported: form field: Words of it.'],
  ])('is not the only thing that takes words: %s', (closed, left) => {
    for (const kind of ['markdown', 'html'] as const)
      expect(bring(`<p>Before.</p>\n\n${closed}\n\n<p>Behind.</p>`, kind).markdown).toContain(left);
  });

  it('takes little time over hostile text', () => {
    const started = process.cpuUsage();
    for (const mark of [
      '<pre>\n',
      '<code class=x>',
      '<script>\n',
      '<a ="',
      '<!--',
      '<iframe src=x>\n\n',
      '<![CDATA[',
      '<b ',
    ])
      for (const kind of ['markdown', 'html'] as const) bring(mark.repeat(1000), kind);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
  });
});
