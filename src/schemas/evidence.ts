import { z } from 'astro/zod';
import { claimStatuses, confidences, likelihoods } from './claim.ts';
import { correctionKinds } from './correction.ts';
import { knownDate } from './moment.ts';
import { readings } from './passage.ts';
import { publisherKinds } from './publisher.ts';

const webAddress = z.url({ protocol: /^https?$/ });
const number = z.int().positive();
/** What of a statement can change from one version of its story to the next. */
export const changedParts = ['words', 'status', 'speakers', 'publishers', 'likelihood'] as const;

const likelihoodTerms = Object.keys(likelihoods) as (keyof typeof likelihoods)[];

/** articles/<slug>/evidence.json: what a story states and on what it rests, for machines. */
export const evidenceSchema = z.strictObject({
  $schema: webAddress.describe('Where this schema is published.'),
  story: z.strictObject({
    address: webAddress.describe('Permanent address of the story.'),
    title: z.string(),
    language: z.string().describe('BCP 47 tag of the texts in this document.'),
    published: z.iso.datetime().describe('When it could first be read.'),
    asOf: z.iso
      .date()
      .optional()
      .describe('Last day whose events the story takes into account, if it was written later.'),
    updated: z.iso.datetime().optional().describe('When it last changed in substance.'),
    translationOf: z.string().optional().describe('BCP 47 tag of the language in which the story is told.'),
    languages: z
      .array(
        z.strictObject({
          language: z.string().describe('BCP 47 tag.'),
          evidence: webAddress.describe('This document in that language.'),
        }),
      )
      .optional()
      .describe(
        'The other languages in which the story can be read. A statement has the same anchor in each of them.',
      ),
    evidence: z
      .literal('none')
      .optional()
      .describe('The story was published before the site listed sources; "sources" is empty.'),
  }),
  statements: z
    .array(
      z.strictObject({
        number: number.describe('Number in the order of the text.'),
        address: webAddress.describe('Address of the statement in the story.'),
        text: z.string().min(1).describe('Its words, as the story prints them.'),
        status: z.enum(claimStatuses).describe('How firmly it stands.'),
        speakers: z.array(z.string()).describe('Who asserts it; several parties where it is disputed.'),
        sentence: z.string().describe('Who asserts it, how firmly and through whom it reached us.'),
        likelihood: z
          .strictObject({
            term: z.enum(likelihoodTerms).describe('Term of Intelligence Community Directive 203.'),
            from: z.number().describe('Lower end of its range in per cent.'),
            to: z.number().describe('Upper end of its range in per cent.'),
          })
          .optional(),
        confidence: z.enum(confidences).optional().describe('How sure the source is of its judgement.'),
        sources: z.array(z.string()).describe('Ids of the sources it rests on.'),
        matter: z
          .string()
          .optional()
          .describe('Name of the matter, shared with statements about it in other stories.'),
      }),
    )
    .describe('Every marked statement.'),
  sources: z
    .array(
      z.strictObject({
        id: z.string().describe('Its id within this story.'),
        number: number.describe('Number by which the text cites it.'),
        publisher: z.string(),
        publisherAddress: webAddress.describe('Page of the publisher with every story that cites it.'),
        kind: z.enum(publisherKinds).describe('Kind of publisher.'),
        country: z
          .string()
          .length(2)
          .optional()
          .describe('ISO 3166-1 code of its seat, where it is certain.'),
        title: z.string().optional().describe('Its own headline, if we have seen it.'),
        description: z.string().optional().describe('What it is, in our words.'),
        url: webAddress,
        archived: webAddress.optional().describe('Address of an archived copy.'),
        archivedAt: z
          .union([z.iso.date(), z.iso.datetime()])
          .optional()
          .describe('When that copy was made: a moment in UTC, or only its day.'),
        archiveRefused: z.string().optional().describe('Why there is no archived copy.'),
        date: knownDate.describe('Day of publication, or only its month or year where no more is known.'),
        dateInferred: z
          .literal(true)
          .optional()
          .describe('The source does not show its date; we inferred it.'),
        language: z.string().optional().describe('Language code, where it is not that of the story.'),
        relays: z.string().optional().describe('Whose copy it carries.'),
        origin: z.string().optional().describe('Who the material originally comes from.'),
        passages: z
          .array(
            z.strictObject({
              id: z
                .string()
                .optional()
                .describe('Its name within its source; one that has a name is for what names it alone.'),
              words: z.string().min(1).describe('Exact words of the source, in its language.'),
              translation: z.string().optional().describe('What they mean in the language of the story.'),
              lastSeen: z.iso
                .date()
                .optional()
                .describe('Last day on which we found them on the page, if they are not there any more.'),
              address: webAddress.describe('Their place on its page, which a browser scrolls to.'),
              statements: z
                .array(number)
                .describe(
                  'Numbers of the statements that quote it; none where it is for all that rest on the source.',
                ),
            }),
          )
          .optional()
          .describe('Passages on which the story rests.'),
        read: z
          .strictObject({
            day: z.iso.date().describe('Day on which we last read it.'),
            what: z.enum(readings).describe('How much of it.'),
          })
          .optional()
          .describe('What of it we read, and when.'),
        decay: z
          .strictObject({
            state: z
              .enum(['gone', 'changed'])
              .describe('The page is gone, or a passage is not on it any more.'),
            since: z.iso.date().describe('First day on which we found this.'),
            lastSeen: z.iso.date().optional().describe('Last day on which we found it as it had been.'),
          })
          .optional()
          .describe('Present if the source is not any more as we cited it.'),
        statements: z.array(number).describe('Numbers of the statements that rest on it.'),
      }),
    )
    .describe('Everything the story rests on; empty only where "evidence" is "none".'),
  corrections: z.array(
    z.strictObject({
      date: z.iso.datetime(),
      kind: z.enum(correctionKinds),
      wrong: z.string().describe('What the story said.'),
      right: z.string().describe('What it says now.'),
      material: z.boolean().describe('Whether a reader would judge the story differently.'),
      address: webAddress.optional().describe('Address of the statement or heading that it belongs to.'),
    }),
  ),
  versions: z
    .array(
      z.strictObject({
        since: z.iso.datetime().describe('Since when the story was so.'),
        reasons: z.array(z.string()).describe('Why it was changed, as its editors note.'),
        corrections: z.int().nonnegative().describe('How many of the corrections were made with it.'),
        material: z.boolean().describe('Whether a reader would judge the story differently.'),
        statements: z
          .array(
            z.strictObject({
              change: z.enum(['added', 'removed', 'changed']),
              parts: z.array(z.enum(changedParts)).describe('What of it changed.'),
              before: z.string().optional().describe('Its words in the version before.'),
              after: z.string().optional().describe('Its words in this version.'),
              statusBefore: z.enum(claimStatuses).optional().describe('Its status in the version before.'),
              statusAfter: z.enum(claimStatuses).optional().describe('Its status in this version.'),
              address: webAddress.optional().describe('Where it is in the story, if it is still there.'),
            }),
          )
          .optional()
          .describe(
            'Statements that are not what they were in the version before; absent where that version is not known.',
          ),
      }),
    )
    .optional()
    .describe('Every version that was published, oldest first. Slips make none.'),
});

export type ChangedPart = (typeof changedParts)[number];
export type Evidence = z.input<typeof evidenceSchema>;
