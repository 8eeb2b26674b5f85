import { toAbsolute } from '../absolute-address.ts';
import {
  archiveAddress,
  cardAddress,
  claimsAddress,
  countriesAddress,
  feedAddress,
  feedForms,
  type FeedForm,
  feedMediaTypes,
  feedsAddress,
  homeAddress,
  searchAddress,
  sourcesAddress,
  topicsAddress,
} from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { toDirection } from '../direction.ts';
import type { Edition } from '../edition.ts';
import { toLatest } from '../last-change.ts';
import type { PageInLanguage } from '../page-in-language.ts';
import { toPage } from '../redirects.ts';
import { formatDay, formatMoment } from '../dates.ts';
import { type JsonLdNode, toBreadcrumbNode, writeJsonLd } from '../json-ld.ts';
import { languageNames } from '../language-names.ts';

/** A link to a feed. */
export interface FeedLink {
  readonly title: string;
  readonly address: string;
}

/** What can be followed, to be announced in a page's head. */
export interface FollowedPage {
  readonly title: string;
  /** Address of the page that the feed follows. */
  readonly page: string;
}

/** A feed in one of its forms, announced in a page's head. */
export interface AnnouncedFeed extends FeedLink {
  /** Media type. */
  readonly type: string;
}

/** A step of the way from the front page to here. */
export interface Breadcrumb {
  readonly name: string;
  readonly address: string;
}

/** A link that may lead to a page in another language. */
export interface HouseLink extends Breadcrumb {
  /** BCP 47; undefined for the language of the page. */
  readonly language?: string;
}

/** The page in one of its languages. */
export interface LanguageLink extends PageInLanguage {
  /** The language, as its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Full address, for machines. */
  readonly full: string;
  readonly isCurrent: boolean;
}

/** An entry of the main menu; current is the page itself, or a section that it belongs to. */
export interface MenuEntry extends Breadcrumb {
  readonly current: 'page' | 'true' | undefined;
}

/** The main menu: sections of the site, and what helps in all of them. */
export interface Menu {
  readonly sections: readonly MenuEntry[];
  readonly tools: readonly MenuEntry[];
}

/** What is the same around every page of a build. */
export interface Surroundings {
  /** Whose site it is, and its language. */
  readonly edition: Edition;
  /** The pages of the newsroom, for the foot of the page. */
  readonly house: readonly HouseLink[];
  /** Sentence that marks every page of a preview; undefined in what is published. */
  readonly preview: string | undefined;
}

/** What every page has around its subject. */
export interface PageFrame extends Surroundings {
  /** Title of the page without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Address of the page on the site, beginning with a slash. */
  readonly address: string;
  /** Full address for rel=canonical. */
  readonly canonical: string;
  readonly feeds: readonly AnnouncedFeed[];
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly menu: Menu;
  /** False keeps search engines away: previews of held stories, the page for lost readers. */
  readonly isListed: boolean;
  /** Where the page has gone to: readers are led there at once, and canonical names that address. */
  readonly movedTo: string | undefined;
  readonly kind: 'website' | 'article';
  /** Structured data for machines, escaped for a script element. */
  readonly jsonLd: string | undefined;
  /** The picture that other sites show of the page, with its full address. */
  readonly card: Required<CardLink>;
  /** When a story was published and changed, for those who show it elsewhere. */
  readonly times: { readonly published: string; readonly modified: string } | undefined;
  /** The page in other forms. */
  readonly forms: readonly FormLink[];
  /** The page in every language that has it, its own included; none where there is no other. */
  readonly languages: readonly LanguageLink[];
}

