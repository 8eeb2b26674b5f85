/** Someone or something that an archive names, with the address of its page there where that is known. */
export interface Named {
  readonly name: string;
  /** Its page on the old site, from the root: "/tag/geese/". */
  readonly address?: string;
  /** Other addresses of that page, which differ by a query alone: "/?cat=3". */
  readonly queries?: readonly string[];
  /** What the archive says of it. */
  readonly description?: string;
  /** What the archive calls it, where that is no name. */
  readonly key?: string;
  /** The name is made from the key: nothing in the archive says it. */
  readonly isGuess?: true;
}

/** A picture that an archive names outside the text. */
export interface ArchivePicture {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

/** Something of an archive that does not come in as it was. */
export interface Loss {
  /** "shortcode youtube", "block acme/quiz": counted by it. */
  readonly kind: string;
  /** What was written there, or where it led. */
  readonly words: string;
  /** Readers would miss it: the story waits for an editor. */
  readonly isLost: boolean;
  /** Where it stood in its file, where that is known. */
  readonly line?: number;
}

/** A story of an archive, in the one shape that every format is brought to. */
export interface ArchiveStory {
  /** What the archive calls it, for good: "wordpress:12". */
  readonly sourceId: string;
  /** Where it was read. */
  readonly file: string;
  readonly line: number | undefined;
  /** Where it was read by its readers: full addresses, or from the root; the usual one first. */
  readonly addresses: readonly string[];
  /** What feeds called it. */
  readonly feedId: string | undefined;
  /** Its name in addresses, in any script. */
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string | undefined;
  /** As written; undefined where the archive says nothing. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly Named[];
  /** What it is filed under. */
  readonly topics: readonly Named[];
  /** What it is marked with besides. */
  readonly tags: readonly Named[];
  readonly body: {
    readonly kind: 'html' | 'markdown';
    readonly text: string;
    /** Where it begins in its file; 1 where it has none of its own. */
    readonly line?: number;
  };
  readonly picture: ArchivePicture | undefined;
  readonly isDraft: boolean;
  /** What an editor has to know of it as a whole, such as that not everybody could read it. */
  readonly notes?: readonly Loss[];
}

/** A file or an entry that could not be read; the command ends with 1 over it. */
export interface Fault {
  readonly file: string;
  readonly line: number | undefined;
  readonly message: string;
}

/** Something that is no story: a page, an attachment, a menu. */
export interface Skipped {
  readonly what: string;
  readonly name: string;
}

/** All that was read of an archive. */
export interface Archive {
  readonly format: string;
  /** Address of the old site, where the archive says it. */
  readonly site: string | undefined;
  readonly stories: readonly ArchiveStory[];
  readonly skipped: readonly Skipped[];
  readonly faults: readonly Fault[];
}
