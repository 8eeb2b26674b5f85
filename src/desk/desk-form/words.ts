/**
 * Every word of the form that no schema says. It is read by the server and by its pages; what readers of the site see
 * is in src/text/.
 */
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const countProblems = (errors: number, warnings: number): string =>
  [errors === 0 ? '' : plural(errors, 'error'), warnings === 0 ? '' : plural(warnings, 'warning')]
    .filter((part) => part !== '')
    .join(', ');

const languages = new Intl.DisplayNames('en', { type: 'language' });

export const deskWords = {
  desk: 'Desk',
  skip: 'Skip to the form',
  needsScript: 'These pages need JavaScript to save what you write.',

  stories: 'Stories',
  newStory: 'New story',
  noStories: 'There is no story yet.',
  language: (code: string): string => languages.of(code) ?? code,
  countStories: (count: number): string => plural(count, 'story', 'stories'),
  columns: { title: 'Story', state: 'State', date: 'Date', problems: 'Problems' },
  states: {
    draft: 'Draft',
    embargo: 'Embargoed',
    published: 'Published',
    withdrawn: 'Withdrawn',
    unread: 'Cannot be read',
  },
  noProblems: 'None',
  countProblems,

  create: 'Create the draft',
  newIntroduction: 'Six answers make a draft. Everything can be changed afterwards but the address.',

  thisStory: 'This story',
  save: 'Save',
  saved: 'Saved.',
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  unchanged: 'Nothing to save',
  checking: 'Checking…',
  notReached:
    'The desk does not answer. Is “npm run desk” still running? What you wrote is still on this page.',

  sections: {
    story: 'The story',
    subject: 'Subject',
    publication: 'Publication',
    text: 'Text',
    sources: 'Sources',
    more: 'More fields',
    check: 'Check',
    preview: 'Preview',
  },
  whole: 'The file as it is written',
  wholeHint:
    'The fields at the head of this file cannot be read, so the whole of it is shown. Mend what the check names, save, and the form comes back.',
  bodyHint:
    'Markdown. Cite a source as [@id]. Drop a picture where it should stand, or choose one with “Add a picture”.',
  required: 'required',
  nothingChosen: '—',
  unknownChoice: (value: string): string => `${value} (unknown)`,
  add: (what: string): string => `Add: ${what}`,
  remove: 'Remove',
  moveUp: 'Move up',
  notShown: 'This is written in a form that cannot be shown here. It stays as it is.',

  foundNothing: 'The check finds nothing in this story.',
  error: 'Error',
  warning: 'Warning',
  inText: (line: number): string => `Text, line ${String(line)}`,
  inFile: (file: string, line: number): string => `${file}, line ${String(line)}`,
  corrected: 'Write:',
  markedItem: (count: number): string => plural(count, 'problem'),

  previewStarting: 'The preview is starting…',
  previewNone: 'There is no preview in this run. Without “--form-only”, the desk shows the page here.',
  previewFailed: 'The preview could not start. The terminal says why.',
  previewOf: 'The page of this story, as it is in the form',
  previewOpen: 'Open the page',

  picture: {
    add: 'Add a picture',
    title: 'A picture for the text',
    alt: 'What it shows, for people who cannot see it',
    credit: 'What it is and whose, with a colon between, or © and a name',
    creditExample: 'Photograph: KCNA',
    caption: 'What is printed below it (optional)',
    confirm: 'Put it into the text',
    cancel: 'Cancel',
    needed: 'A picture needs a description and a credit.',
    badCredit: 'Say what it is and whose, with a colon between, or begin with ©: Photograph: KCNA.',
    taken: (name: string): string => `${name} lies beside the story; its line is in the text.`,
    takenWithoutPlace: (name: string): string =>
      `${name} lies beside the story, without the place at which it was taken; its line is in the text.`,
    placeStays:
      'The file of this picture says where it was taken, in a way that cannot be removed here. Export it without the place.',
    tooLarge: (megabytes: number): string =>
      `The picture is larger than ${String(megabytes)} MB. Save it no more than 4,000 pixels wide.`,
    wrongKind: 'This is not a picture that can be published. Save it as PNG, JPEG, WebP, AVIF or GIF.',
    cutOff: 'The picture is incomplete: copying was interrupted. Copy it again.',
    unreadable: 'The picture is damaged and cannot be read. Export it again.',
    moving:
      'The picture is animated, and only the first frame would be published. Save the frame that shows most.',
    tooManyPixels: 'The picture has more than 100 million pixels. Save it no more than 4,000 pixels wide.',
  },

  cannotChange: (field: string): string =>
    `${field === '' ? 'The fields' : `“${field}”`} cannot be changed here without touching other lines. Change it in a text editor; nothing was saved.`,
  conflict: (file: string, kept: string): string =>
    `${file} was changed elsewhere since you opened it, and was left as it is. What you wrote is kept in ${kept}. Open the story again to go on from what is in the file.`,
  conflictGone: (file: string): string =>
    `${file} was changed elsewhere since you opened it, and was left as it is. What you wrote is still on this page: copy it, and open the story again.`,
  noSuchStory: 'There is no such story.',
  noSuchPage: 'There is nothing at this address.',
  leadsAway: (file: string): string =>
    `${file} leads out of the content folder, and was left as it is. Only files in that folder are written.`,
  refused: {
    host: 'This address belongs to the desk’s own machine. Open the address that “npm run desk” printed.',
    origin: 'Only the desk’s own pages may write.',
    token: 'This page is of an earlier run. Open the address that “npm run desk” printed.',
    method: 'This cannot be asked for in this way.',
    tooLarge: 'That is too much at once.',
    unreadable: 'The desk cannot read what was sent.',
  },
} as const;

