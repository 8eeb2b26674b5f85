/** A Markdown file taken apart. Offsets count from the start of the file. */
export type SplitFile =
  | {
      readonly kind: 'split';
      readonly yaml: string;
      readonly yamlStart: number;
      readonly body: string;
      readonly bodyStart: number;
    }
  | { readonly kind: 'missing' | 'unclosed' };

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^---[ \t]*$/m;

/** Takes the frontmatter off a Markdown file: what is between two lines of three hyphens. */
export const splitFrontmatter = (text: string): SplitFile => {
  const yamlStart = opening.exec(text)?.[0].length;
  if (yamlStart === undefined) return { kind: 'missing' };
  const rest = text.slice(yamlStart);
  const end = closing.exec(rest);
  if (!end) return { kind: 'unclosed' };
  const bodyStart = yamlStart + end.index + end[0].length;
  return { kind: 'split', yaml: rest.slice(0, end.index), yamlStart, body: text.slice(bodyStart), bodyStart };
};
