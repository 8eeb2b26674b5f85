import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/desk/reading/quotation-marks.ts';
import { remarkRehypeOptions, toRehypePlugins, toRemarkPlugins } from '../../../../src/markdown/pipeline.ts';
import { notation } from '../../../../src/domain/body/notation.ts';
import { languages } from '../../../../src/schemas/language.ts';
import { parseBody } from '../../../../src/desk/reading/body.ts';

const toSite = (language: string) =>
  unified()
    .use(remarkParse)
    .use(toRemarkPlugins(notation, () => marksOf(language)) as PluggableList)
    .use(remarkRehype, { allowDangerousHtml: true, ...remarkRehypeOptions })
    .use(toRehypePlugins({ write: () => '', toDocument: () => undefined }) as PluggableList)
    .use(rehypeStringify);

const sites = languages.map(toSite);

/** As Astro hands it to plugins. */
const frontmatter = { sources: [{ id: 'report-one' }] };

describe('ids of headings', () => {
  it.each([
    '## A heading',
    '## A heading\n\n## A heading\n\n### A heading 1',
    `## The "word" and 'another', it's done...`,
    '## One -- two --- three',
    '## Code `a--b` and *emphasis* and ~~nothing~~',
    '## A [link](https://example.com/) in it',
    '## An image ![described](figure.png) in it',
    '## Élan, naïve, 北, ё and 😀',
    '## A & B &amp; C \\* D',
    '## With <b>HTML</b> in it',
    '## A citation [@report-one]',
    'Underlined\n---',
    '> ## In a quotation',
    '## 2026: 50 %',
    '## At 10:30, note:this and :note[that] and ::all',
    '## A :note[*marked* one -- of two]{by="a--b"} and :claims[many]',
    '## :claim[Fifty *were* shown -- twice]{by="KCNA--or not" status=claimed cite="report-one"}',
    String.raw`## A \[@report-one] and [\@report-one] and \\[@report-one]`,
    '## A :claim[claim] and a \\:claim[x] and `:claim[y]`',
    ':claim[Underlined]{status=claimed}\n---',
    `## «Deux » mots, l'"autre" pont et "'un'"`,
    '## 彼は"はい"と言った',
  ])('are those of the built page in any language for %j', (markdown) => {
    const ids = parseBody(markdown, 0).headings.map(({ id }) => id);
    for (const site of sites) {
      const file = new VFile({ value: markdown, data: { astro: { frontmatter } } });
      site.processSync(file);
      const built = file.data.astro?.frontmatter?.headings as readonly { readonly id: string }[];
      expect(built.map(({ id }) => id)).toEqual(ids);
    }
  });
});
