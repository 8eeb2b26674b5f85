import type {
  Change,
  ClaimAttributes,
  ClaimStatus,
  Correction,
  OutlookItem,
  PublisherKind,
  Reading,
  Withdrawal,
  WorkType,
} from './content-types.ts';
import type { StoredBody } from './body/body.ts';
import type { SettledFigure } from './body/settled-figure.ts';
import type { Country } from './country.ts';
import type { DataTable } from './data-table.ts';
import type { ArticleDocument } from './documents/document.ts';
import type { PictureWords } from './pictures/credit.ts';
import type { Picture } from './pictures/picture.ts';
import type { Behind } from './translation-digest.ts';
import type { OtherLanguage } from './written-language.ts';

/** A heading of the body, with the id that rehype-slug gave it. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface AuthorReference {
  readonly id: string;
  readonly name: string;
  /** As the first language of the site has it, where that is another. */
  readonly originalName?: string;
  readonly kind: 'person' | 'organisation';
}

export interface TopicReference {
  readonly id: string;
  readonly name: string;
}

/** Exact words of a source. */
export interface Passage {
  /** Name by which citations mean it alone. */
  readonly id?: string | undefined;
  readonly words: string;
  /** The words before and after them on the page, where they are needed to find it. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** In the language of the story, where they are in another. */
  readonly translation: string | undefined;
  /** Last day on which it was on its page, where it is not any more. */
  readonly lastSeen?: string | undefined;
}

/** What readers are told of a source that is not any more as it was cited. */
export interface Decay {
  /** Its page is gone, or passages are not on it any more. */
  readonly state: 'gone' | 'changed';
  /** First day on which this was found. */
  readonly since: string;
  /** Last day on which it was as it had been; undefined where nobody looked before. */
  readonly lastSeen: string | undefined;
}

/** A source of an article with its publisher looked up. */
export interface Source {
  readonly id: string;
  /** Number by which the text cites it, counted from 1. */
  readonly number: number;
  readonly publisher: {
    readonly id: string;
    readonly name: string;
    /** Of the name, where nobody has said it in the language of the page. */
    readonly language?: OtherLanguage;
    readonly kind: PublisherKind;
  };
  /** The publisher's country, where it is certain. */
  readonly country: Country | undefined;
  readonly title: string | undefined;
  readonly describedAs: string | undefined;
  readonly relays: string | undefined;
  readonly origin: string | undefined;
  readonly url: string;
  /** Of publication (ISO 8601): a day, or only its month or year where no more is known. */
  readonly date: string;
  /** True where the source does not show its date. */
  readonly isDateInferred: boolean;
  readonly dateNote: string | undefined;
  readonly accessed: string | undefined;
  /** Address of an archived copy. */
  readonly archived: string | undefined;
  /** When it was made: a moment in UTC, or a day where no more is known. */
  readonly archivedAt: string | undefined;
  /** Why there is no archived copy. */
  readonly archiveRefused: string | undefined;
  readonly language: string | undefined;
  /** BCP 47, where the story that lists it is told in another language than the site's first: notes on it are in that. */
  readonly toldIn?: string;
  readonly note: string | undefined;
  /** Passages of it on which the story rests. */
  readonly passages: readonly Passage[];
  /** What of it was read, and on which day. */
  readonly read: { readonly day: string; readonly what: Reading } | undefined;
  /** Set where it is not any more as it was cited. */
  readonly decay: Decay | undefined;
}

/** A marked statement of a story. */
export interface Claim {
  /** Counted from 1 in the order of the text. */
  readonly number: number;
  /** Permanent id of its words on the page: see claim-anchor.ts. */
  readonly anchor: string;
  readonly text: string;
  /** In a translation, its words in the original: passages are compared with these. */
  readonly originalText?: string;
  /** In which section of the text it is: after how many headings of the second depth. */
  readonly section: number;
  /** In which block of the text, such as a paragraph: see settle-body.ts. */
  readonly block: number;
  /** In which line of the text it begins, as far as can be known; undefined where no margin is beside it. */
  readonly line: number | undefined;
  readonly status: ClaimStatus;
  readonly speakers: readonly string[];
  /** In a translation, the same as the original names them: by these names they are listed. */
  readonly originalSpeakers?: readonly string[];
  /** Who asserts it, how firmly, and through whom it reached us, in one sentence without full stop. */
  readonly sentence: string;
  /** Term of ICD 203, where the source gives such a judgement. */
  readonly likelihood: ClaimAttributes['likelihood'];
  readonly confidence: ClaimAttributes['confidence'];
  readonly sources: readonly Source[];
  /** Ids of the sources, in the order in which the editor names them. */
  readonly cite: readonly string[];
  /** Passages of them that the editor names: "source#passage". */
  readonly quotes?: readonly string[];
  /** Name of the matter, shared by stories that make statements about it. */
  readonly matter: string | undefined;
}

