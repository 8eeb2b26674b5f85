import { line } from './text.ts';

/** Up to three words and a colon, or the sign of copyright, and then a name. */
const creditForm = /^(?:©|[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,2} ?[:：])\s*[\p{L}\p{N}“"]/u;

/** A full stop after a word in small letters: a name ends in none, and a caption may have a colon too. */
const endsSentence = /(?:^|\s)\p{Ll}\S*\.$/u;

/**
 * Whether words say whose a picture is. The form is the same in every language: what it is, a colon and a name, or
 * © and a name. Any words at all would let a caption pass for a credit.
 *
 * in:  "Photograph: KCNA", "© Maxar 2026", "사진: 통신"  out: true
 * in:  "in billions", "KCNA", "What do we see here?", "Pyongyang: Kim watches the parade."  out: false
 */
export const isCredit = (words: string): boolean =>
  creditForm.test(words.trim()) && !endsSentence.test(words.trim());

/** How a credit is written, for messages. */
export const exampleCredit = 'Photograph: KCNA';

/** Whose a picture is, in a field or an attribute of its own. */
export const credit = line('credit', 120)
  .refine(isCredit, {
    error: `Say what it is and whose, with a colon between, or begin with ©: ${exampleCredit}.`,
  })
  .meta({ examples: [exampleCredit] });
