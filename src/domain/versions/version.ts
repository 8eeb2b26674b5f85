import type { Element, ElementContent, Nodes } from 'hast';
import type { Article, Claim } from '../article.ts';
import { readBody } from '../body/compact-body.ts';
import { toPlainLine } from '../body/plain-text.ts';
import { compareText } from '../order.ts';

/** A marked statement as a version of its story had it. */
export interface VersionClaim {
  readonly anchor: string;
  readonly text: string;
  readonly status: Claim['status'];
  readonly speakers: readonly string[];
  /** Ids of the publishers it rests on, in the order of the alphabet. */
  readonly publishers: readonly string[];
  readonly likelihood?: Claim['likelihood'];
}

/** What a version of a story said. */
export interface VersionText {
  readonly claims: readonly VersionClaim[];
  /** Headline, standfirst, key points and the pieces of the text, each on one line. */
  readonly paragraphs: readonly string[];
}

/** A version that was published. */
export interface KnownVersion {
  /** Since when it was as it says (ISO 8601, UTC): what names it. */
  readonly at: string;
  readonly text: VersionText;
}

/** What holds a piece of text of its own. */
const blocks =
  /^(?:p|li|[ou]l|dl|t(?:able|head|body|foot|r|[hd])|d[td]|div|blockquote|(?:fig)?caption|figure|h[1-6])$/;

const isBlock = (node: Nodes): node is Element => node.type === 'element' && blocks.test(node.tagName);

const holdsBlock = (node: Nodes): boolean =>
  'children' in node && node.children.some((child) => isBlock(child) || holdsBlock(child));

/** The pieces of a text, such as paragraphs and items of lists, each on one line. */
const listPieces = (content: readonly ElementContent[]): string[] => {
  const pieces: string[] = [];
  let line: ElementContent[] = [];
  const end = (): void => {
    const words = toPlainLine(line);
    if (words !== '') pieces.push(words);
    line = [];
  };
  for (const node of content) {
    if (!isBlock(node) && !holdsBlock(node)) {
      line.push(node);
      continue;
    }
    end();
    if ('children' in node) pieces.push(...listPieces(node.children));
  }
  end();
  return pieces;
};

const toVersionClaim = ({ anchor, text, status, speakers, sources, likelihood }: Claim): VersionClaim => ({
  anchor,
  text,
  status,
  speakers,
  publishers: [...new Set(sources.map(({ publisher }) => publisher.id))].toSorted(compareText),
  ...(likelihood && { likelihood }),
});

/**
 * What a story says now. Its pieces are found once somebody asks for them: of most stories nobody does, and to read all
 * texts takes as long as to find out what has changed.
 */
export const toVersionText = ({
  title,
  standfirst,
  keyPoints,
  body,
  claims,
}: Pick<Article, 'title' | 'standfirst' | 'keyPoints' | 'body' | 'claims'>): VersionText => {
  let pieces: readonly string[] | undefined;
  return {
    claims: claims.map(toVersionClaim),
    get paragraphs() {
      return (pieces ??= [
        ...[title, standfirst, ...keyPoints].map((words) => words.replace(/\s+/g, ' ').trim()),
        ...listPieces(readBody(body).children as ElementContent[]),
      ]);
    },
  };
};
