const code =
  /(^|\n)([ \t>]*)(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)?[ \t>]*\3[`~]*[ \t]*(?=\n|$)|(`+)(?!`)[^\n]*?[^`\n]\4(?!`)/g;

/** Markdown with spaces in the place of its code, so that what is found in it is found at its place. */
export const blotCode = (markdown: string): string =>
  markdown.replaceAll(code, (found) => found.replaceAll(/[^\n]/g, ' '));

/** Rewrites the parts of Markdown that are not code. */
export const mapOutsideCode = (markdown: string, rewrite: (words: string) => string): string => {
  let written = '';
  let end = 0;
  for (const { 0: found, index } of markdown.matchAll(code)) {
    written += rewrite(markdown.slice(end, index)) + found;
    end = index + found.length;
  }
  return written + rewrite(markdown.slice(end));
};