/** Something that happened on a day, shared by stories. */
export interface EventReference {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  /** How firmly it stands; undefined where nobody says. */
  readonly status?: ClaimStatus | undefined;
  /** Addresses of what it rests on; those that a story lists are its sources there. */
  readonly sources?: readonly string[];
}

/** The lead picture of a story: on its page it stands behind the opening paragraph. */
export interface LeadPicture {
  readonly picture: Picture;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly words: PictureWords;
  /** Other sites show it in place of the drawn card. */
  readonly isShared: boolean;
}

/** Whose translation a story is. */
export interface ArticleTranslation {
  readonly translator: AuthorReference;
  /** Day on which it was translated. */
  readonly on: string;
  /** Of the original, as BCP 47. */
  readonly language: string;
  /** Set where the original was changed since. */
  readonly behind: Behind | undefined;
}

/** Why a story is not public; only previews ever show such a story. */
export type Hold = 'draft' | 'embargo';

/** An article with every reference looked up. */
export interface Article {
  readonly slug: string;
  /** The permanent name of the story in feeds: its first slug, whatever its folder is called now. */
  readonly id: string;
  /** Its id in the feeds of an earlier site, which they keep. */
  readonly feedId?: string | undefined;
  readonly title: string;
  readonly standfirst: string;
  readonly kicker: string;
  readonly type: WorkType;
  /** When it goes out; where it was written later, the moment whose knowledge it gives. Lists are ordered by it. */
  readonly publishedAt: Date;
  /** The day it was written ("2026-11-22"), where that is later than the day it stands for. */
  readonly writtenOn: string | undefined;
  readonly updatedAt: Date | undefined;
  readonly isDraft: boolean;
  /** Until when the story is marked as developing, as it is written; what holds now is `developing` below. */
  readonly developingUntil: Date | undefined;
  /** Until when an editor has it lead the front page, as it is written; what holds now is `leading` below. */
  readonly leadUntil: Date | undefined;
  readonly authors: readonly AuthorReference[];
  readonly topics: readonly TopicReference[];
  readonly countries: readonly Country[];
  /** Other names by which readers look for it, those of its topics and countries included. */
  readonly keywords: readonly string[];
  readonly keyPoints: readonly string[];
  readonly sources: readonly Source[];
  /** It was published before the site listed sources, and has none. */
  readonly isWithoutEvidence?: boolean;
  readonly outlook: readonly OutlookItem[];
  readonly changes: readonly Change[];
  /** Set once an editor has taken the story back. */
  readonly withdrawn: Withdrawal | undefined;
  readonly headings: readonly Heading[];
  /** Marked statements, in the order of the text. */
  readonly claims: readonly Claim[];
  readonly events: readonly EventReference[];
  readonly corrections: readonly Correction[];
  /** The text, settled: its marked statements are those of `claims`. */
  readonly body: StoredBody;
  /** The pictures of the text as the site serves them, in their order. */
  readonly pictures: readonly (Picture | undefined)[];
  /** Pictures of what its cards lead to, by the name of their file. */
  readonly stills: Readonly<Record<string, Picture>>;
  /** The picture above its text. */
  readonly lead: LeadPicture | undefined;
  /** The figures of the text, in its order. */
  readonly figures: readonly SettledFigure[];
  /** Name of the figure that other sites show in place of the drawn card, as the editor wrote it. */
  readonly shareFigure: string | undefined;
  /** The data that its tables and charts show, by the name of their file. */
  readonly tables: Readonly<Record<string, DataTable>>;
  /** Documents beside the text that it links to, by the name of their file. */
  readonly documents: Readonly<Record<string, ArticleDocument>>;
  /** Words in the body. */
  readonly words: number;
  /** Set where it is a translation. */
  readonly translation?: ArticleTranslation;
}

/** A question of a published story. */
export interface Question extends OutlookItem {
  /** Whether it is still open though its day is over. */
  readonly isOverdue: boolean;
}

declare const published: unique symbol;

/**
 * An article that may be shown in this run. Made only by selectPublished: feeds, search, hubs and views
 * accept nothing else, so a forgotten draft filter does not compile.
 */
export type PublishedArticle = Omit<Article, 'outlook'> & {
  readonly [published]: true;
  readonly outlook: readonly Question[];
  /** Set only where a preview shows what is not public. */
  readonly hold: Hold | undefined;
  /** Until when it is marked as developing; undefined once that is over. */
  readonly developing: Date | undefined;
  /** Until when it leads the front page by an editor's choice; undefined once that is over. */
  readonly leading: Date | undefined;
};