/** A picture of a page, drawn in src/cards/. */
export interface CardLink {
  readonly address: string;
  readonly alt: string;
  /** In pixels; that of a card, where nothing is said. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The same page in another form, by its media type. */
export interface FormLink {
  readonly type: string;
  readonly address: string;
}

/** The picture of the whole site, which stands for every page without one of its own. */
const toSiteCard = ({ site, text }: Edition): CardLink => ({
  address: cardAddress(homeAddress),
  alt: text.card.alt([site.name, site.tagline]),
});

/** The page's own facts and the way to it; a page that search engines do not list says neither. */
const toJsonLd = (
  page: { readonly title: string; readonly address: string },
  trail: readonly Breadcrumb[] | undefined,
  nodes: readonly JsonLdNode[],
  edition: Edition,
): string | undefined => {
  const steps = trail && [{ name: edition.text.site.home, address: homeAddress }, ...trail];
  const way = steps
    ? [toBreadcrumbNode([...steps, { name: page.title, address: page.address }], edition)]
    : [];
  if (nodes.length + way.length === 0) return undefined;
  return nodes.length > 0
    ? writeJsonLd([...nodes, ...way], toAbsolute(page.address, edition))
    : writeJsonLd(way);
};

/**
 * Says on the front page how new its news are: by the day of the newest story, so that a build of the same content
 * prints the same line on any day.
 */
export const toNewestLine = (
  articles: readonly PublishedArticle[],
  { text, ...edition }: Edition,
): string => {
  const newest = toLatest(
    articles.filter(({ hold }) => hold === undefined).map(({ publishedAt }) => publishedAt),
  );
  return newest === undefined ? text.site.nothingPublished : text.site.newest(formatDay(newest, edition));
};

/** A page belongs to the section that its address lies in, or that is on the way to it. */
const buildMenu = (address: string, trail: readonly Breadcrumb[], { text }: Edition): Menu => {
  const toEntry = (name: string, section: string): MenuEntry => ({
    name,
    address: section,
    current:
      address === section
        ? 'page'
        : address.startsWith(section) || trail.some((step) => step.address === section)
          ? 'true'
          : undefined,
  });
  return {
    sections: [
      toEntry(text.site.menuTopics, topicsAddress),
      toEntry(text.site.menuCountries, countriesAddress),
      toEntry(text.site.menuClaims, claimsAddress),
      toEntry(text.site.menuSources, sourcesAddress),
      toEntry(text.site.menuArchive, archiveAddress),
    ],
    tools: [toEntry(text.site.menuSearch, searchAddress), toEntry(text.site.menuFeeds, feedsAddress)],
  };
};

/** The sentence that marks every page of a preview. */
export const toPreviewNote = (instant: Date, edition: Edition): string =>
  edition.text.held.preview(formatMoment(instant, edition));

/** The feed of the whole site, announced on every page. */
export const toSiteFeed = ({ site, text }: Edition): FollowedPage => ({
  title: text.site.feedOfSite(site.name),
  page: homeAddress,
});

/** A feed in some of its forms: by default in all, of which readers know two at least and take the one they like best. */
const announce = (
  { title, page }: FollowedPage,
  { text }: Edition,
  forms: readonly FeedForm[] = feedForms,
): AnnouncedFeed[] =>
  forms.map((form) => ({
    title: text.site.feedInForm(title, form),
    type: feedMediaTypes[form],
    address: feedAddress(page, form),
  }));

/**
 * The feeds of a page in every form. Those that it leads to are more lines in a reader's list, and stand there in one
 * form: that of what it belongs to, and that of the site where it is not all there is.
 */
const announceAll = (
  own: readonly FollowedPage[],
  near: readonly FollowedPage[],
  edition: Edition,
): readonly AnnouncedFeed[] => {
  const inOneForm = feedForms.slice(0, 1);
  const isAlone = own.length + near.length === 0;
  return [
    ...own.flatMap((feed) => announce(feed, edition)),
    ...near.flatMap((feed) => announce(feed, edition, inOneForm)),
    ...announce(toSiteFeed(edition), edition, isAlone ? feedForms : inOneForm),
  ];
};

const toFullCard = (card: CardLink, edition: Edition): PageFrame['card'] => ({
  size: { width: 1200, height: 630 },
  ...card,
  address: toAbsolute(card.address, edition),
});

/** What speakers call their language, with the capital that a name of a link has: "Français". */
const nameLanguage = (language: string): string => {
  const name = languageNames(language).of(language) ?? language;
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`;
};

const toLanguageLinks = (pages: readonly PageInLanguage[], { site, language }: Edition): LanguageLink[] =>
  pages.map((page) => ({
    ...page,
    name: nameLanguage(page.language),
    direction: toDirection(page.language),
    full: new URL(site.url + page.address).href,
    isCurrent: page.language === language,
  }));

/**
 * Puts the frame around a page's own facts.
 * @param ownFeeds feeds of the page's subject, if it has any; announced before the site's
 * @param nearFeeds feeds of what the page belongs to, as a story to its topic
 * @param trail breadcrumbs between the front page and this page
 * @param card picture of the page, if it has one of its own
 * @param languages the page in its languages, where it has several
 * @param nodes structured data of the page's own; addresses in it may be relative to the page
 */
export const buildPageFrame = (page: {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly surroundings: Surroundings;
  readonly ownFeeds?: readonly FollowedPage[];
  readonly nearFeeds?: readonly FollowedPage[];
  readonly trail?: readonly Breadcrumb[];
  readonly isListed?: boolean;
  readonly movedTo?: string;
  readonly kind?: 'website' | 'article';
  readonly nodes?: readonly JsonLdNode[];
  readonly card?: CardLink;
  readonly times?: PageFrame['times'];
  readonly forms?: readonly FormLink[];
  readonly languages?: readonly PageInLanguage[];
}): PageFrame => {
  const { edition, house, preview } = page.surroundings;
  // A preview is nothing for machines, whatever the page.
  const isListed = preview === undefined && page.isListed !== false;
  return {
    title: page.title,
    description: page.description,
    address: page.address,
    canonical: toAbsolute(toPage(page.movedTo ?? page.address), edition),
    feeds: preview === undefined ? announceAll(page.ownFeeds ?? [], page.nearFeeds ?? [], edition) : [],
    breadcrumbs: page.trail ? [{ name: edition.text.site.home, address: homeAddress }, ...page.trail] : [],
    menu: buildMenu(page.address, page.trail ?? [], edition),
    edition,
    house,
    preview,
    isListed,
    movedTo: page.movedTo,
    kind: page.kind ?? 'website',
    jsonLd: isListed ? toJsonLd(page, page.trail, page.nodes ?? [], edition) : undefined,
    card: toFullCard(page.card ?? toSiteCard(edition), edition),
    times: page.times,
    forms: preview === undefined ? (page.forms ?? []) : [],
    languages: toLanguageLinks(page.languages ?? [], edition),
  };
};
