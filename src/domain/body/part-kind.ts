import type { ElementContent, Nodes } from 'hast';
import type { z } from 'astro/zod';
import type { State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Nodes as MarkdownNodes, RootContent } from 'mdast';
import type { AuthorReference, Claim, EventReference, Source } from '../article.ts';
import type { ClaimAttributes, OutlookItem } from '../content-types.ts';
import type { MapFile } from '../../schemas/map.ts';
import type { DataTable } from '../data-table.ts';
import type { Edition } from '../edition.ts';
import type { Part, PartFields } from './body.ts';
import type { ArticleDocument } from '../documents/document.ts';
import type { Picture } from '../pictures/picture.ts';

/** What a body refers to, and an article holds. */
export interface BodyMatter {
  readonly sources: readonly (Pick<
    Source,
    'id' | 'number' | 'url' | 'publisher' | 'date' | 'isDateInferred'
  > &
    Partial<Pick<Source, 'passages'>>)[];
  /** The marked statements, by their number from 1. */
  readonly claims: readonly Claim[];
  /** The pictures as the site serves them, in the order of the text; undefined where one cannot be read. */
  readonly pictures: readonly (Picture | undefined)[];
  /** Pictures of what its cards lead to, by the name of their file. */
  readonly stills: Readonly<Record<string, Picture>>;
  /** Data beside the text, by the name of their file. */
  readonly tables: Readonly<Record<string, DataTable>>;
  /** Documents beside the text that it links to, by the name of their file. */
  readonly documents: Readonly<Record<string, ArticleDocument>>;
  /** What happened, and what is open: timelines draw it. */
  readonly events?: readonly EventReference[];
  readonly outlook?: readonly Pick<OutlookItem, 'question' | 'due'>[];
  readonly publishedAt?: Date;
  /** Who wrote it: a judgement of theirs is the newsroom's own. */
  readonly authors?: readonly Pick<AuthorReference, 'name' | 'originalName'>[];
  /** Address of the story, where its text is printed on another page than its own. */
  readonly articleAddress?: string;
}

/** What a part is made with, into whatever form. */
export interface Making {
  readonly matter: BodyMatter;
  readonly edition: Edition;
  /** Makes what is written in a part, in the same form. */
  readonly make: (content: readonly ElementContent[]) => ElementContent[];
  readonly toText: (content: readonly Nodes[]) => string;
}

/** What a part of Markdown is made with. */
export interface MarkdownMaking extends Omit<Making, 'make'> {
  readonly state: State;
  /** Makes what is written in a part, as Markdown. */
  readonly makeAll: (part: Part) => RootContent[];
  /** Full address of something that is named from the text. */
  readonly toAddress: (written: string) => string;
  /** Notes at the end of the document, in order; a part adds its own. */
  readonly notes: FootnoteDefinition[];
}

/** What lies beside a text. */
export interface FilesBeside {
  /** The data of a file; undefined where they cannot be read. */
  readonly openTable: (name: string) => DataTable | undefined;
  /** The places of a file; undefined where they cannot be read. */
  readonly openMap: (name: string) => MapFile | undefined;
}

/** Nothing lies beside a text. */
export const noFiles: FilesBeside = { openTable: () => undefined, openMap: () => undefined };

/** What a statement of an original says of itself, whatever the language of its words. */
export interface OriginalClaim {
  readonly text: string;
  readonly attributes: ClaimAttributes;
  /** Ids of its sources: one list, or one for each party. */
  readonly sides: readonly (readonly string[])[];
  /** Passages that are named with their sources: "source#passage". */
  readonly quotes?: readonly string[];
}

/** What is known of the text when a written part is settled. */
export interface Settling extends FilesBeside {
  readonly sourceIds: ReadonlySet<string>;
  /** False in a heading, a link or another statement, where no mark can be. */
  readonly isMarkable: boolean;
  /** For a translation, the statements of the original by their anchors. */
  readonly originals?: ReadonlyMap<string, OriginalClaim> | undefined;
  readonly toText: (content: readonly Nodes[]) => string;
}

/** A directive as the editor wrote it. */
export interface WrittenFields {
  /** Place among the directives of its name as they are written, counted from 1. */
  readonly number: number;
  /** Its plain words as written, without Markdown and citations. */
  readonly words: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The whole of a block, for where it cannot be read. */
  readonly written?: string;
}

/** Everything that a kind of part can be. */
export interface PartKind {
  readonly toPage: (part: Part, making: Making) => ElementContent[];
  /** For feed readers, which have no styles, no script and no margin. */
  readonly toFeed: (part: Part, making: Making) => ElementContent[];
  readonly toMarkdown: (part: Part, making: MarkdownMaking) => MarkdownNodes[] | MarkdownNodes | undefined;
  /** The words of it that are text: what is read out, searched and counted. */
  readonly toText: (part: Part, toText: Making['toText']) => string;
}

/** A kind of part that editors write as a directive. */
export interface WrittenKind extends PartKind {
  /** In running text, on a line of its own, or around blocks; as the directives proposal has them. */
  readonly form: 'text' | 'leaf' | 'container';
  /** False where nothing is in its brackets; left out, they hold a title. */
  readonly isTitled?: false;
  /** Its attributes. */
  readonly schema: z.ZodObject;
  /** How it is written, as an example in messages. */
  readonly example: string;
  /** The part as data; undefined where it cannot be read or may not be there. */
  readonly settle: (part: Part, settling: Settling) => PartFields | undefined;
  /** Whether a piece of its content is drawn, or names a drawing: no statement can be marked there. */
  readonly isDrawn?: (node: ElementContent) => boolean;
  /** What is there instead, then. */
  readonly toUnsettled: (part: Part) => ElementContent[];
}
