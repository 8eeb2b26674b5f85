/** A name that leads somewhere. */
export interface NamedLink {
  readonly name: string;
  readonly address: string;
}
