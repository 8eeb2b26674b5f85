import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import { writeBody } from '../domain/body/compact-body.ts';
import { notation } from '../domain/body/notation.ts';
import { toLinkedDocument } from '../domain/documents/document.ts';
import { digestParts } from '../domain/translation-digest.ts';
import type { Entry } from './handed-entries.ts';
import { toToldStory } from './told-story.ts';
import { remarkRehypeOptions, toRehypePlugins, toRemarkPlugins } from '../markdown/pipeline.ts';
import { type QuotationMarks, toMarksKey } from '../markdown/set-quotes.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { isToldWhole } from '../schemas/told-whole.ts';

/** What a file of content is to the store, whatever its collection. */
export type AnyEntry = { readonly [Name in CollectionName]: Entry<Name> }[CollectionName];

/* eslint-disable @typescript-eslint/no-deprecated -- The site's configuration shall name a processor in place of these. Here the processor itself is made. */
const makeProcessor = (marks: QuotationMarks) =>
  createMarkdownProcessor({
    syntaxHighlight: false,
    gfm: false,
    smartypants: false,
    remarkPlugins: toRemarkPlugins(notation, () => marks),
    rehypePlugins: toRehypePlugins({
      write: writeBody,
      digest: digestParts,
      toDocument: toLinkedDocument,
    }),
    remarkRehype: remarkRehypeOptions,
  });
/* eslint-enable @typescript-eslint/no-deprecated */

/** One for each set of marks: languages with the same ones share it. */
const processors = new Map<string, ReturnType<typeof makeProcessor>>();

const findProcessor = (marks: QuotationMarks): ReturnType<typeof makeProcessor> => {
  const key = toMarksKey(marks);
  const processor = processors.get(key) ?? makeProcessor(marks);
  processors.set(key, processor);
  return processor;
};

/**
 * Reads the fields of a file that is YAML from end to end, by the parser that Astro takes for it while an editor is at work.
 * @throws Error for a file that holds several documents
 */
const parseYaml = (text: string): unknown => {
  const fields = text.replace(/^\uFEFF?(?:---[ \t]*\r?\n)?/, '');
  if (/^(?:---|\+\+\+)/m.test(fields)) throw new Error('It holds more than one document of YAML.');
  return parseFrontmatter(`---\n${fields}\n---\n`).frontmatter;
};

/** A text with what the pipeline found in it, as Astro's loader has it. */
const parseMarkdown = async (
  text: string,
  marks: QuotationMarks,
): Promise<{ readonly fields: unknown; readonly rendered: unknown }> => {
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const { metadata } = await (await findProcessor(marks)).render(content.trim(), { frontmatter });
  const { words, headings, parts, body } = metadata.frontmatter as Readonly<Record<string, unknown>>;
  return { fields: frontmatter, rendered: { metadata: { frontmatter: { words, headings, parts, body } } } };
};

/** A file of content. */
export interface ContentFile {
  /** Below the content folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly collection: CollectionName;
  readonly id: string;
  /** The quotation marks of the language in which it is written. */
  readonly marks: QuotationMarks;
}

/**
 * Reads a file of content for the store, as Astro's loader reads it while an editor is at work.
 * @throws Error for what the check would not have let through
 */
export const parseEntry = async ({ path, bytes, collection, id, marks }: ContentFile): Promise<AnyEntry> => {
  const text = Buffer.from(bytes).toString('utf8');
  const { fields, rendered } = path.endsWith('.yaml')
    ? { fields: parseYaml(text), rendered: undefined }
    : await parseMarkdown(text, marks);
  const isStory = collection === 'translations' && isToldWhole(fields);
  const read = collections[isStory ? 'articles' : collection].schema.safeParse(fields);
  if (!read.success) throw new Error(`${path} cannot be read: ${read.error.message}`);
  const own = isStory ? toToldStory(id) : { id, collection };
  return { ...own, data: read.data, rendered } as AnyEntry;
};
