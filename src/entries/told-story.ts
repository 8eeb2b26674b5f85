/**
 * What a file is that is called as a translation, and tells its story itself (schemas/told-whole.ts).
 *
 * in:  "geese-cross/ar"
 * out: "geese-cross", one of the stories
 */
export const toToldStory = (id: string): { readonly id: string; readonly collection: 'articles' } => ({
  id: id.replace(/\/[^/]*$/, ''),
  collection: 'articles',
});
