/** The same page in a language. */
export interface PageInLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** With the folder of its language. */
  readonly address: string;
}
