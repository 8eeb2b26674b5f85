import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { CollectionEntry } from 'astro:content';
import { render } from 'astro:content';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Picture } from '../domain/body/picture.ts';

type Entry = CollectionEntry<'articles' | 'authors' | 'topics' | 'countries' | 'pages'>;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

let container: Promise<AstroContainer> | undefined;

/** The pictures of a body as the site serves them, in the order of the text. Only Astro knows the files it makes. */
export const loadPictures = async (entry: Entry): Promise<readonly Picture[]> => {
  // What is left of a body as HTML are its pictures: see rehype-body.ts.
  if (!entry.rendered?.html) return [];
  container ??= AstroContainer.create();
  const { Content } = await render(entry);
  const { children } = parser.parse(await (await container).renderToString(Content));
  return children.flatMap((node) => (node.type === 'element' ? [node.properties] : []));
};
