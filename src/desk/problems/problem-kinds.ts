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
 * that may be meant so. This is the one table of severities; exceptions are in the content, in exceptions.yaml.
 */
export const problemKinds = {
  // The file itself
  'unreadable-file': { severity: 'error', summary: 'The file is not UTF-8 text or cannot be read.' },
  'too-large': {
    severity: 'error',
    summary: 'A text is longer or more deeply nested than the site can print.',
  },
  'unread-file': { severity: 'warning', summary: 'The file is in a place where nothing reads it.' },
  'control-character': {
    severity: 'error',
    summary: 'There is an invisible character that feeds cannot contain.',
  },
  'invisible-character': {
    severity: 'error',
    summary: 'There is an invisible character that changes how the text is read.',
  },
  'private-character': { severity: 'error', summary: 'There is a character that only one font has.' },
  'conflict-marker': { severity: 'error', summary: 'A merge was not finished.' },
  'missing-frontmatter': { severity: 'error', summary: 'The file does not begin with frontmatter.' },
  'unclosed-frontmatter': { severity: 'error', summary: 'The frontmatter has no closing line.' },
  'not-fields': { severity: 'error', summary: 'There is YAML, but it has no fields with values.' },
  'yaml-syntax': { severity: 'error', summary: 'The YAML cannot be read.' },
  'duplicate-field': { severity: 'error', summary: 'A field is written twice.' },

  // Names of files and folders
  'bad-slug': { severity: 'error', summary: 'A file or folder name cannot be an address.' },
  'duplicate-slug': { severity: 'error', summary: 'Two files have the same address.' },
  'duplicate-id': { severity: 'error', summary: 'Two stories have the same id.' },
  'missing-heading': {
    severity: 'error',
    summary: 'A page that the site links to, or a heading of it, is missing.',
  },
  'reserved-page': { severity: 'error', summary: 'A site page has a name that the site itself needs.' },

  // Addresses that were published
  'vanished-address': { severity: 'error', summary: 'An address that was published no longer exists.' },
  'unreadable-record': {
    severity: 'error',
    summary: 'A line in the record of addresses or of versions cannot be read.',
  },
  'unreadable-health': {
    severity: 'error',
    summary: 'A line in the record of the health of sources cannot be read.',
  },
  'redirect-to-nowhere': { severity: 'error', summary: 'A redirect does not lead to a page.' },
  'redirect-in-circle': { severity: 'error', summary: 'Redirects lead in a circle.' },
  'redirect-from-page': { severity: 'error', summary: 'A redirect starts from the address of a page.' },
  'unneeded-redirect': { severity: 'warning', summary: 'A redirect has no effect.' },
  'renamed-without-id': {
    severity: 'error',
    summary: 'A story seems to have been renamed, and feeds would post it again.',
  },

  // Exceptions to the check
  'unknown-problem': {
    severity: 'error',
    summary: 'An exception names a problem that the check does not know.',
  },
  'unknown-file': { severity: 'error', summary: 'An exception names a file that does not exist.' },
  'unneeded-exception': { severity: 'warning', summary: 'An exception has no effect.' },

  // Fields
  'unknown-field': { severity: 'error', summary: 'There is no field with that name.' },
  'missing-field': { severity: 'error', summary: 'A required field is missing.' },
  'invalid-field': { severity: 'error', summary: 'The value of a field is not allowed.' },
  'wrong-date': { severity: 'error', summary: 'A date or time is not written correctly.' },
  'changes-order': { severity: 'error', summary: 'Changes are not listed oldest first.' },
  'missing-updated': { severity: 'error', summary: 'There are changes, but "updated" is missing.' },
  'change-after-updated': { severity: 'error', summary: 'A change is later than "updated".' },
  'corrections-order': { severity: 'error', summary: 'The dates of corrections contradict each other.' },
  'future-date': { severity: 'error', summary: 'The date of something that has happened is in the future.' },
  'long-development': {
    severity: 'warning',
    summary: 'A story is marked as developing for more than a week.',
  },
  'withdrawal-date': { severity: 'error', summary: 'The date of a withdrawal is impossible.' },
  'outlook-order': { severity: 'warning', summary: 'A date in the outlook is earlier than the story.' },
  'forecast-order': {
    severity: 'error',
    summary: 'A forecast, or how it is decided, was written when its outcome could be known.',
  },
  'forecast-without-name': { severity: 'error', summary: 'A forecast is of nobody in particular.' },
  'overdue-question': { severity: 'warning', summary: 'A question is still open after its day.' },
  'lead-not-public': {
    severity: 'warning',
    summary: 'A story that is not public is to lead the front page.',
  },
  'lead-over': {
    severity: 'warning',
    summary: 'The time for which a story leads the front page is over.',
  },
  'two-leads': { severity: 'error', summary: 'Two stories are to lead the front page at the same time.' },
  'long-standfirst': { severity: 'warning', summary: 'A standfirst is longer than it should be.' },
  'straight-quote': { severity: 'warning', summary: 'There is a straight quotation mark in a field.' },
  'entity-in-field': {
    severity: 'warning',
    summary: 'A field or a cell of data contains an HTML code instead of a character.',
  },
  unwritten: { severity: 'error', summary: 'Placeholder text is still to be replaced.' },
  'unwritten-page': {
    severity: 'warning',
    summary: 'A page has placeholder text that is still to be replaced.',
  },

  // References
  'unknown-author': { severity: 'error', summary: 'There is no author with that id.' },
  'unknown-topic': { severity: 'error', summary: 'There is no topic with that id.' },
  'unknown-publisher': { severity: 'error', summary: 'There is no publisher with that id.' },
  'unknown-event': { severity: 'error', summary: 'There is no event with that id.' },
  'unknown-story': { severity: 'error', summary: 'A dossier names a story that does not exist.' },
  'unknown-country': { severity: 'error', summary: 'A country is not named by its ISO 3166-1 code.' },
  'unknown-source': { severity: 'error', summary: 'The story cites a source that it does not list.' },
  'unlisted-sources': {
    severity: 'error',
    summary: 'A story lists no sources, and it is not from an archive.',
  },
  'uncited-source': { severity: 'warning', summary: 'A source is listed but never cited.' },
  'unknown-passage': {
    severity: 'error',
    summary: 'A citation names a passage that its source does not have.',
  },
  'uncited-passage': { severity: 'warning', summary: 'A passage has a name, and nothing names it.' },
  'archive-without-day': {
    severity: 'warning',
    summary: 'Nothing says when an archived copy was made.',
  },
  'bad-citation': { severity: 'error', summary: 'Something looks like a citation but is not one.' },
  'unexplained-old-source': {
    severity: 'error',
    summary: 'A source is older than every event in the story, and nothing says why.',
  },
  'unknown-correction-place': {
    severity: 'error',
    summary: 'A correction points to a place that the story does not have.',
  },
  'topic-without-story': { severity: 'warning', summary: 'A topic has a file but no story.' },
  'country-without-story': { severity: 'warning', summary: 'A country has a file but no story.' },
  'unknown-matter': { severity: 'error', summary: 'A title is for an id that no statement has.' },
  'lone-matter': { severity: 'warning', summary: 'A title is for an id that only one story has.' },
  'matter-without-title': {
    severity: 'warning',
    summary: 'Several stories make statements about one matter, and nobody has given it a title.',
  },

  // Dossiers
  'duplicate-name': { severity: 'error', summary: 'Two dossiers have the same name.' },
  'history-order': { severity: 'error', summary: 'The former values of a property contradict each other.' },
  'dossier-without-story': { severity: 'warning', summary: 'No story leads to a dossier.' },
  'unmatched-statement': {
    severity: 'warning',
    summary: 'A dossier asks for statements by a speaker, or with an `id`, that no story has.',
  },

  // Who says what
  'bad-claim': { severity: 'error', summary: 'A statement is marked in a way that the site cannot read.' },
  'repeated-attribute': { severity: 'error', summary: 'An attribute is written twice.' },
  'claim-without-speaker': { severity: 'error', summary: 'A claimed or assessed statement has no speaker.' },
  'loose-speaker': {
    severity: 'warning',
    summary: 'A speaker is not written as readers should see it, or is no person and no body.',
  },
  'confirmed-without-ground': {
    severity: 'error',
    summary: 'A statement is called confirmed on too little evidence.',
  },
  'confirmed-by-state-media': {
    severity: 'error',
    summary: 'A statement is called confirmed on state media alone.',
  },
  'confirmed-by-aggregator': {
    severity: 'error',
    summary: 'A statement is called confirmed on aggregators alone.',
  },
  'assessed-without-name': {
    severity: 'error',
    summary: 'An assessment is made by nobody in particular.',
  },
  'disputed-without-sides': { severity: 'error', summary: 'A dispute has only one side.' },
  'likelihood-with-confidence': {
    severity: 'error',
    summary: 'One statement has both likelihood and confidence.',
  },
  'unmarked-likelihood': {
    severity: 'warning',
    summary: 'A word of likelihood is used outside a marked statement.',
  },

  // Translations
  'translation-without-original': {
    severity: 'error',
    summary: 'A translation is of a story that does not exist.',
  },
  'unknown-language': {
    severity: 'error',
    summary:
      'A translation, or a story that is told in another language alone, is in a language that the site does not have, or in its own.',
  },
  'told-twice': {
    severity: 'error',
    summary: 'Two files of a story tell it, and none says that it translates the other.',
  },
  'different-language': {
    severity: 'error',
    summary: 'A story does not say in which language it is told, or not that of its file.',
  },
  'unknown-statement': {
    severity: 'error',
    summary: 'A translation marks a statement that its original does not have.',
  },
  'unpaired-statement': {
    severity: 'error',
    summary: 'A statement of the original is missing from a translation, or is in it twice.',
  },
  'different-speakers': {
    severity: 'error',
    summary: 'A translation names another number of parties than its original.',
  },
  'unpaired-words': {
    severity: 'error',
    summary: 'The fields of a translation have too few words for those of its original, or too many.',
  },
  'different-heading': {
    severity: 'error',
    summary: 'A heading of a translation has another id than in its original.',
  },
  'different-figure': {
    severity: 'error',
    summary: 'A translation does not show a figure as its original does.',
  },
  'different-data': {
    severity: 'error',
    summary: 'The data of a translation are not those of its original.',
  },
  'behind-original': {
    severity: 'warning',
    summary: 'The original of a translation has been changed since.',
  },

  // The body
  'private-note': {
    severity: 'error',
    summary: 'There is a private note that the site does not read as one.',
  },
  'foreign-notation': {
    severity: 'error',
    summary: 'Another program’s notation would appear as typed.',
  },
  'broken-notation': {
    severity: 'error',
    summary: 'Something looks like Markdown but would appear as typed.',
  },
  'unknown-note': { severity: 'error', summary: 'A reference leads to a footnote that does not exist.' },
  'lost-note': { severity: 'error', summary: 'A footnote would not appear.' },
  'indented-code': { severity: 'warning', summary: 'A paragraph is indented, which turns it into code.' },
  'underlined-heading': {
    severity: 'warning',
    summary: 'A line turns the paragraph above it into a heading.',
  },
  'bad-anchor': { severity: 'error', summary: 'An id in the text cannot be used.' },
  'broken-link': { severity: 'error', summary: 'A link leads nowhere.' },
  'unsafe-link': { severity: 'error', summary: 'A link has a form that the site does not allow.' },
  'own-machine-address': {
    severity: 'warning',
    summary: 'An address in a text leads each reader to their own machine.',
  },
  'http-address': { severity: 'warning', summary: 'An external address is not encrypted.' },
  'tracked-address': { severity: 'warning', summary: 'An external address contains a tracker.' },
  'link-to-unpublished': {
    severity: 'error',
    summary: 'A public page links to something that is not public.',
  },
  'link-to-later-story': {
    severity: 'warning',
    summary: 'A story under embargo links to something that will not be public when it goes out.',
  },
  'link-to-withdrawn': { severity: 'warning', summary: 'A page links to a story that has been withdrawn.' },
  'image-without-alt': { severity: 'error', summary: 'An image has no description.' },
  'image-without-credit': { severity: 'error', summary: 'An image has no credit.' },
  'missing-image': { severity: 'error', summary: 'The file of an image is missing.' },
  'bad-image-name': { severity: 'error', summary: 'The name of an image cannot be part of an address.' },
  'image-kind': {
    severity: 'error',
    summary: 'The file of an image is not a kind of picture that the site publishes.',
  },
  'broken-image': { severity: 'error', summary: 'The file of an image is cut off or damaged.' },
  'too-many-pixels': { severity: 'error', summary: 'An image has more pixels than can be read.' },
  'moving-image': { severity: 'warning', summary: 'An image moves, and only its first frame is published.' },
  'remote-image': { severity: 'error', summary: 'An image is on someone else’s server.' },
  'missing-document': { severity: 'error', summary: 'A document that a story links to is missing.' },
  'bad-document-name': {
    severity: 'error',
    summary: 'The name of a document cannot be part of an address.',
  },
  'bad-document': { severity: 'error', summary: 'A document is not what its name says, or too large.' },
  'bad-table': {
    severity: 'error',
    summary: 'A table of data is written in a way that the site cannot read.',
  },
  'bad-part': {
    severity: 'error',
    summary: 'A part of the text is written in a way that the site cannot read.',
  },
  'bad-figure': { severity: 'error', summary: 'A chart, map or timeline cannot be drawn as it is written.' },
  'table-without-caption': { severity: 'error', summary: 'A table of data has no caption.' },
  'missing-data': { severity: 'error', summary: 'The file that a table or chart shows is missing.' },
  'bad-data': { severity: 'error', summary: 'The file that a table or chart shows cannot be read.' },
  'data-without-header': { severity: 'error', summary: 'A column of data has no name.' },
  'repeated-column': { severity: 'error', summary: 'Two columns of data have the same name.' },
  'ragged-row': { severity: 'error', summary: 'A row of data has too many or too few cells.' },
  'unused-data': { severity: 'warning', summary: 'No table or chart shows a data file.' },
  'heading-level': { severity: 'error', summary: 'A heading skips a level.' },
  'repeated-heading': { severity: 'warning', summary: 'Two headings have the same words.' },
  'reserved-heading': {
    severity: 'error',
    summary: 'A heading has the same id as another part of the page.',
  },
  'double-space': { severity: 'warning', summary: 'There are two spaces in a row.' },
  'lost-html': { severity: 'error', summary: 'There is HTML that is never published.' },
  'raw-html': { severity: 'warning', summary: 'There is HTML in the Markdown.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemId = keyof typeof problemKinds;
