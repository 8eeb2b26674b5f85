import type { EventReference, PublishedArticle, Question } from './article.ts';
import { dossierAddress, dossiersAddress } from './address.ts';
import { listHubAddresses } from './addresses/hub-addresses.ts';
import { listSpeakers, toSpeakerSlug } from './addresses/claim-address.ts';
import { toNameFinder } from './body/link-names.ts';
import { type ArticleClaim, listClaims } from './claim-facets.ts';
import { type Dossier, listNames, toOnHubs } from './dossier.ts';
import type { Newsroom } from './newsroom.ts';
import { byTime, compareText, newestFirst } from './order.ts';

/** A question with the story that asks it. */
export interface AskedOf {
  readonly article: PublishedArticle;
  readonly question: Question;
}

/** The dossiers that name the subject of a hub, or rest on a publisher, in alphabetical order. */
export const listDossiersOn = (
  hub: string,
  { dossiers }: Pick<Newsroom, 'dossiers'>,
): { readonly name: string; readonly address: string }[] =>
  dossiers
    .filter((dossier) => listHubAddresses(toOnHubs(dossier)).includes(hub))
    .map(({ id, name }) => ({ name, address: dossierAddress(id) }));

/** The list of dossiers, once there is one. */
export const toDossiersLink = ({
  dossiers,
  edition,
}: Pick<Newsroom, 'dossiers' | 'edition'>):
  { readonly name: string; readonly address: string } | undefined =>
  dossiers.length === 0 ? undefined : { name: edition.text.dossiers.title, address: dossiersAddress };

/** What published stories have of the subject of a dossier. */
export interface DossierMaterial {
  /** Statements of its own, newest story first. */
  readonly said: readonly ArticleClaim[];
  /** Statements of others about it. */
  readonly about: readonly ArticleClaim[];
  /** Those that are about it in the order of the editor, then the others, newest first. */
  readonly stories: readonly PublishedArticle[];
  /** Open questions, the first due first. */
  readonly questions: readonly AskedOf[];
  /** In the order of time. */
  readonly events: readonly {
    readonly event: EventReference;
    readonly teller: PublishedArticle | undefined;
  }[];
}

/** A statement with those who say it, as addresses name them. */
interface SpokenClaim {
  readonly one: ArticleClaim;
  readonly slugs: readonly string[];
}

const listed = new WeakMap<readonly PublishedArticle[], readonly SpokenClaim[]>();

/** All statements of stories. They are listed once: every dossier asks, for its page and for its data. */
const listSpokenClaims = (articles: readonly PublishedArticle[]): readonly SpokenClaim[] => {
  const claims =
    listed.get(articles) ??
    listClaims(articles).map((one) => ({
      one,
      slugs: listSpeakers(one.claim).map(({ slug }) => slug),
    }));
  listed.set(articles, claims);
  return claims;
};

/** Gathers it: only what is published, by what the editor says of the dossier and by what stories link to it. */
export const gatherMaterial = (
  dossier: Pick<
    Dossier,
    'id' | 'name' | 'names' | 'speakers' | 'matters' | 'stories' | 'events' | 'linksNames'
  >,
  { articles, mentions, tellers }: Pick<Newsroom, 'articles' | 'mentions' | 'tellers'>,
): DossierMaterial => {
  const own = new Set(dossier.speakers.map(toSpeakerSlug));
  const matters = new Set(dossier.matters);
  const names = toNameFinder(listNames(dossier));
  const linking = new Set(mentions.get(dossier.id) ?? []);
  const main = dossier.stories.flatMap((slug) => articles.find((article) => article.slug === slug) ?? []);
  const isSaid = ({ slugs }: SpokenClaim): boolean => slugs.some((slug) => own.has(slug));
  const isAbout = ({ article, claim }: ArticleClaim): boolean =>
    (claim.matter !== undefined && matters.has(claim.matter)) ||
    // A name is taken at its word only where the editor trusts it, or the story is about nothing else.
    ((dossier.linksNames || linking.has(article) || main.includes(article)) && names(claim.text));
  const claims = listSpokenClaims(articles);
  const said = claims.filter(isSaid).map(({ one }) => one);
  const about = claims.filter((spoken) => !isSaid(spoken) && isAbout(spoken.one)).map(({ one }) => one);
  const others = [
    ...new Set([...linking, ...said.map(({ article }) => article), ...about.map(({ article }) => article)]),
  ].filter((article) => !main.includes(article));
  const stories = [...main, ...others.toSorted(newestFirst)];
  return {
    said,
    about,
    stories,
    questions: stories
      .flatMap((article) => article.outlook.map((question) => ({ article, question })))
      .filter(
        ({ article, question }) =>
          question.outcome === undefined && (main.includes(article) || names(question.question)),
      )
      .toSorted((a, b) => compareText(a.question.due, b.question.due)),
    events: dossier.events.toSorted(byTime).map((event) => ({ event, teller: tellers.get(event.id)?.[0] })),
  };
};
