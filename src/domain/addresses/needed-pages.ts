import { houseAddress } from '../address.ts';
import type { PublisherKind, WorkType } from '../content-types.ts';

/** Headings of the page of standards that pages of the site link to, each as an editor would write it. */
const standardsHeadings = {
  'how-firmly': 'How firmly',
  'kinds-of-source': 'Kinds of source',
  analysis: 'Analysis',
  explainer: 'Explainer',
  briefing: 'Briefing',
  'fact-sheet': 'Fact sheet',
  'state-media': 'State media',
  'news-agency': 'News agency',
  newspaper: 'Newspaper',
  official: 'Official',
  'think-tank': 'Think tank',
  ngo: 'NGO',
  academic: 'Academic',
  aggregator: 'Aggregator',
  'dates-and-updates': 'Dates and updates',
} as const satisfies Readonly<
  Record<WorkType | PublisherKind | 'how-firmly' | 'kinds-of-source' | 'dates-and-updates', string>
>;

type StandardsAnchor = keyof typeof standardsHeadings;

/**
 * Address of the page of standards, or of what it says of a kind of work, a kind of source or the statuses.
 * @param anchor a heading of it
 */
export const standardsAddress = (anchor?: StandardsAnchor): string =>
  `${houseAddress('standards')}${anchor === undefined ? '' : `#${anchor}`}`;

/** A page of the newsroom that pages of the site link to. */
export interface NeededPage {
  readonly id: string;
  /** Headings by their ids. */
  readonly headings: Readonly<Record<string, string>>;
}

/** The pages that an editor has to write, since every site links to them. */
export const neededPages: readonly NeededPage[] = [{ id: 'standards', headings: standardsHeadings }];
