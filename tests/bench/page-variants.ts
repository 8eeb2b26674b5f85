import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Replacements } from './static-server.ts';

/** A way to deliver one page: what the server gives in place of the built files. */
export interface PageVariant {
  readonly name: string;
  /** @param below the sheets for what stands below the headline, which are files of the built site */
  readonly toReplacements: (html: string, address: string, below: string) => Replacements;
}

const sheetAddress = '/bench/sheet.css';
const fontFace = /@font-face\s*\{[^}]*\}/g;

/** The page with its text and its style sheet and nothing else: what a page of this text costs at least. */
export const controlPage: PageVariant = {
  name: 'control: text and CSS only',
  toReplacements: (html, address, below) =>
    new Map([
      [
        address,
        rewritePage(html, (tree) => {
          editSheet(
            tree,
            (css) => css.replaceAll(fontFace, (face) => (face.includes('url(') ? '' : face)) + below,
          );
          removeElements(
            tree,
            ({ tagName, properties }) =>
              ['script', 'link', 'svg', 'img', 'picture'].includes(tagName) ||
              (tagName === 'meta' && properties.charSet === undefined && properties.name !== 'viewport'),
          );
        }),
      ],
    ]),
};

const isFontPreload = ({ tagName, properties }: Element): boolean =>
  tagName === 'link' && properties.as === 'font';

/** The one script in the document itself that runs before anything is painted (views/before-paint.ts). */
const isFirstScript = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && properties.src === undefined && properties.type === undefined;

const toSwap = (css: string): string => css.replaceAll(/font-display:\s*optional/g, 'font-display:swap');

/** A variant that rewrites nothing but the page. */
const rewritten = (name: string, edit: (tree: Root) => void): PageVariant => ({
  name,
  toReplacements: (html, address) => new Map([[address, rewritePage(html, edit)]]),
});

/** The built page, and the ways to deliver its style and fonts between which we choose. */
export const pageVariants: readonly PageVariant[] = [
  { name: 'as built', toReplacements: () => new Map() },
  rewritten('text does not wait', (tree) => {
    removeElements(tree, isFirstScript);
  }),
  // A browser holds the first paint back for fonts preloaded in the head, not for those in the body.
  rewritten('fonts preloaded in the head', (tree) => {
    const preloads: Element[] = [];
    visit(tree, 'element', (node) => {
      if (isFontPreload(node)) preloads.push(node);
    });
    removeElements(tree, isFontPreload);
    visit(tree, 'element', (node) => {
      if (node.tagName === 'head') node.children.push(...preloads);
    });
  }),
  rewritten('fonts not preloaded', (tree) => {
    removeElements(tree, isFontPreload);
  }),
  {
    name: 'CSS as a file',
    toReplacements: (html, address) => {
      let sheet = '';
      const page = rewritePage(html, (tree) => {
        editSheet(tree, (css) => {
          sheet += css;
          return '';
        });
        removeElements(tree, ({ tagName }) => tagName === 'style');
        visit(tree, 'element', (node) => {
          if (node.tagName !== 'head') return;
          node.children.push({
            type: 'element',
            tagName: 'link',
            properties: { rel: ['stylesheet'], href: sheetAddress },
            children: [],
          });
        });
      });
      return new Map([
        [address, page],
        [sheetAddress, sheet],
      ]);
    },
  },
  rewritten('font-display: swap', (tree) => {
    removeElements(tree, isFirstScript);
    editSheet(tree, toSwap);
  }),
];

const rewritePage = (html: string, edit: (tree: Root) => void): string => {
  const tree = unified().use(rehypeParse).parse(html);
  visit(tree, 'element', (node) => {
    // The hashes of the built page would forbid any other style.
    if (
      node.tagName === 'meta' &&
      String(node.properties.httpEquiv).toLowerCase() === 'content-security-policy'
    ) {
      node.properties.content = String(node.properties.content).replace(
        /style-src [^;]*/,
        (directive) => `${directive.replaceAll(/ 'sha\d+-[^']*'/g, '')} 'unsafe-inline'`,
      );
    }
  });
  edit(tree);
  return unified().use(rehypeStringify).stringify(tree);
};

const removeElements = (tree: Root, isUnwanted: (element: Element) => boolean): void => {
  visit(tree, (node) => {
    if ('children' in node) {
      node.children = node.children.filter((child) => child.type !== 'element' || !isUnwanted(child));
    }
  });
};

const editSheet = (tree: Root, edit: (css: string) => string): void => {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'style') return;
    for (const child of node.children) if (child.type === 'text') child.value = edit(child.value);
  });
};
