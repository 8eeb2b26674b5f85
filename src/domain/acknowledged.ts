/** A package that the site is built with. */
export interface AcknowledgedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Whose it is, as its licence asks to say of copies. */
  readonly notice: string | undefined;
}

/** The only packages of others of which copies go into pages, and so to readers. */
export const packagesInPages: ReadonlySet<string> = new Set(['pagefind']);

/** A family of type that the site is set in. */
export interface AcknowledgedFamily {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly attribution: string;
  /** Sent to readers, or only drawn into pictures. */
  readonly use: 'pages' | 'pictures';
}

/** The works of others in the site. */
export interface Acknowledged {
  readonly packages: readonly AcknowledgedPackage[];
  readonly families: readonly AcknowledgedFamily[];
}
