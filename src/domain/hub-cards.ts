/**
 * Stories of an author from which the author's page has a picture of its own; until then other sites show that of
 * the whole site. Of 663 authors of 1,810 stories, 50 have as many.
 */
const minAuthorCardArticles = 5;

/** How many stories a hub needs to have a picture of its own. */
export const toCardNeeds = (kind: 'topic' | 'country' | 'author' | 'publisher'): number =>
  kind === 'author' ? minAuthorCardArticles : 0;
