import { globSync } from 'node:fs';

/** The kind of a page by the shape of its address, such as "/topics/geese/page/2/". */
export const toPageKind = (address: string): string => {
  const steps = address.split('/').slice(1, -1);
  // /countries/austria/first-topic/ and /claims/years/2024/ are kinds; what is named is not.
  const file = address.split('/').at(-1);
  return [
    file,
    steps[0],
    steps.length,
    ...steps.filter((step) => step === 'page' || step === 'matters'),
  ].join(' ');
};

/** Addresses of a built site's pages, one of every kind. */
export const listPageKinds = (folder: string): string[] => {
  const kinds = new Map<string, string>();
  for (const path of globSync('**/*.html', { cwd: folder }).toSorted()) {
    const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const kind = toPageKind(address);
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds.values()];
};
