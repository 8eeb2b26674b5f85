/** Where a reader was among the results, or the lists to browse: kept with the page's entry in the history. */
export interface Place {
  /** Results that were shown. */
  readonly shown: number;
  /** Number of the link that had the focus, or of the first one in sight; -1 where there is none. */
  readonly link: number;
  /** Its distance from the top of the window; without a link, that of the page. */
  readonly top: number;
  readonly hasFocus: boolean;
}

const listLinks = (root: Element): readonly HTMLAnchorElement[] => [
  ...root.querySelectorAll<HTMLAnchorElement>('.results a, .elsewhere a, .browse a'),
];

const measureTop = (link: HTMLAnchorElement | undefined): number =>
  link?.getBoundingClientRect().top ?? -scrollY;

/** The place that was kept for the page as it is asked for now. */
export const readPlace = (): Place | undefined => (history.state as Place | null) ?? undefined;

/** Keeps the place where the reader is. */
export const keepPlace = (root: Element): void => {
  const links = listLinks(root);
  const focused = links.findIndex((link) => link === document.activeElement);
  const link = focused < 0 ? links.findIndex((each) => each.getBoundingClientRect().bottom > 0) : focused;
  const place: Place = {
    shown: root.querySelectorAll('.results > li').length,
    link,
    top: measureTop(links[link]),
    hasFocus: focused >= 0,
  };
  history.replaceState(place, '');
};

/** Brings the reader back to a place. */
export const returnTo = (root: Element, { link, top, hasFocus }: Place): void => {
  const target = listLinks(root)[link];
  scrollBy({ top: measureTop(target) - top, behavior: 'instant' });
  if (hasFocus) target?.focus({ preventScroll: true });
};
