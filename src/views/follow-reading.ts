/**
 * Marks the part of the story being read in its contents, from the moment this is loaded. The line that a reader reads
 * at is a quarter down the window; over the last of the page it goes down to the lower edge, since no later part can be
 * scrolled up to it. A part that was jumped to is where the reader is as long as its heading is in sight above that
 * line. Behind the text come parts that the contents do not list, such as its footnotes: there nothing is marked.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const targetOf = ({ hash }: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(hash.slice(1)));
const unlisted = document.querySelectorAll<HTMLElement>(
  '[data-footnotes], .prose ~ :is(section, figure):not(.sources)',
);
const parts = [...new Set([...links.map(targetOf), ...unlisted])]
  .filter((part) => part !== null)
  .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
const mark = (): void => {
  const rest = document.documentElement.scrollHeight - scrollY - innerHeight;
  const line = Math.max(innerHeight / 4, innerHeight - rest);
  const topOf = (part: HTMLElement | undefined): number => part?.getBoundingClientRect().top ?? Infinity;
  const jumped = parts.find((part) => part.matches(':target'));
  const top = topOf(jumped);
  const place = top > -1 && top <= line ? jumped : parts.findLast((part) => topOf(part) <= line);
  // The contents stand twice on the page, for narrow screens and for wide ones.
  for (const link of links) link.ariaCurrent = place && targetOf(link) === place ? 'location' : null;
};
for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, mark, { passive: true });
mark();
