/** Stories that a topic and a country need in common to get a page and a feed of their own. */
export const minCrossingStories = 3;
