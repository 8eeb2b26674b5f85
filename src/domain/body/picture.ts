import type { Properties } from 'hast';

/** A picture as the site serves it: the properties of its img element, in their order. */
export type Picture = Properties;
