import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { footnoteElement, footnoteList, placeholder } from './notes.ts';

const idOf = (node: Element): string | undefined =>
  typeof node.properties.id === 'string' ? node.properties.id : undefined;

const targetOf = (node: Element): string | undefined => {
  const { href } = node.properties;
  return node.tagName === 'a' && typeof href === 'string' && /^#./.test(href) ? href.slice(1) : undefined;
};

const noteBlocks: ReadonlySet<string> = new Set(['li', 'div', 'p', 'dd', 'aside']);

/** Everything in a tree with an id, and what each is in. */
const readPlaces = (tree: Root) => {
  const byId = new Map<string, Element>();
  const parents = new Map<Nodes, Parents>();
  visit(tree, (node, _, parent) => {
    if (parent !== undefined) parents.set(node, parent);
    if (node.type !== 'element') return;
    const id =
      idOf(node) ??
      (node.tagName === 'a' && typeof node.properties.name === 'string' ? node.properties.name : undefined);
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
  });
  return { byId, parents };
};

const hasLinkTo = (node: Element, ids: ReadonlySet<string>): boolean => {
  let found = false;
  visit(node, 'element', (inner) => {
    const target = targetOf(inner);
    if (target !== undefined && ids.has(target)) found = true;
  });
  return found;
};

/** The words of a note without its number and the ways back from it. */
const toContent = (block: Element, backs: ReadonlySet<string>): ElementContent[] => {
  visit(block, 'element', (node, index, parent) => {
    const target = targetOf(node);
    if (target === undefined || !backs.has(target) || parent === undefined || index === undefined)
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return block.children;
};

const isEmpty = (node: Nodes): boolean =>
  node.type === 'text'
    ? node.value.trim() === ''
    : node.type === 'comment'
      ? true
      : 'children' in node &&
        node.type === 'element' &&
        node.tagName !== 'img' &&
        node.tagName !== 'hr' &&
        node.children.every(isEmpty);

const remove = (node: Nodes, parents: ReadonlyMap<Nodes, Parents>): void => {
  const parent = parents.get(node);
  if (parent === undefined) return;
  parent.children = (parent.children as Nodes[]).filter((child) => child !== node) as never;
  if (parent.type !== 'element') return;
  const { dataFootnotes, className } = parent.properties;
  const isSection =
    dataFootnotes !== undefined ||
    (Array.isArray(className) &&
      className.some((name) => typeof name === 'string' && /footnotes?/i.test(name)));
  const rest = parent.children.filter(
    (child) =>
      !isEmpty(child) && !(isSection && child.type === 'element' && /^(?:h[1-6]|hr)$/.test(child.tagName)),
  );
  if (rest.length === 0) remove(parent, parents);
};

/**
 * Finds footnotes in whatever way a program wrote them: a link to a place on the page that has a link back. Each is
 * moved to where the text refers to it, as one element; the list at the end goes.
 */
export const gatherFootnotes = (tree: Root): void => {
  const { byId, parents } = readPlaces(tree);
  const references: { readonly link: Element; readonly block: Element; readonly backs: Set<string> }[] = [];
  visit(tree, 'element', (link) => {
    const target = byId.get(targetOf(link) ?? '');
    if (target === undefined) return;
    // The way back may lead to the link or to what it is in.
    const backs = new Set<string>();
    let around: Nodes | undefined = link;
    for (let level = 0; around?.type === 'element' && level < 3; level += 1) {
      const id = idOf(around);
      if (id !== undefined) backs.add(id);
      around = parents.get(around);
    }
    if (backs.size === 0) return;
    let block: Nodes | undefined = target;
    for (let level = 0; block?.type === 'element' && level < 3; level += 1) {
      if (
        (noteBlocks.has(block.tagName) || block === target) &&
        hasLinkTo(block, backs) &&
        block !== link &&
        noteBlocks.has(block.tagName)
      ) {
        references.push({ link, block, backs });
        return;
      }
      block = parents.get(block);
    }
  });
  // A way back looks like a reference itself; what comes first in the text is the reference.
  const blocks = new Set<Element>();
  const inBlocks = (node: Nodes): boolean => {
    for (let around: Nodes | undefined = node; around !== undefined; around = parents.get(around))
      if (around.type === 'element' && blocks.has(around)) return true;
    return false;
  };
  const names = new Map<Element, string>();
  const backsOf = new Map<Element, Set<string>>();
  const kept: typeof references = [];
  for (const reference of references) {
    if (inBlocks(reference.link)) continue;
    blocks.add(reference.block);
    backsOf.set(reference.block, new Set([...(backsOf.get(reference.block) ?? []), ...reference.backs]));
    kept.push(reference);
  }
  for (const { link, block } of kept) {
    const parent = parents.get(link);
    const place = parent?.type === 'element' && parent.tagName === 'sup' ? parent : link;
    const isFirst = !names.has(block);
    const name = names.get(block) ?? String(names.size + 1);
    names.set(block, name);
    const children = isFirst ? toContent(block, backsOf.get(block) ?? new Set()) : [];
    if (isFirst) remove(block, parents);
    place.tagName = footnoteElement;
    place.properties = { dataName: name };
    place.children = children;
  }
  // What is written at its place in the text moves to the end: blocks within words would take the spaces around them.
  const notes: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName !== footnoteElement) return;
    const name =
      typeof node.properties.dataName === 'string'
        ? node.properties.dataName
        : `n${String(notes.length + 1)}`;
    if (node.children.length > 0)
      notes.push({
        type: 'element',
        tagName: 'div',
        properties: { dataName: name },
        children: node.children,
      });
    node.properties = { dataName: name };
    node.children = [{ type: 'text', value: placeholder }];
  });
  if (notes.length > 0)
    tree.children.push({ type: 'element', tagName: footnoteList, properties: {}, children: notes });
};
