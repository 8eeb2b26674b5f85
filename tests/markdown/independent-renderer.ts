/** What is used of Sätteri, Astro's renderer of Markdown in Rust. */
interface Satteri {
  readonly markdownToHtml: (markdown: string) => { readonly html: string };
}

/** Its types add nodes of MDX to every tree of HTML in the project; so only its name is known here. */
const name = 'satteri';

const { markdownToHtml } = (await import(name)) as Satteri;

/** HTML of Markdown as a renderer makes it that shares no code with the site's. */
export const renderIndependently = (markdown: string): string => markdownToHtml(markdown).html;
