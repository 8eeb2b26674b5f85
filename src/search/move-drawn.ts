/** What a figure draws, as a table: parts/figure.ts marks it for the index. */
const drawn = /<details data-pagefind-drawn(?:="")?>(.*?)<\/details>/gs;

/** What opens the table, and numbers of sources. */
const aside = /<summary>.*?<\/summary>|<a href="[^"]*#source-[^"]*">[^<]*<\/a>/gs;

const tag = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

const cell = /<(t[dh]|caption)\b[^>]*>(.*?)<\/\1>/gs;

const body = /<[^<>]*\sdata-pagefind-body\b[^<>]*>/;

/** The words of cells, each once, in the order of the table. */
const listCells = (table: string): string[] =>
  [...table.replace(aside, '').matchAll(cell)]
    .map(([, , words = '']) => words.replace(tag, '').replace(/\s+/g, ' ').trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));

/**
 * Moves what figures draw out of the text of a story, so that no passage has the labels of a chart in it, to where the
 * index looks as well: a story is still found by them.
 *
 * in:  <article data-pagefind-body><p>Words.</p><details data-pagefind-drawn>…<td>Bern</td>…</details></article>
 * out: <article data-pagefind-body><div …><i data-pagefind-meta="drawn">Bern</i></div><p>Words.</p></article>
 */
export const moveDrawn = (html: string): string => {
  const cells = new Set([...html.matchAll(drawn)].flatMap(([, table = '']) => listCells(table)));
  if (cells.size === 0) return html;
  const facts = `<div hidden data-pagefind-ignore><i data-pagefind-meta="drawn">${[...cells].join(', ')}</i></div>`;
  // A function: the words may have a "$" in them.
  return html.replace(drawn, '').replace(body, (start) => `${start}${facts}`);
};
