import type { Nodes, Root } from 'mdast';
import { headingAnchor } from './anchors.ts';
import { toClaimWords } from './claim-words.ts';
import { isDirective, isPartLabel } from './directive-syntax.ts';

/** A part of a text that a translator has words for. */
export interface TextPart {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'statement' | 'figure' | 'row' | 'note' | 'picture';
  /** Its plain words, without those of the statements in it. */
  readonly words: string;
  /** The name that the editor gave a statement. */
  readonly id?: string;
}

/** Attributes that hold words for readers; the others name files, columns, sources and kinds. */
const worded: readonly string[] = ['alt', 'by', 'credit', 'publisher'];

/** What a node is in, as far as it matters to statements and paragraphs. */
interface Place {
  /** Of paragraphs. */
  readonly kind: TextPart['kind'];
  /** False in headings, links, titles and other statements, where no statement gets its mark. */
  readonly isMarkable: boolean;
}

/** A statement that gets its mark, in the place of its words. */
const isMarked = (node: Nodes, { isMarkable }: Place): boolean =>
  isMarkable && node.type === 'textDirective' && node.name === 'claim';

/** Text in which no statement is marked. */
const holdsNone: ReadonlySet<Nodes['type']> = new Set(['heading', 'link', 'linkReference']);

/** The words of a line of text, and its statements, which are parts of their own. */
const readLine = (node: Nodes, place: Place, parts: TextPart[]): string => {
  if (isMarked(node, place)) {
    const { attributes } = node as { readonly attributes?: Readonly<Record<string, string>> | null };
    const id = attributes?.id;
    parts.push({ kind: 'statement', words: toClaimWords(node), ...(id != null && { id }) });
    return ' ';
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    const words = `${node.alt ?? ''} ${'title' in node ? (node.title ?? '') : ''}`;
    parts.push({ kind: 'picture', words });
    return ' ';
  }
  if (!('children' in node)) return toClaimWords(node);
  const within = holdsNone.has(node.type) ? { ...place, isMarkable: false } : place;
  return node.children.map((child) => readLine(child, within, parts)).join('');
};

const pushLine = (node: Nodes, place: Place, parts: TextPart[]): void => {
  const words = readLine(node, place, parts);
  parts.push({
    kind: place.kind,
    words: place.kind === 'heading' ? words.replace(headingAnchor, '') : words,
  });
};

/** The words that a directive has of its own: its title, and what attributes say. */
const toOwnWords = (node: Nodes): string => {
  if (!isDirective(node)) return '';
  const [first] = node.children;
  const title =
    node.type === 'leafDirective' ? toClaimWords(node) : isPartLabel(first) ? toClaimWords(first) : '';
  return [title, ...worded.map((name) => node.attributes?.[name] ?? '')].join(' ');
};

const readBlock = (node: Nodes, place: Place, parts: TextPart[]): void => {
  switch (node.type) {
    case 'heading':
      pushLine(node, { kind: 'heading', isMarkable: false }, parts);
      return;
    case 'paragraph':
      pushLine(node, place, parts);
      return;
    case 'tableRow':
      pushLine(node, { ...place, kind: 'row' }, parts);
      return;
    case 'code':
      parts.push({ kind: 'paragraph', words: node.value });
      return;
    case 'leafDirective':
      parts.push({ kind: 'figure', words: toOwnWords(node) });
      return;
    case 'listItem':
    case 'footnoteDefinition': {
      const kind = node.type === 'listItem' ? 'item' : 'note';
      for (const child of node.children) readBlock(child, { ...place, kind }, parts);
      return;
    }
    case 'containerDirective': {
      parts.push({ kind: 'figure', words: toOwnWords(node) });
      // Items of a timeline are drawn.
      const within = { ...place, isMarkable: place.isMarkable && node.name !== 'timeline' };
      for (const child of node.children) {
        if (!isPartLabel(child)) readBlock(child, child.type === 'list' ? within : place, parts);
      }
      return;
    }
    default:
      if ('children' in node) for (const child of node.children) readBlock(child, place, parts);
  }
};

const hasWords = ({ kind, words }: TextPart): boolean =>
  kind === 'statement' || /[\p{L}\p{N}\p{S}]/u.test(words);

/**
 * Lists what a text says, part by part, before the pipeline or the desk has changed anything in its tree: both read it
 * here, so that both see the same when a part is changed. A statement is a part of its own, and the paragraph around
 * it another, without its words.
 *
 * in:  ## Seven geese
 *      They crossed, and :claim[one was lost]{by="Rangers" status=claimed cite="log"}.
 * out: heading "Seven geese", statement "one was lost", paragraph "They crossed, and ."
 */
export const listTextParts = (tree: Root): TextPart[] => {
  const parts: TextPart[] = [];
  readBlock(tree, { kind: 'paragraph', isMarkable: true }, parts);
  return parts
    .filter(hasWords)
    .map(({ words, ...part }) => ({ ...part, words: words.replace(/\s+/g, ' ').trim() }));
};
