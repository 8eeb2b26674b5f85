/** Lets the links to the page in other languages ask there what was asked here. */
export const carryQuery = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = location.search;
};
