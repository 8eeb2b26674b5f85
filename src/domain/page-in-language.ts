/** The same page in a language. */
export interface PageInLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** BCP 47 tag of the form in which it writes dates and numbers. */
  readonly dialect: string;
  /** With the folder of its language. */
  readonly address: string;
}
