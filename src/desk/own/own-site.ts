import { type Colours, type ColourPair, toDarkAccent } from '../../domain/colours.ts';
import { parseSite, shippedColours, SiteFault } from '../../site-file.ts';
import { contentVersion } from '../../schemas/content-version.ts';
import { sitePath } from '../../schemas/site.ts';
import type { OwnAnswers, OwnQuestion } from './questions.ts';
import { ownQuestions } from './questions.ts';
import type { Logo } from './read-logo.ts';

/** Where the icon and the logo of a newsroom are put, by their addresses: no file that is shipped has these names. */
export const ownIcon = '/newsroom-icon.svg';
export const toOwnLogo = ({ ending }: Logo): string => `/newsroom-logo.${ending}`;

/** "#7d1f3c,#f2a0b2"; where one is given, the second follows. */
const toPair = (written: string, derive: (light: string) => string): ColourPair => {
  const [light = '', dark] = written.split(',').map((colour) => colour.trim().toLowerCase());
  return { light, dark: dark ?? derive(light) };
};

/** The colours as they were answered; what is no colour is left for the schema to refuse. */
export const toColours = (answers: OwnAnswers): Colours => {
  const paper = toPair(answers.get('paper') ?? '', () => shippedColours.paper.dark);
  const accent = toPair(answers.get('accent') ?? '', (light) =>
    [light, paper.dark].every((colour) => /^#[\da-f]{6}$/.test(colour))
      ? toDarkAccent(light, paper.dark)
      : light,
  );
  return { accent, paper };
};

/** The address with the folder of its host. */
const toUrl = (answers: OwnAnswers): string => {
  const base = (answers.get('base') ?? '').replace(/^\/|\/$/g, '');
  const url = (answers.get('url') ?? '').replace(/\/$/, '');
  return base === '' ? url : `${url}/${base}`;
};

const toText = (text: string): string => JSON.stringify(text);

const writePair = (name: string, { light, dark }: ColourPair): string =>
  `  ${name}: { light: ${toText(light)}, dark: ${toText(dark)} }`;

/**
 * Writes content/site.yaml of a newsroom.
 * @param day on which its host is its own: "2026-11-30"
 */
export const writeSite = (answers: OwnAnswers, logo: Logo | undefined, day: string): string => {
  const url = toUrl(answers);
  const colours = toColours(answers);
  const text = (name: string): string => toText(answers.get(name) ?? '');
  return [
    '# Everything that identifies this newsroom, and how its pages are cut. What each field means: docs/make-it-yours.md.',
    `name: ${text('name')}`,
    `tagline: ${text('tagline')}`,
    `description: ${text('description')}`,
    `url: ${toText(url)}`,
    '# A host that was ours on a day. Never change it: feed readers would show every story again.',
    `tagAuthority: ${toText(`${URL.parse(url)?.hostname ?? ''},${day}`)}`,
    `language: ${text('language')}`,
    `zone: ${text('zone')}`,
    `icon: ${ownIcon}`,
    ...(logo === undefined
      ? []
      : [`logo: { file: ${toOwnLogo(logo)}, width: ${String(logo.width)}, height: ${String(logo.height)} }`]),
    '# On light pages and on dark ones. Words must be legible in one on the other, which the check measures.',
    'colours:',
    writePair('accent', colours.accent),
    writePair('paper', colours.paper),
    'borders: neutral',
    'hubPageSize: 40',
    'feedSize: 20',
    'subjectFeedDays: 30',
    'subjectFeedSize: 2',
    '# Never change it once published: parts of the archive would change.',
    'feedArchiveSize: 40',
    'agedAfterDays: 365',
    'wordsPerMinute: 238',
    '# Which form the files of content have: "npm run update" raises it.',
    `contentVersion: ${String(contentVersion)}`,
    '',
  ].join('\n');
};

/** What is wrong with an answer. */
export interface AnswerFault {
  readonly question: OwnQuestion;
  readonly message: string;
}

/** How near a field is to what a question asks: 0 for the nearest, -1 for one of another question. */
const toRank = ({ fields }: OwnQuestion, field: string): number =>
  fields.findIndex((own) => field === own || field.startsWith(`${own}.`));

const findBaseFault = (answers: OwnAnswers): string | undefined => {
  const base = answers.get('base') ?? '';
  if (base === '') return undefined;
  if ((URL.parse(answers.get('url') ?? '')?.pathname ?? '/') !== '/')
    return 'The address names a folder already. Write it in one of the two.';
  return /^\/?[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/?$/.test(base)
    ? undefined
    : 'Write a folder such as /news, in letters, digits and hyphens.';
};

/** What the schema of the site finds. */
const findFieldFaults = (text: string): SiteFault['fields'] => {
  try {
    // The files that it names are written with it.
    parseSite(text.replace(/^(?:icon|logo):.*\n/gm, ''), sitePath);
    return [];
  } catch (error) {
    if (error instanceof SiteFault) return error.fields;
    throw error;
  }
};

/** Finds what is wrong with answers, one thing for each question that is to blame. */
export const findAnswerFaults = (answers: OwnAnswers, day: string): AnswerFault[] => {
  const ofBase = findBaseFault(answers);
  const sound = ofBase === undefined ? answers : new Map([...answers, ['base', '']]);
  const faults = findFieldFaults(writeSite(sound, undefined, day));
  return ownQuestions.flatMap((question) => {
    if (question.name === 'base') return ofBase === undefined ? [] : [{ question, message: ofBase }];
    const [nearest] = faults
      .filter(({ field }) => toRank(question, field) >= 0)
      .toSorted((a, b) => toRank(question, a.field) - toRank(question, b.field));
    return nearest === undefined ? [] : [{ question, message: nearest.message }];
  });
};