/** Labels of fields whose names do not say it in a native's words; others are their names with spaces. */
const labels: Readonly<Record<string, string>> = {
  title: 'Headline',
  slug: 'Name for the address',
  type: 'Type of work',
  published: 'Goes out',
  draft: 'Draft',
  id: 'Id',
  feedId: 'Id in earlier feeds',
  describedAs: 'Described as',
  url: 'Address',
  relays: 'Relays',
  quote: 'Passages',
  read: 'What we read',
  archived: 'Archived copy',
  dateBasis: 'How the date is known',
  leadUntil: 'Leads the front page until',
  shareFigure: 'Figure for other sites',
  picture: 'Picture at the head',
  share: 'Shown by other sites',
  alt: 'Description',
  file: 'File name',
  outlook: 'What to watch',
  due: 'To be answered by',
  resolves: 'How it is decided',
  by: 'Who forecasts',
  withdrawn: 'Withdrawal',
  material: 'Changes what readers were told',
};

/** Labels within some parents, where the same name means something else. */
const labelsBelow: Readonly<Record<string, string>> = {
  'sources.title': 'Headline of the source',
  'sources.id': 'Id, as it is cited',
  claim: 'Statement',
};

/** What a field is called. @param path its names, without the places in lists */
export const toLabel = (path: readonly string[]): string => {
  const name = path.at(-1) ?? '';
  const known = labelsBelow[path.slice(-2).join('.')] ?? labelsBelow[name] ?? labels[name];
  if (known !== undefined) return known;
  const words = name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Sentences in place of the schema’s, where the form lets people choose what others write as an id. */
const hints: Readonly<Record<string, string>> = {
  authors: 'In the order of the byline.',
  topics: 'The main one first. The story appears on the page of each.',
  countries: 'The countries that the story is about, the main one first.',
  events: 'What happened that the story is about.',
  draft: 'Keeps the story out of everything that is published.',
  written:
    'Day on which the story was written, if later than the day on which it goes out: readers then see “As of” with that day and “written” with this one.',
  updated: 'When it last changed in substance. Give the reason under “Changes”.',
  'sources.dateBasis':
    'Choose “inferred” where the source does not show its date; readers then see “about”. Say how under “Date note”.',
  'sources.read': 'What of it we read, and when, in place of “Accessed”.',
  evidence:
    'Only for a story from an archive that was published before this site listed sources; readers are told so.',
  'sources.publisher': 'Who published it. A new publisher is made by “npm run new -- source”.',
  'picture.share': 'Other sites show this picture with a link to the story, instead of the drawn card.',
  language: 'Only if the story is told in another language than the site’s own, and not in that.',
  slug: 'A name for the address, in small letters, digits and hyphens, if it should not be made from the headline. It never changes afterwards.',
};

/** A sentence on a field. @param schema what its schema says */
export const toHint = (path: readonly string[], schema: string): string => hints[path.join('.')] ?? schema;

/** One of a list, by the name of the list. */
const oneOf: Readonly<Record<string, string>> = {
  authors: 'Author',
  topics: 'Topic',
  countries: 'Country',
  keywords: 'Keyword',
  keyPoints: 'Key point',
  sources: 'Source',
  quote: 'Passage',
  events: 'Event',
  outlook: 'Question',
  forecasts: 'Forecast',
  corrections: 'Correction',
  changes: 'Change',
};

/** What one item of a list is called. */
export const toItemLabel = (name: string): string => oneOf[name] ?? 'Item';
