/**
 * Marks the part of the story being read in its contents, from the moment this is loaded. The line that a reader reads
 * at is a quarter down the window; over the last of the page it goes down to the lower edge, since no later part can be
 * scrolled up to it. A part that was jumped to is where the reader is as long as its heading is in sight above that
 * line.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const parts = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
const mark = (): void => {
  const rest = document.documentElement.scrollHeight - scrollY - innerHeight;
  const line = Math.max(innerHeight / 4, innerHeight - rest);
  const tops = parts.map((part) => part?.getBoundingClientRect().top ?? Infinity);
  const jumped = parts.findIndex((part) => part?.matches(':target'));
  const top = tops[jumped] ?? Infinity;
  const place = top > -1 && top <= line ? jumped : tops.findLastIndex((each) => each <= line);
  // The contents stand twice on the page, for narrow screens and for wide ones.
  for (const [index, link] of links.entries())
    link.ariaCurrent = place >= 0 && parts[index] === parts[place] ? 'location' : null;
};
for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, mark, { passive: true });
mark();
