import { blankSeam, seam, singleMark } from './seams.ts';

const space = String.raw`[ \u00a0\u2009\u202f]`;

/** Units that follow a number with a space or without. */
const units =
  'mm|cm|dm|m|km|nm|ft|mph|kph|kn|mg|g|kg|t|kt|Mt|lbs?|l|ml|ha|W|kW|MW|GW|TW|kWh|MWh|GWh|TWh|V|kV|Hz|kHz|MHz|GHz|kB|MB|GB|TB|Pa|kPa|MPa|hp|dB|bn|mn|tn';

/** Short words that come before a number and are not a designation. */
const plainWords =
  'A|I|In|On|At|Of|To|By|As|An|Is|It|No|We|He|Us|Or|If|So|My|Up|Do|Go|Am|Be|IN|ON|AT|OF|TO|BY';

/** Thousands separated by spaces, per cent, units, designations. Years are no part of a designation. */
const joined = new RegExp(
  String.raw`(?<=(?<![\d.,])\d{1,3}(?:${space}\d{3})*)${space}(?=\d{3}(?:${space}\d{3})*(?!\d))|` +
    String.raw`(?<=\d)${space}(?=[%‰]|(?:${units})(?![\p{L}\p{N}]))|` +
    String.raw`(?<=(?<![\p{L}\p{N}-])(?!(?:${plainWords})${space})(?:[A-Z]{1,3}|[A-Z][a-z]|MiG))${space}(?=(?!(?:19|20)\d\d)\d{1,4}(?!\d))`,
  'gu',
);

/** Where letters and digits meet, but not in "20th" and "1990s". */
const meeting =
  /(?<=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])(?=\d)|(?<=\d)(?!(?:st|nd|rd|th|s)(?!\p{L}))(?=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])/gu;

/** A single digit after letters, or a letter after digits, at a seam or a hyphen. */
const single =
  /(?<=\p{L}(?:\{[:;]~\}|[-$]))\d(?![\d\p{L}{]|[.,]\d)|(?<=\d(?:\{[:;]~\}|-))\p{L}(?![\p{L}\d])/gu;

/**
 * A text for the index in which designations, numbers and units are one word and its parts, however they are
 * written: "Mi 8", "Mi-8" and "Mi8" are found by each of these.
 */
export const markFigures = (text: string): string =>
  text.replace(joined, blankSeam).replace(meeting, seam).replace(single, `$&${singleMark}`);
