import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Words of a page with the language in which the page says that they are. */
export interface LanguageText {
  readonly words: string;
  /** BCP 47 tag of the nearest element that names one. */
  readonly language: string;
  /** The elements around them, for whoever has to find them: "main > ul > li > a". */
  readonly place: string;
  /** In an attribute that is read out or shown. */
  readonly isAttribute: boolean;
}

const parser = unified().use(rehypeParse);

/** Attributes that are read out or shown. */
const readAttributes = ['alt', 'ariaLabel', 'placeholder', 'title', 'label'] as const;

const toStep = ({ tagName, properties: { id, className } }: Element): string =>
  tagName +
  (typeof id === 'string' ? `#${id}` : '') +
  (Array.isArray(className) ? className.map((name) => `.${name}`).join('') : '');

const isRead = ({ tagName }: Element): boolean => !['script', 'style', 'noscript'].includes(tagName);

/** Every text of a page. That of the head is the title and the description alone, and left out here. */
export const listLanguageTexts = (html: string): LanguageText[] => {
  const found: LanguageText[] = [];
  const walk = (node: Nodes, language: string, steps: readonly string[]): void => {
    if (node.type === 'text' && node.value.trim() !== '')
      found.push({
        words: node.value.trim(),
        language,
        place: steps.slice(-4).join(' > '),
        isAttribute: false,
      });
    if (node.type === 'root') for (const child of node.children) walk(child, language, steps);
    if (node.type !== 'element' || node.tagName === 'head' || !isRead(node)) return;
    const { lang } = node.properties;
    const own = typeof lang === 'string' ? lang : language;
    const place = [...steps, toStep(node)];
    for (const name of readAttributes) {
      const words = node.properties[name];
      if (typeof words === 'string' && words.trim() !== '')
        found.push({
          words: words.trim(),
          language: own,
          place: `${place.slice(-4).join(' > ')} [${name}]`,
          isAttribute: true,
        });
    }
    const content = node.tagName === 'template' && 'content' in node && node.content ? node.content : node;
    for (const child of content.children) walk(child, own, place);
  };
  walk(parser.parse(html), '', []);
  return found;
};
