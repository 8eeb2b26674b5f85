/** The same page in a language. */
export interface PageVersion {
  /** BCP 47 tag. */
  readonly language: string;
  /** With the folder of its language. */
  readonly address: string;
}
