export type Severity = 'error' | 'warning';

/** What is fixed about a kind of problem, wherever it occurs. */
export interface ProblemKind {
  readonly severity: Severity;
  /** One line for lists; the editors' guide explains the rest. */
  readonly summary: string;
}

/**
 * Every problem the desk can find. The id is also its heading (###) in docs/editors-guide.md.
 * An error is something a reader would meet broken or wrong; a build refuses it. A warning is something
 * that may be meant so. This is the one table of severities; exceptions.ts beside it is the one of exceptions.
 */
export const problemKinds = {
  // The file itself
  'unreadable-file': { severity: 'error', summary: 'The file is not UTF-8 text or cannot be read.' },
  'too-large': {
    severity: 'error',
    summary: 'A text is longer, or nested more deeply, than the site can print.',
  },
  'unread-file': { severity: 'warning', summary: 'The file lies where nothing reads it.' },
  'control-character': {
    severity: 'error',
    summary: 'There is a character that shows nothing and that no feed can hold.',
  },
  'invisible-character': {
    severity: 'error',
    summary: 'There is a character that nobody sees and that changes what is read.',
  },
  'missing-frontmatter': { severity: 'error', summary: 'The file does not begin with frontmatter.' },
  'unclosed-frontmatter': { severity: 'error', summary: 'The frontmatter has no closing line.' },
  'not-fields': { severity: 'error', summary: 'There is YAML, but no fields with values.' },
  'yaml-syntax': { severity: 'error', summary: 'The YAML cannot be read.' },
  'duplicate-field': { severity: 'error', summary: 'A field is written twice.' },

  // Names of files and folders
  'bad-slug': { severity: 'error', summary: 'A file or folder name cannot be an address.' },
  'duplicate-slug': { severity: 'error', summary: 'Two files end at the same address.' },
  'duplicate-id': { severity: 'error', summary: 'Two stories have one id.' },
  'reserved-page': { severity: 'error', summary: 'A page of the house has a name the site needs itself.' },

  // Addresses that were published
  'vanished-address': { severity: 'error', summary: 'An address that was published is gone.' },
  'unreadable-record': { severity: 'error', summary: 'A line of the record of addresses is no address.' },
  'redirect-to-nowhere': { severity: 'error', summary: 'A redirect leads to no page.' },
  'redirect-in-circle': { severity: 'error', summary: 'Redirects lead in a circle.' },
  'redirect-from-page': { severity: 'error', summary: 'A redirect begins where a page stands.' },
  'unneeded-redirect': { severity: 'warning', summary: 'A redirect has no effect.' },
  'renamed-without-id': {
    severity: 'error',
    summary: 'A story seems to be renamed, and feeds would post it again.',
  },

  // Fields
  'unknown-field': { severity: 'error', summary: 'There is no field of that name.' },
  'missing-field': { severity: 'error', summary: 'A field that must be there is not.' },
  'invalid-field': { severity: 'error', summary: 'The value of a field does not fit.' },
  'wrong-date': { severity: 'error', summary: 'A moment or a day is not written as one.' },
  'changes-order': { severity: 'error', summary: 'Changes do not stand oldest first.' },
  'missing-updated': { severity: 'error', summary: 'There are changes, but no moment of update.' },
  'change-after-updated': { severity: 'error', summary: 'A change is later than the moment of update.' },
  'corrections-order': { severity: 'error', summary: 'Corrections and their moments contradict each other.' },
  'future-date': { severity: 'error', summary: 'A date of what has happened is still to come.' },
  'long-development': {
    severity: 'warning',
    summary: 'A story is marked as developing for more than a week.',
  },
  'withdrawal-date': { severity: 'error', summary: 'A story is withdrawn at a moment that cannot be.' },
  'outlook-order': { severity: 'warning', summary: 'A date of the outlook is earlier than the story.' },
  'straight-quote': { severity: 'warning', summary: 'A typewriter quotation mark stands in a field.' },
  unwritten: { severity: 'error', summary: 'What was laid out is still to be written.' },

  // References
  'unknown-author': { severity: 'error', summary: 'There is no author of that id.' },
  'unknown-topic': { severity: 'error', summary: 'There is no topic of that id.' },
  'unknown-publisher': { severity: 'error', summary: 'There is no publisher of that id.' },
  'unknown-event': { severity: 'error', summary: 'There is no event of that id.' },
  'unknown-country': { severity: 'error', summary: 'A country is not named by its ISO 3166-1 code.' },
  'unknown-source': { severity: 'error', summary: 'A source is cited that the story does not list.' },
  'uncited-source': { severity: 'warning', summary: 'A source is listed and never cited.' },
  'bad-citation': { severity: 'error', summary: 'Something looks like a citation and is none.' },
  'unexplained-old-source': {
    severity: 'error',
    summary: 'A source is older than every event of the story, and nothing says why.',
  },
  'unknown-correction-place': {
    severity: 'error',
    summary: 'A correction belongs to a place that the story does not have.',
  },
  'topic-without-story': { severity: 'warning', summary: 'No story has a topic that has a file.' },
  'country-without-story': { severity: 'warning', summary: 'No story has a country that has a file.' },

  // Who says what
  'bad-claim': { severity: 'error', summary: 'A statement is not marked as the site can read it.' },
  'repeated-attribute': { severity: 'error', summary: 'An attribute is written twice in one statement.' },
  'claim-without-speaker': { severity: 'error', summary: 'A claim or an assessment is nobody’s.' },
  'confirmed-without-ground': {
    severity: 'error',
    summary: 'A statement is called confirmed on too little.',
  },
  'confirmed-by-state-media': {
    severity: 'error',
    summary: 'A statement is called confirmed on state media alone.',
  },
  'disputed-without-sides': { severity: 'error', summary: 'A dispute has one side only.' },
  'likelihood-with-confidence': {
    severity: 'error',
    summary: 'Likelihood and confidence stand in one statement.',
  },
  'unmarked-likelihood': {
    severity: 'warning',
    summary: 'A word of likelihood stands in the text, outside a marked statement.',
  },

  // The body
  'broken-link': { severity: 'error', summary: 'A link leads nowhere.' },
  'unsafe-link': { severity: 'error', summary: 'A link has a form that the site does not publish.' },
  'http-address': { severity: 'warning', summary: 'An address elsewhere is not encrypted.' },
  'tracked-address': { severity: 'warning', summary: 'An address elsewhere carries a tracker.' },
  'link-to-unpublished': { severity: 'error', summary: 'A public text links to what is not public.' },
  'link-to-later-story': {
    severity: 'warning',
    summary: 'A story under embargo links to what will not be public when it goes out.',
  },
  'link-to-withdrawn': { severity: 'warning', summary: 'A text links to a story that is withdrawn.' },
  'image-without-alt': { severity: 'error', summary: 'An image has no description in words.' },
  'image-without-credit': { severity: 'warning', summary: 'Nothing says whose an image is.' },
  'missing-image': { severity: 'error', summary: 'The file of an image is not there.' },
  'bad-image-name': { severity: 'error', summary: 'The name of an image is no address.' },
  'image-kind': {
    severity: 'error',
    summary: 'The file of an image is not a picture that the site publishes.',
  },
  'remote-image': { severity: 'error', summary: 'An image lies on somebody else’s server.' },
  'bad-table': { severity: 'error', summary: 'A table of data is not written as the site can read it.' },
  'table-without-caption': { severity: 'error', summary: 'Nothing says what a table of data shows.' },
  'missing-data': { severity: 'error', summary: 'The file that a table shows is not there.' },
  'bad-data': { severity: 'error', summary: 'The file that a table shows cannot be read.' },
  'data-without-header': { severity: 'error', summary: 'A column of data has no name.' },
  'repeated-column': { severity: 'error', summary: 'Two columns of data have one name.' },
  'ragged-row': { severity: 'error', summary: 'A row of data has not as many cells as there are columns.' },
  'unused-data': { severity: 'warning', summary: 'No table shows a file of data.' },
  'heading-level': { severity: 'error', summary: 'A heading has a level that does not follow.' },
  'repeated-heading': { severity: 'warning', summary: 'Two headings have the same words.' },
  'reserved-heading': { severity: 'error', summary: 'A heading has the id of another part of the page.' },
  'double-blank': { severity: 'warning', summary: 'Two blanks stand side by side.' },
  'raw-html': { severity: 'warning', summary: 'There is HTML in the Markdown.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemId = keyof typeof problemKinds;
