/** A page to index: its address on the site and its HTML. */
export interface IndexablePage {
  readonly address: string;
  readonly html: string;
}
