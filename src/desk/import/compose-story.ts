import { setQuotesOf } from '../reading/quotation-marks.ts';
import { toWrite } from '../checks/unwritten.ts';
import type { WorkType } from '../../domain/content-types.ts';
import type { ArchiveStory, Loss } from './archive.ts';
import { toYamlText } from './known-names.ts';
import { toMoment } from './moments.ts';
import { toComment } from './notes.ts';
import { toPlainField } from './plain-field.ts';
import type { WrittenBody } from './write-body.ts';

/** What is known of a story beside its text, once its names are settled. */
export interface StoryFacts {
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly keywords: readonly string[];
  readonly type: WorkType;
  readonly isDraft: boolean;
  /** Of its file. */
  readonly language: string;
  /** The picture at the head, whose file is there. */
  readonly picture:
    | { readonly file: string; readonly alt: string; readonly caption: string; readonly credit: string }
    | undefined;
}

/** A story as text; `bodyStart` is where its fields end. */
export interface ComposedStory {
  readonly text: string;
  readonly bodyStart: number;
  readonly losses: readonly Loss[];
}

const maxTitle = 140;
const maxStandfirst = 320;

/** Cuts words after the last sentence that fits, or else after a word. */
export const cutSentence = (words: string, maxChars: number): string => {
  if (words.length <= maxChars) return words;
  const whole = /^[^]*[.!?。！？…]["”’)]?(?=\s|$)/u.exec(
    `${words.slice(0, maxChars)}${/^\s/.test(words.slice(maxChars)) ? ' ' : '-'}`,
  )?.[0];
  if (whole !== undefined && whole.length > maxChars / 4) return whole;
  return `${words.slice(0, maxChars - 1).replace(/\s+\S*$/, '')}…`;
};

/** Without a date in the archive there is none to be had; the first day of computers shows that it is a stopgap. */
const noDate = '1970-01-01T00:00:00Z';

const clean = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** Writes a story with its fields. */
export const composeStory = (story: ArchiveStory, body: WrittenBody, facts: StoryFacts): ComposedStory => {
  const losses: Loss[] = [];
  const lose = (kind: string, words: string): string => {
    const loss = { kind, words, isLost: true };
    losses.push(loss);
    return toComment(loss);
  };
  const notes = (story.notes ?? []).map((loss) => {
    losses.push(loss);
    return toComment(loss);
  });
  const toField = (written: string): string => {
    const plain = toPlainField(clean(written), story.body.kind === 'markdown');
    losses.push(...plain.losses);
    notes.push(...plain.losses.map(toComment));
    return plain.words;
  };
  const whole = toField(story.title);
  const title =
    whole === ''
      ? `${toWrite} the title`
      : whole.length <= maxTitle
        ? whole
        : `${whole.slice(0, maxTitle - 1).replace(/\s+\S*$/, '')}…`;
  if (whole === '') notes.push(lose('story without a title', story.sourceId));
  if (whole.length > maxTitle) notes.push(lose('title longer than 140 characters', whole));
  const said = toField(story.standfirst ?? '');
  const standfirst = cutSentence(said === '' ? body.opening : said, maxStandfirst);
  if (said.length > maxStandfirst)
    notes.push(toComment({ kind: 'the whole standfirst', words: said, isLost: false }));
  if (said.length > maxStandfirst)
    losses.push({ kind: 'standfirst cut to 320 characters', words: said, isLost: false });
  const isTaken = said === '' && standfirst !== '';
  if (isTaken) losses.push({ kind: 'standfirst taken from the text', words: standfirst, isLost: false });
  const published = toMoment(story.published);
  if (published === undefined)
    lose(
      story.published === undefined ? 'story without a date' : 'date that cannot be read',
      story.published ?? story.file,
    );
  const updated = toMoment(story.updated);
  const text = body.markdown.trim();
  const { picture } = facts;
  const head = [
    '---',
    `title: ${toYamlText(setQuotesOf(title, facts.language))}`,
    `standfirst: ${standfirst === '' ? JSON.stringify(`${toWrite} one or two sentences that say what the reader will know afterwards.`) : toYamlText(setQuotesOf(standfirst, facts.language))}`,
    `type: ${facts.type}`,
    ...(facts.isDraft ? ['draft: true'] : []),
    ...(published === undefined
      ? [
          `# ${toWrite} the day; the archive has ${story.published === undefined ? 'none' : JSON.stringify(story.published)}.`,
        ]
      : []),
    `published: ${published ?? noDate}`,
    ...(updated !== undefined && published !== undefined && updated > published
      ? [`updated: ${updated}`]
      : []),
    ...(story.feedId === undefined ? [] : [`feedId: ${toYamlText(story.feedId)}`]),
    `authors: [${facts.authors.join(', ')}]`,
    `topics: [${facts.topics.join(', ')}]`,
    ...(facts.countries.length === 0 ? [] : [`countries: [${facts.countries.join(', ')}]`]),
    ...(facts.keywords.length === 0 ? [] : [`keywords: [${facts.keywords.map(toYamlText).join(', ')}]`]),
    ...(picture === undefined
      ? []
      : [
          'picture:',
          `  file: ${toYamlText(picture.file)}`,
          `  alt: ${toYamlText(picture.alt)}`,
          ...(picture.caption === '' ? [] : [`  caption: ${toYamlText(picture.caption)}`]),
          `  credit: ${toYamlText(picture.credit)}`,
        ]),
    'evidence: none',
    '---',
    '',
  ].join('\n');
  if (standfirst === '') lose('story without a standfirst', story.title);
  if (text === '') notes.push(lose('story without a text', story.title));
  return {
    text: `${head}\n${[...notes, ...(text === '' ? [] : [text])].join('\n\n')}\n`,
    bodyStart: head.length,
    losses,
  };
};
