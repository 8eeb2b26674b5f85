import { languageNames } from '../../domain/language-names.ts';
import type { Nodes, Root } from 'mdast';
import { isFigureName } from '../../domain/body/figure-names.ts';
import { isDirective } from '../../markdown/directive-syntax.ts';
import { listClaimDestinations, listFigureIds } from '../addresses/destinations.ts';
import { toWrite } from '../checks/unwritten.ts';
import type { Document } from '../reading/document.ts';
import { findValue, type FieldPath, listItems } from '../reading/fields.ts';
import { parseMarkdown } from '../reading/markdown-tree.ts';
import { splitFrontmatter } from '../reading/split-frontmatter.ts';
import { digestOriginal } from '../reading/translations.ts';
import { UnfitAnswers } from './names.ts';

/** What is put into a text in place of something in it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const names = languageNames('en');

const walk = (node: Nodes, visit: (node: Nodes) => void): void => {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
};

/** Where a node begins and ends. */
const placeOf = ({ position }: Nodes): { readonly start: number; readonly end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const endOfWords = (node: Nodes): number =>
  'children' in node && node.children.length > 0
    ? placeOf(node.children.at(-1) as Nodes).end
    : placeOf(node).end;

/** A text in quotation marks that it does not hold itself. */
const toAttribute = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`);

/** Statements are named after those of the original, which says everything else about them. */
const listClaimEdits = (
  tree: Root,
  { body }: Document,
  told: readonly string[],
  markdown: string,
): Edit[] => {
  const claims = [...(body?.claims ?? [])];
  const left = [...told];
  const edits: Edit[] = [];
  walk(tree, (node) => {
    if (node.type !== 'textDirective' || node.name !== 'claim') return;
    const claim = claims.shift();
    if (claim?.place !== 'text') return;
    const by = claim.attributes.get('by')?.value;
    const start = markdown.indexOf(']', endOfWords(node)) + 1;
    edits.push({
      start,
      end: placeOf(node).end,
      text: `{of=${left.shift() ?? ''}${by === undefined ? '' : ` by=${toAttribute(by)}`}}`,
    });
  });
  return edits;
};

/** Headings have the ids of the original's, so that links lead to the same place. */
const listHeadingEdits = (tree: Root, { body }: Document, markdown: string): Edit[] => {
  const ids = (body?.headings ?? []).map(({ id }) => id);
  const edits: Edit[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const id = ids.shift() ?? '';
    const end = endOfWords(node);
    if (/\{#[^\s{}]+\}[ \t]*$/.test(markdown.slice(placeOf(node).start, end))) return;
    edits.push({ start: end, end, text: ` {#${id}}` });
  });
  return edits;
};

/** So have figures. */
const listFigureEdits = (tree: Root, original: Document, markdown: string): Edit[] => {
  const ids = listFigureIds(original);
  const edits: Edit[] = [];
  walk(tree, (node) => {
    if (!isDirective(node) || !isFigureName(node.name)) return;
    const id = ids.shift() ?? '';
    if (node.attributes?.id != null) return;
    const { start } = placeOf(node);
    const line = /^.*/.exec(markdown.slice(start))?.[0] ?? '';
    const [label] = node.children;
    const words = label?.data !== undefined && 'directiveLabel' in label.data ? placeOf(label).end : start;
    const brace = line.indexOf('{', words - start);
    const at = start + (brace === -1 ? line.trimEnd().length : brace + 1);
    edits.push({ start: at, end: at, text: brace === -1 ? `{id="${id}"}` : `id="${id}" ` });
  });
  return edits;
};

const apply = (markdown: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), markdown);

/** The text of a story as a translation begins with it. */
const toBody = (original: Document, markdown: string): string => {
  const tree = parseMarkdown(markdown);
  const told = listClaimDestinations(original).map(({ anchor }) => anchor.replace('claim-', ''));
  return apply(markdown, [
    ...listClaimEdits(tree, original, told, markdown),
    ...listHeadingEdits(tree, original, markdown),
    ...listFigureEdits(tree, original, markdown),
  ]);
};

/** Fields that are copied where the original has them: each line with its indent, its name here and its place there. */
type Copied = readonly [line: string, path: FieldPath];

const copyText = ({ fields }: Document, [line, path]: Copied): string[] => {
  const text = findValue(fields?.value, path);
  return typeof text === 'string' ? [`${line}: ${JSON.stringify(text)}`] : [];
};

const copyItems = (original: Document, list: string, toLines: (index: number) => string[]): string[] => {
  const { fields } = original;
  const items = fields === undefined ? [] : listItems(fields, list);
  return items.length === 0 ? [] : [`${list}:`, ...items.flatMap((_, index) => toLines(index))];
};

const toQuestion = (original: Document, index: number): string[] => {
  const outcome = copyText(original, ['      text', ['outlook', index, 'outcome', 'text']]);
  return [
    ...copyText(original, ['  - question', ['outlook', index, 'question']]),
    ...copyText(original, ['    resolves', ['outlook', index, 'resolves', 'criteria']]),
    ...(outcome.length === 0 ? [] : ['    outcome:', ...outcome]),
    ...copyText(original, ['    note', ['outlook', index, 'note']]),
  ];
};

const toFields = (original: Document): string[] => {
  const picture = [
    ...copyText(original, ['  alt', ['picture', 'alt']]),
    ...copyText(original, ['  caption', ['picture', 'caption']]),
  ];
  return [
    ...(picture.length === 0 ? [] : ['picture:', ...picture]),
    ...copyItems(original, 'keyPoints', (index) => {
      const text = findValue(original.fields?.value, ['keyPoints', index]);
      return typeof text === 'string' ? [`  - ${JSON.stringify(text)}`] : [];
    }),
    ...copyItems(original, 'outlook', (index) => toQuestion(original, index)),
    ...copyItems(original, 'corrections', (index) => [
      ...copyText(original, ['  - wrong', ['corrections', index, 'wrong']]),
      ...copyText(original, ['    right', ['corrections', index, 'right']]),
    ]),
    ...copyItems(original, 'changes', (index) =>
      copyText(original, ['  - reason', ['changes', index, 'reason']]),
    ),
  ];
};

/** Who translates, into what, and on which day. */
export interface TranslationAnswers {
  readonly language: string;
  readonly translator: string;
  readonly day: string;
}

/**
 * Makes a draft of a translation: the original's words, to be overwritten, with all that ties them to it.
 * @throws UnfitAnswers for a story that cannot be read
 */
export const scaffoldTranslation = (
  original: Document,
  { language, translator, day }: TranslationAnswers,
): string => {
  const split = splitFrontmatter(original.text);
  const translates = digestOriginal(original);
  if (split.kind !== 'split' || translates === undefined) {
    throw new UnfitAnswers(
      `content/${original.path} cannot be read. Fix it first: npm run check -- content/${original.path}`,
      ['story'],
    );
  }
  return [
    '---',
    `translates: ${translates}`,
    ...copyText(original, ['title', ['title']]),
    ...copyText(original, ['standfirst', ['standfirst']]),
    ...copyText(original, ['kicker', ['kicker']]),
    'draft: true',
    `translator: ${translator}`,
    `translated: ${day} # ${toWrite} every word of this file in ${names.of(language) ?? language}`,
    ...toFields(original),
    `---${toBody(original, split.body.replaceAll('\r\n', '\n'))}`,
  ].join('\n');
};
