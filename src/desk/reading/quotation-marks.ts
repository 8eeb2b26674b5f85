import { type QuotationMarks, setQuotes } from '../../markdown/set-quotes.ts';
import { findPunctuation } from '../../text/text.ts';

/** The quotation marks of a language, in fields as in texts; of one that there are no words of, those of English. */
export const marksOf = (language: string): QuotationMarks => findPunctuation(language);

/**
 * Turns typewriter quotation marks of one line into those of its language, as the site does in texts; printed ones stay
 * as they are.
 *
 * in:  قال "نعم", "ar"
 * out: قال «نعم»
 */
export const setQuotesOf = (line: string, language: string): string => setQuotes(line, marksOf(language));
