import { z } from 'astro/zod';
import { type Article, articleSchema } from './article.ts';
import { isToldWhole } from './told-whole.ts';
import { type Translation, translationSchema } from './translation.ts';

/** Frontmatter of index.<language>.md, whichever it is: of a translation, or of a story that is told there. */
export const textInLanguageSchema = z.unknown().transform((fields, context): Article | Translation => {
  const read = (isToldWhole(fields) ? articleSchema : translationSchema).safeParse(fields);
  if (read.success) return read.data;
  for (const { message, path } of read.error.issues) context.addIssue({ code: 'custom', message, path });
  return z.NEVER;
});
