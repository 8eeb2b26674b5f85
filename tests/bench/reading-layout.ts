import type { ReadingFigures } from './reading.ts';

/**
 * Runs in the page and must hold all it needs: what can be measured as the page stands. It knows the parts of a
 * page by what they are and do, not by their classes, so that figures from before and after a redesign compare.
 * The element that holds the text is marked with data-measured-text.
 */
export const measureLayout = (): Omit<ReadingFigures, 'stops' | 'overflowPx'> => {
  const minTargetPx = 24;
  const minTextPx = 12;
  /** Letters from which on paragraphs side by side are a text, not a line about a list. */
  const minTextLetters = 700;

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  const lettersOf = (node: Node): number => (node.textContent ?? '').trim().length;
  const main = document.querySelector('main') ?? document.body;

  /** The element whose own paragraphs hold the most: the text of a story or of a house page. */
  const findText = (): Element | undefined => {
    let found: Element | undefined;
    let most = minTextLetters;
    for (const element of new Set([...main.querySelectorAll('p')].map((p) => p.parentElement))) {
      if (!element || element.closest('li, nav, details:not([open])')) continue;
      const letters = [...element.children]
        .filter((child) => child.tagName === 'P')
        .reduce((sum, child) => sum + lettersOf(child), 0);
      if (letters > most) [found, most] = [element, letters];
    }
    return found;
  };

  const topOf = (element: Element | undefined): number =>
    element ? Math.round(element.getBoundingClientRect().top + window.scrollY) : Number.NaN;

  /** Top of the first entry of a page that lists: the first link with a few words, past head and navigation. */
  const findFirstEntry = (): Element | undefined =>
    [...main.querySelectorAll('li a, h2 a, h3 a, td a, th a, dt a')].find(
      (link) => isSeen(link) && lettersOf(link) > 2 && !link.closest('nav, header, form, h1 ~ p'),
    );

  const text = findText();
  text?.setAttribute('data-measured-text', '');
  const firstParagraph = text && [...text.children].find((child) => child.tagName === 'P' && isSeen(child));

  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline' && !element.closest('sup')) {
      // A mark in a sentence is a button, which is an inline block by nature.
      if (!element.matches('[popovertarget], [commandfor], [aria-haspopup]') || !element.closest('p, td'))
        return false;
    }
    return [...(element.closest('p, li, dd, td, figcaption, caption, [role=note]')?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
    );
  };

  let smallTargets = 0;
  let smallInSentences = 0;
  for (const element of document.querySelectorAll(
    'a[href], button, input, select, summary, [tabindex="0"]',
  )) {
    if (!isSeen(element) || element.closest('[inert]')) continue;
    const boxes = [element, element.closest('label') ?? element].map((box) => box.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    // A strip on a telephone is a picture: it takes no touch.
    if (getComputedStyle(element).pointerEvents === 'none') continue;
    // What is there for the keyboard alone is nobody's target.
    if (width < 2 || height < 2 || boxes.every((box) => box.right < 0)) continue;
    if (Math.min(width, height) >= minTargetPx - 0.05) continue;
    if (isInSentence(element)) smallInSentences += 1;
    else smallTargets += 1;
  }

  let smallTexts = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || lettersOf(texts.currentNode) === 0 || !isSeen(element)) continue;
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    // Words of no size at all are there for those who listen.
    if (size > 0 && size < minTextPx - 0.05) smallTexts += 1;
  }

  /** What a mark of a statement is, as a button that opens its note or as a drawing in a paragraph. */
  const markSelector = '[popovertarget], [commandfor], [aria-haspopup=dialog], [data-status], .mark, p svg';

  /** The last letter before an element in the flow of its block, if there is one. */
  const findLetterBefore = (element: Element, block: Element): DOMRect | undefined => {
    const isInFlow = (node: Node): boolean => {
      for (let parent = node.parentElement; parent && parent !== block; parent = parent.parentElement) {
        const { display, float, position } = getComputedStyle(parent);
        if (display === 'none' || float !== 'none' || position === 'absolute' || position === 'fixed')
          return false;
      }
      return true;
    };
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let last: { readonly node: Node; readonly end: number } | undefined;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (element.contains(node) || element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
        break;
      const end = (node.textContent ?? '').trimEnd().length;
      if (end > 0 && isInFlow(node)) last = { node, end };
    }
    if (!last) return undefined;
    const range = document.createRange();
    range.setStart(last.node, last.end - 1);
    range.setEnd(last.node, last.end);
    return [...range.getClientRects()].at(-1);
  };

  let leadingMarks = 0;
  const marks = [...(text ?? main).querySelectorAll(markSelector)].filter(
    (mark, _, all) => isSeen(mark) && !all.some((other) => other !== mark && other.contains(mark)),
  );
  for (const mark of marks) {
    const block = mark.closest('p, li, td, dd, blockquote');
    if (!block) continue;
    const before = findLetterBefore(mark, block);
    const box = mark.getClientRects()[0];
    if (!before || !box) continue;
    const lineHeight = Number.parseFloat(getComputedStyle(block).lineHeight) || before.height;
    const distance = (box.top + box.bottom) / 2 - (before.top + before.bottom) / 2;
    if (distance > lineHeight / 2) leadingMarks += 1;
  }

  return {
    beginsPx: topOf(firstParagraph ?? findFirstEntry()),
    smallTargets,
    smallInSentences,
    smallTexts,
    leadingMarks,
  };
};
