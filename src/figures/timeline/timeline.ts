import type { CitedSource, Evidence } from '../cited.ts';

/** Something that happened. Its date is as exact as is known: YYYY, YYYY-MM, YYYY-MM-DD, or a moment in ISO 8601. */
export interface TimelineEvent extends Evidence {
  readonly date: string;
  readonly title: string;
  readonly href?: string | undefined;
}

/** A question that is still open, by the day on which it falls due. */
export interface OpenQuestion {
  readonly due: string;
  readonly text: string;
  readonly sources: readonly CitedSource[];
}

/** What a timeline shows. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
  /** Date of the story, in one of the forms of an event. */
  readonly published: string | undefined;
  readonly questions: readonly OpenQuestion[];
  /** Time always runs down; from right to left its line is at the right. */
  readonly direction: 'ltr' | 'rtl';
}

/** A length of time as people say it; days are zero where months are said. */
export interface Gap {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** What a timeline says in the language of its edition. */
export interface TimelineWords {
  /** A date in words, no more exact than it is written. */
  readonly date: (date: string) => string;
  /** The length of time left out: "3 years 2 months". */
  readonly gap: (gap: Gap) => string;
  readonly published: string;
  /** A sentence on what is shown; dates in words. */
  readonly summary: (shown: {
    readonly events: number;
    readonly from: string;
    readonly to: string;
    readonly questions: number;
  }) => string;
}

/** As many events and questions as one drawing can hold and be read. */
export const timelineSize = 24;
