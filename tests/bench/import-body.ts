import type { Definition, Heading, Html, Link, Nodes, Text } from 'mdast';
import { parseBody } from '../../src/desk/reading/body.ts';
import { parseMarkdown } from '../../src/desk/reading/markdown-tree.ts';

/** A piece of the source replaced by another; an insertion where start and end are the same. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A node with its piece of the source. */
interface Written<Node> {
  readonly node: Node;
  readonly start: number;
  readonly source: string;
}

/**
 * Makes a foreign body valid for the desk's check and leaves everything else as it is written:
 * headings begin at level 2 and leave no level out, images become their descriptions (their files are not
 * here), relative and unpublishable links lead to the original site, look-alikes of citations are escaped,
 * and the first paragraph cites the original.
 * @param original full address where the text stood first
 * @param citation id of the source to cite
 */
export const toValidBody = (markdown: string, original: string, citation: string): string => {
  const tree = parseMarkdown(markdown);
  const edits: Edit[] = [];
  let depth = 1;
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const source = markdown.slice(start, node.position?.end.offset ?? start);
    if (node.type === 'heading') {
      depth = Math.min(Math.max(node.depth, 2), depth + 1);
      edits.push(...editHeading({ node, start, source }, depth));
    } else if (node.type === 'image' || node.type === 'imageReference') {
      edits.push({ start, end: start + source.length, text: escapeMarkdown(node.alt ?? '') });
    } else if (node.type === 'link') {
      edits.push(...editLink({ node, start, source }, original));
    } else if (node.type === 'definition') {
      edits.push(...editDefinition({ node, start, source }, original));
    } else if (node.type === 'html') {
      edits.push(...editHtml({ node, start, source }, original));
    } else if (node.type === 'text') {
      edits.push(...editText({ node, start, source }));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const opening = tree.children.find((child) => child.type === 'paragraph')?.position?.end.offset;
  const cited = opening === undefined ? `\n\n[@${citation}]\n` : ` [@${citation}]`;
  const at = opening ?? markdown.length;
  return keepAsTyped(applyEdits(markdown, [...edits, { start: at, end: at, text: cited }]));
};

/** Writes what the check would refuse with references for its signs: readers see the same. */
const keepAsTyped = (markdown: string, rounds = 4): string => {
  const { slips, links } = parseBody(markdown, 0);
  const refused = [...slips.notations, ...slips.privateNotes].map(({ offset, written }) => ({
    offset,
    written,
  }));
  const lost = slips.lostNotes.map(({ offset }) => ({ offset, written: '[' }));
  // A bare address that nobody can reach; those in brackets are fixed already.
  const unreachable = links
    .filter(
      ({ url, offset }) =>
        /^https?:/i.test(url) && !isReachable(url) && /^[hw]/i.test(markdown.slice(offset)),
    )
    .map(({ offset }) => ({ offset: offset + markdown.slice(offset).indexOf(':'), written: ':' }));
  const all = [...refused, ...lost, ...unreachable];
  if (all.length === 0 || rounds === 0) return markdown;
  const kept = applyEdits(
    markdown,
    all.flatMap(({ offset, written }) =>
      [...written.matchAll(/[^\p{L}\p{M}\p{N}\s]/gu)].map(({ 0: sign, index }): Edit => ({
        start: offset + index,
        end: offset + index + sign.length,
        text: `&#${String(sign.codePointAt(0) ?? 0)};`,
      })),
    ),
  );
  // What two signs made together may be made by others now.
  return keepAsTyped(kept, rounds - 1);
};

const applyEdits = (source: string, edits: readonly Edit[]): string => {
  let edited = '';
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // A definition may be met twice where a list is read anew; the first edit stands.
    if (edit.start < end) continue;
    edited += source.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return edited + source.slice(end);
};

const editHeading = ({ node, start, source }: Written<Heading>, depth: number): Edit[] => {
  if (node.depth === depth) return [];
  if (source.startsWith('#')) return [{ start, end: start + node.depth, text: '#'.repeat(depth) }];
  // Underlined headings know two levels only, and never come below a gap.
  return [{ start, end: start + source.length, text: source.replace(/=+\s*$/, '---') }];
};

const editLink = ({ node, start, source }: Written<Link>, original: string): Edit[] => {
  const url = toPublishable(node.url, original);
  if (url === node.url) return [];
  const end = start + source.length;
  // An address that stands for itself, between pointed brackets or bare.
  if (!source.startsWith('[')) return [{ start, end, text: `[${escapeMarkdown(node.url)}](${url})` }];
  const label = (node.children.at(-1)?.position?.end.offset ?? start + 1) - start;
  return [{ start: start + label, end, text: `](${url})` }];
};

const editDefinition = ({ node, start, source }: Written<Definition>, original: string): Edit[] => {
  const url = toPublishable(node.url, original);
  return url === node.url
    ? []
    : [{ start, end: start + source.length, text: `[${node.label ?? node.identifier}]: ${url}` }];
};

/** HTML stays for the sanitiser to judge, as an editor's would; only images and relative links are fixed. */
const editHtml = ({ start, source }: Written<Html>, original: string): Edit[] => {
  const text = source
    .replace(/<img\b[^>]*>/gi, (tag) => /\balt\s*=\s*"([^"]*)"/i.exec(tag)?.[1] ?? '')
    .replace(
      /<(?:iframe|embed|video|audio|object)\b[^>]*?\s(?:src|data)\s*=\s*"(https?:[^"]*)"[^>]*>/gi,
      '<a href="$1">$1</a>',
    )
    .replace(
      /<\/?(?:iframe|embed|video|audio|object|picture|svg|canvas|map|form|button|select|textarea|title|link|meta)\b[^>]*>/gi,
      '',
    )
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gis, '')
    .replace(/(\bhref\s*=\s*)"([^"]*)"/gi, (_, name: string, url: string) => {
      return `${name}"${toPublishable(url.replaceAll('&amp;', '&'), original).replaceAll('&', '&amp;')}"`;
    });
  return text === source ? [] : [{ start, end: start + source.length, text }];
};

const editText = ({ start, source }: Written<Text>): Edit[] =>
  [...source.matchAll(/(?<!\\)\[(?=@)/g)].map(({ index }) => ({
    start: start + index,
    end: start + index,
    text: '\\',
  }));

const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|#!+=-]/g, '\\$&');

/** Whether the desk takes an address: a full name of a host, and no name of a person before it. */
const isReachable = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.hostname.includes('.') && parsed.username === '';
};

/** The address itself where the desk publishes it, a full one where it is relative, otherwise the original's. */
const toPublishable = (url: string, original: string): string => {
  const clean = url.replaceAll(/[\p{Cc}\s]+/gu, '');
  if (/^mailto:/i.test(clean)) return url;
  const isFull = /^https?:/i.test(clean);
  if (isFull && isReachable(clean)) return url;
  if (isFull || /^[a-z][a-z\d+.-]*:/i.test(clean) || !URL.canParse(clean, original)) return original;
  return new URL(clean, original).href.replaceAll('(', '%28').replaceAll(')', '%29');
};
