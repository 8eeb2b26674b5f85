import { basename, dirname } from 'node:path';
import { z } from 'astro/zod';
import { site } from '../../site.ts';
import { prepareNew } from '../new/prepare-new.ts';
import { writeNew } from '../new/write-new.ts';
import type { ContentNow } from './content-now.ts';
import { type Choices, type FormField, listArticleFields } from './form-fields.ts';
import { deskWords, toHint } from './words.ts';

/** What a story is begun with; the names are those of the questions of npm run new. */
const asked = ['title', 'type', 'authors', 'topics', 'countries'];

/** Answers as the page sends them. */
export const newArticleSchema = z.strictObject({
  title: z.string().optional(),
  type: z.string().optional(),
  authors: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  countries: z.array(z.string()).optional(),
  slug: z.string().optional(),
  language: z.string().optional(),
});

const slugField: FormField = {
  kind: 'line',
  path: ['slug'],
  names: ['slug'],
  hint: toHint(['slug'], ''),
  isRequired: false,
  value: '',
  example: '',
};

/** Where nothing is chosen, a story is told in the site's own language. Not asked where there is no other. */
const listLanguageFields = (): readonly FormField[] => {
  const codes = Object.keys(site.editions);
  return codes.length === 0
    ? []
    : [
        {
          kind: 'choice',
          path: ['language'],
          names: ['language'],
          hint: toHint(['language'], ''),
          isRequired: false,
          value: '',
          choices: codes.map((value) => ({ value, label: deskWords.language(value) })),
        },
      ];
};

/** The fields of the page on which a story is begun. */
export const listNewFields = (choices: Choices): readonly FormField[] => {
  const authors = choices.get('authors') ?? [];
  const [first] = authors;
  const values = {
    type: 'analysis',
    authors: [authors.length === 1 && first ? first.value : ''],
    topics: [''],
    countries: [''],
  };
  return [
    ...listArticleFields(values, choices).filter(({ path }) => asked.includes(String(path[0]))),
    slugField,
    ...listLanguageFields(),
  ];
};

/**
 * Begins a story as npm run new does.
 * @returns the name of its folder
 * @throws UnfitAnswers where no story can be made of the answers, in the words of the check
 */
export const beginArticle = async (
  { folder, files }: ContentNow,
  answers: z.output<typeof newArticleSchema>,
  instant: Date,
): Promise<string> => {
  const said = new Map(
    Object.entries(answers).flatMap(([name, answer]) => {
      const text = (typeof answer === 'string' ? answer : (answer ?? []).join(',')).trim();
      return text === '' ? [] : [[name, text] as const];
    }),
  );
  const file = prepareNew('article', said, await files(), { instant });
  return basename(dirname(await writeNew(folder, file)));
};
