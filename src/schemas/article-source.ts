import { z } from 'astro/zod';
import { identifier } from './identifier.ts';
import { day, writtenDate } from './moment.ts';
import { passageSchema, readingSchema } from './passage.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';
import { withoutRepeats } from './without-repeats.ts';

/** More passages would be the source itself. */
const maxPassages = 5;

const listNames = (passages: readonly { readonly id?: string | undefined }[]): string[] =>
  passages.flatMap(({ id }) => id ?? []);

/** One source of an article: the page, report or broadcast on which statements rest. */
export const articleSourceSchema = z
  .strictObject({
    id: identifier('source').describe('Short name for citing it in the text: [@id].'),
    publisher: identifier('publisher').describe('Who published it: the id of a file in content/sources/.'),
    title: line('source title', 240)
      .optional()
      .describe("The source's own headline, exactly as printed. Leave it out if you have not seen it."),
    describedAs: line('description', 160)
      .optional()
      .describe('What it is, in our words, where its headline is not known, e.g. "Reuters report".'),
    relays: line('relayed source', 80)
      .optional()
      .describe('Whose material it carries, e.g. "Reuters" for a wire story in a newspaper.'),
    origin: line('origin', 80)
      .optional()
      .describe('Who the material originally comes from, where the source only relays it, e.g. "KCNA".'),
    url: webAddress.describe('Full address of the page.'),
    date: writtenDate.describe(
      'Day of publication, e.g. 2026-02-19; only the month (2026-02) or year (2026) where no more is known.',
    ),
    dateBasis: z
      .literal('inferred', {
        error: 'Write dateBasis: inferred, or leave it out where the source shows its date.',
      })
      .optional()
      .describe('inferred: the source does not show its date, and readers see "about". Say how in dateNote.'),
    dateNote: line('date note', 160)
      .optional()
      .describe('How sure the day is, e.g. "day inferred from the text", or why an old source is cited.'),
    accessed: day.optional().describe('Day on which we last read it.'),
    archived: webAddress.optional().describe('Address of an archived copy.'),
    archivedOn: day
      .optional()
      .describe('Day of the archived copy, where its address does not say it, e.g. 2026-02-20.'),
    archiveRefused: line('reason', 160)
      .optional()
      .describe(
        'Why there is no archived copy, in place of "archived", e.g. "the publisher refuses archives".',
      ),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, { error: 'Write a language code of two or three letters, e.g. uk.' })
      .optional()
      .describe("Language of the source, if it is not the story's own."),
    note: line('note', 240)
      .optional()
      .describe('What a reader should beware of, e.g. "aggregator; original not seen".'),
    quote: z
      .array(passageSchema)
      .refine((passages) => passages.length > 0, { error: 'Write a passage, or leave "quote" out.' })
      .refine((passages) => withoutRepeats(listNames(passages)), {
        error: 'Two passages of a source have the same id. Give each its own.',
      })
      .refine((passages) => passages.length <= maxPassages, {
        error: `At most ${String(maxPassages)} passages: what the story rests on, and not the source.`,
      })
      .optional()
      .describe('Passages of the source on which the story rests, word for word.'),
    read: readingSchema.optional().describe('What of it we read, and when, in place of "accessed".'),
  })
  .refine(({ read, accessed }) => read === undefined || accessed === undefined, {
    path: ['accessed'],
    error: '"read" has the day too. Leave "accessed" out.',
  })
  .refine(({ archived, archiveRefused }) => archived === undefined || archiveRefused === undefined, {
    path: ['archiveRefused'],
    error: 'There is an archived copy. Leave "archiveRefused" out.',
  })
  .refine(({ archived, archivedOn }) => archived !== undefined || archivedOn === undefined, {
    path: ['archivedOn'],
    error: 'A day without a copy. Write its address in "archived", or leave the day out.',
  })
  .superRefine(({ quote = [], language }, context) => {
    quote.forEach(({ translation }, index) => {
      if ((translation !== undefined) === (language !== undefined)) return;
      context.addIssue({
        code: 'custom',
        path: ['quote', index, ...(language === undefined ? ['translation'] : [])],
        message:
          language === undefined
            ? 'A translation is for a source in another language. Leave it out, or name the language of the source.'
            : 'The source is in another language. Write a "translation" beside the words.',
      });
    });
  });
