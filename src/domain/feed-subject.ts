/** What a feed is about. */
export interface FeedSubject {
  readonly title: string;
  readonly description: string;
  /** Address of the hub, beginning with a slash. */
  readonly address: string;
}
