import { describe, expect, it } from 'vitest';
import config from '../../../astro.config.ts';
import { writeBody } from '../../../src/domain/body/compact-body.ts';
import { notation } from '../../../src/domain/body/notation.ts';
import { toLinkedDocument } from '../../../src/domain/documents/document.ts';
import { remarkRehypeOptions, toRehypePlugins, toRemarkPlugins } from '../../../src/markdown/pipeline.ts';
import { type FindMarks, remarkTypeset } from '../../../src/markdown/remark-typeset.ts';
import { toPipelineDigest } from '../../../src/markdown/pipeline-digest.ts';
import { renderBody } from '../../markdown/render-markdown.ts';

describe('the pipeline', () => {
  it('is the one that astro.config.ts gives to Astro', () => {
    expect(config.markdown?.syntaxHighlight).toBe(false);
    expect(config.markdown?.processor?.options).toMatchObject({
      gfm: false,
      smartypants: false,
      remarkPlugins: toRemarkPlugins(notation, expect.any(Function) as FindMarks),
      rehypePlugins: toRehypePlugins({ write: writeBody, toDocument: toLinkedDocument }),
      remarkRehype: remarkRehypeOptions,
    });
  });

  it('sets each file in the language after which it is named, others in that of the site', () => {
    const plugins = (config.markdown?.processor?.options as { readonly remarkPlugins: readonly unknown[] })
      .remarkPlugins;
    const [, findMarks] = plugins.find((plugin) => Array.isArray(plugin) && plugin[0] === remarkTypeset) as [
      unknown,
      FindMarks,
    ];
    expect(findMarks('/a/content/articles/geese/index.ar.md').open).toBe('«');
    for (const path of ['/a/content/articles/geese/index.md', '/a/content/pages/about.md', undefined])
      expect(findMarks(path).open).toBe('“');
  });

  it('leaves nothing for Astro to keep as HTML', async () => {
    expect((await renderBody('Words and ![a goose](goose.png) and\n\n- ![none](/x.png)\n')).left).toBe('');
  });

  it('lists headings by their words, without citations, and with braces as they are', async () => {
    const { headings } = await renderBody(
      '## "Seven" geese [@gazette, para 4 & 5]\n\n### On *foot* [@gazette] again\n\n## [@nobody] stays\n\n## The set {1, 2} and `${x}`\n',
      ['gazette'],
    );
    expect(headings).toEqual([
      { depth: 2, id: 'seven-geese', text: '“Seven” geese' },
      { depth: 3, id: 'on-foot-again', text: 'On foot again' },
      { depth: 2, id: 'nobody-stays', text: '[@nobody] stays' },
      { depth: 2, id: 'the-set-1-2-and-x', text: 'The set {1, 2} and ${x}' },
    ]);
  });

  it('tells Astro of no picture, since it would put the file itself into the site', async () => {
    const { localImagePaths, remoteImagePaths } = await renderBody(
      '![a](./goose.png) ![b](goose%20two.png) ![c][d] ![e](https://gazette.example/x.png)\n\n[d]: swan.jpg',
    );
    expect({ localImagePaths, remoteImagePaths }).toEqual({ localImagePaths: [], remoteImagePaths: [] });
  });

  it('leads every link of a footnote to an id, and gives no id twice', async () => {
    const { code } = await renderBody(
      'One.[^a] Again.[^a] Two.[^b] Three.[^long name]\n\n[^a]: A.\n[^b]: B, as in[^a].\n[^long name]: C.\n\n## a\n\n## fn-a\n',
    );
    const ids = [...code.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const targets = [...code.matchAll(/ href="#([^"]+)"/g)].map((match) =>
      decodeURIComponent(match[1] ?? ''),
    );
    expect(targets.length).toBeGreaterThan(6);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
  ])('lets no link or image to %j through', async (address) => {
    const { code } = await renderBody(
      `[a](<${address}>) ![b](<${address}>)\n\n<a href="${address}">c</a><img src="${address}"><q cite="${address}">d</q>\n\n[e]: <${address}>\n[e]\n`,
    );
    expect(code).not.toMatch(/(?:href|src|cite)=/);
  });
});

describe('toPipelineDigest', () => {
  it('is twelve hexadecimal digits, the same each time', () => {
    expect(toPipelineDigest()).toMatch(/^[0-9a-f]{12}$/);
    expect(toPipelineDigest()).toBe(toPipelineDigest());
  });
});
