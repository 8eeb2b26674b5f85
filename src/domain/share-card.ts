import { site } from '../site.ts';
import { text } from '../text/text.ts';
import type { Claim, PublishedArticle } from './article.ts';
import { formatDay } from './dates.ts';
import { compareText } from './order.ts';
import { type StatusCount, toStatusCounts } from './view-models/evidence-glance.ts';

/** The picture that other sites show of a page, as data: everything that is drawn, and nothing else. */
export interface ShareCard {
  /** Name of the site. */
  readonly house: string;
  /** Small line above the headline: kind of work and subject of a story, kind of a hub. */
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  /** Countries of a story, size of a hub; left out from the end where there is no room. */
  readonly subjects: readonly string[];
  readonly date: string;
  /** The evidence bar; without statements there is none. */
  readonly statuses: readonly StatusCount[];
  /** What stands at the end of the evidence bar's words: number of sources. */
  readonly sources: string;
  /** Direction of the furniture; headline and standfirst have their own, by their first letter. */
  readonly direction: 'ltr' | 'rtl';
}

/** The picture of a story. */
export const toStoryShareCard = (article: PublishedArticle): ShareCard => ({
  house: site.name,
  kicker: [text.workTypes[article.type], article.kicker].filter((part) => part !== '').join(' · '),
  headline: article.title,
  standfirst: article.standfirst,
  subjects: article.countries.map(({ name }) => name),
  date: formatDay(article.publishedAt, site.language, site.zone),
  statuses: toStatusCounts(article.claims),
  sources: text.evidence.sources(article.sources.length),
  direction: text.direction,
});

/** What a picture of a hub, or of the whole site, is about. */
export interface CardSubject {
  readonly kicker: string;
  readonly name: string;
  readonly description: string;
}

/**
 * The picture of a hub, or of the whole site.
 * @param stories its stories, newest first
 * @param claims statements of its evidence bar; those of all its stories unless told otherwise
 */
export const toHubShareCard = (
  subject: CardSubject,
  stories: readonly PublishedArticle[],
  claims?: readonly Pick<Claim, 'status'>[],
): ShareCard => {
  const shown = stories.filter(({ hold }) => hold === undefined);
  const newest = shown
    .map(({ updatedAt, publishedAt }) => updatedAt ?? publishedAt)
    .toSorted((a, b) => compareText(b.toISOString(), a.toISOString()))[0];
  return {
    house: site.name,
    kicker: subject.kicker,
    headline: subject.name,
    standfirst: subject.description,
    subjects: [text.hub.stories(shown.length)],
    date: newest === undefined ? '' : formatDay(newest, site.language, site.zone),
    statuses: toStatusCounts(claims ?? shown.flatMap((story) => story.claims)),
    sources: '',
    direction: text.direction,
  };
};

/** The words of a picture, for those who do not see it. */
export const toCardAlt = ({ headline, statuses, sources }: ShareCard): string =>
  text.card.alt(
    [headline, statuses.map(({ label }) => label).join(', '), sources].filter((part) => part !== ''),
  );
