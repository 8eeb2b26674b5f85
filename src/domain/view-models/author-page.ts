import { toAuthorHub } from '../hubs.ts';
import type { AuthorSubject, Newsroom, WithArticles } from '../newsroom.ts';
import { buildHubPages, type HubPage } from './hub-page.ts';

/** One page on an author. */
export interface AuthorPage {
  readonly hub: HubPage;
  readonly expertise: readonly string[];
  /** The author's own pages elsewhere. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** Builds every page on an author. */
export const buildAuthorPages = (newsroom: Newsroom, author: WithArticles<AuthorSubject>): AuthorPage[] =>
  buildHubPages(newsroom, toAuthorHub(newsroom, author)).map((hub) => ({
    hub,
    expertise: author.subject.expertise,
    links: author.subject.links,
  }));
