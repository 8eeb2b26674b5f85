import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { allowedHtml } from '../../../src/markdown/allowed-html.ts';
import { renderBody } from '../../markdown/render-markdown.ts';
import { countSamples } from '../sample-count.ts';

/** What our own plugins add behind the sanitiser, beside what it lets through. */
const ourElements = ['button', 'div', 'sup', 'span'];
const ourAttributes: ReadonlySet<string> = new Set([
  ...['className', 'id', 'role', 'tabIndex', 'popover', 'popoverTarget', 'ariaLabel', 'dataPagefindIgnore'],
  // What Astro puts in the place of a picture of the story's own, until it is built.
  '__astro_image_',
]);

const elements: ReadonlySet<string> = new Set([...(allowedHtml.tagNames ?? []), ...ourElements]);
const attributes: ReadonlySet<string> = new Set([
  ...ourAttributes,
  ...Object.values(allowedHtml.attributes ?? {}).flatMap((list) =>
    list.map((name) => (typeof name === 'string' ? name : name[0])),
  ),
]);

const parser = unified().use(rehypeParse, { fragment: true });
const printer = unified().use(rehypeStringify);

/** As a browser reads an address: past spaces and control characters. */
const isSafeAddress = (value: unknown): boolean => {
  const bare = String(value).replaceAll(/[\p{Cc}\s]+/gu, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme);
};

const judge = ({ tagName, properties }: Element): string[] => [
  ...(elements.has(tagName) ? [] : [`element ${tagName}`]),
  ...Object.keys(properties)
    .filter((name) => !attributes.has(name))
    .map((name) => `attribute ${name} of ${tagName}`),
  ...['href', 'src', 'cite']
    .filter((name) => properties[name] !== undefined && !isSafeAddress(properties[name]))
    .map((name) => `${name}="${String(properties[name])}"`),
  ...(tagName === 'img' && /^(?:[a-z]+:|[\\/]{2})/i.test(String(properties.src))
    ? ['a picture of others']
    : []),
];

const tags = [
  ...[
    'script',
    'style',
    'svg',
    'math',
    'mtext',
    'mglyph',
    'foreignObject',
    'desc',
    'title',
    'annotation-xml',
  ],
  ...[
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'textarea',
    'select',
    'option',
    'template',
    'noscript',
    'xmp',
  ],
  ...[
    'base',
    'link',
    'meta',
    'body',
    'html',
    'table',
    'tr',
    'td',
    'p',
    'a',
    'img',
    'b',
    'details',
    'video',
    'use',
  ],
  ...[
    'h2',
    'span',
    'picture',
    'source',
    'plaintext',
    'frameset',
    'image',
    'isindex',
    'animate',
    'set',
    'x-y',
  ],
];
const values = [
  ...[
    'javascript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example/',
    'x',
    '#x',
  ],
  ...[
    '\\\\evil.example/',
    '</style><img src=x onerror=alert(1)>',
    '--><script>',
    '&quot;',
    '"',
    "'",
    '`',
    'fixed',
  ],
];
const names = [
  ...[
    'onerror',
    'onload',
    'href',
    'src',
    'srcset',
    'style',
    'id',
    'name',
    'class',
    'xlink:href',
    'action',
    'title',
  ],
  ...[
    'formaction',
    'srcdoc',
    'data',
    'poster',
    'background',
    'ping',
    'http-equiv',
    'content',
    'data-claim',
    'is',
  ],
];
const pieces = [
  '\n\n',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<',
  '>',
  '&lt;',
  '&#x3C;',
  'x',
  ' ',
  '`',
  '[a](',
  ')',
  '![a](',
  ':claim[',
];

const attribute = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...values), fc.constantFrom('"', "'", ''))
  .map(([name, value, mark]) => ` ${name}=${mark}${value}${mark}`);
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...tags), fc.array(attribute, { maxLength: 3 }))
      .map(([tag, list]) => `<${tag}${list.join('')}>`),
  },
  { weight: 2, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.constantFrom(...values) },
);

it('lets through what is listed and no more, whatever is written, and a browser reads what was meant', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (written) => {
      const { code } = await renderBody(written.join(''));
      const tree = parser.parse(code);
      const faults: string[] = [];
      visit(tree, 'element', (node) => void faults.push(...judge(node)));
      expect(faults).toEqual([]);
      // Read and written once more it must not turn into something else: that is how mutations work.
      const again = parser.parse(printer.stringify(tree));
      visit(again, 'element', (node) => void faults.push(...judge(node)));
      expect(faults).toEqual([]);
    }),
    { numRuns: countSamples(400) },
  );
});

it('lists nothing that acts, loads or hides', () => {
  const acting = [
    ...[
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'form',
      'button',
      'svg',
      'math',
      'template',
      'base',
      'meta',
    ],
    ...['link', 'video', 'audio', 'picture', 'source', 'dialog', 'noscript', 'title', 'textarea', 'select'],
  ];
  expect(acting.filter((name) => allowedHtml.tagNames?.includes(name))).toEqual([]);
  const listed = Object.values(allowedHtml.attributes ?? {}).flat();
  // A name alone lets any value through; with values behind it, only those.
  const free = listed.filter((name) => typeof name === 'string');
  expect(
    free.filter((name) => /^on|^(?:id|name|className|style|srcSet|action|is|slot|role)$/.test(name)),
  ).toEqual([]);
});
