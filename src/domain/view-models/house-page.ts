import { standardsAddress } from '../addresses/needed-pages.ts';
import { correctionsAddress, houseAddress } from '../address.ts';
import type { SafeHtml } from '../body/page-body.ts';
import type { Heading } from '../article.ts';
import { readBody } from '../body/compact-body.ts';
import { toPlainLine } from '../body/plain-text.ts';
import { hasEmbed, type Prose, toProseHtml } from '../body/prose.ts';
import type { Newsroom } from '../newsroom.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type Stamp, toDayStamp } from './article-card.ts';
import { buildStandardsFace, type StandardsFace } from './standards-face.ts';

/** A page of the newsroom: about, standards, privacy. */
export interface HousePage {
  readonly id: string;
  readonly frame: PageFrame;
  readonly updated: Stamp;
  readonly body: SafeHtml | undefined;
  /** Whether a card in it leads to another site: what few pages need the look of. */
  readonly hasEmbed: boolean;
  /** Its sections, where they are many. */
  readonly contents: readonly Pick<Heading, 'id' | 'text'>[];
  /** What marked statements look like, and what stories rest on: the page that explains them shows both. */
  readonly standards: StandardsFace | undefined;
}

/** Sections from which on a page lists them. */
const listedSections = 5;

/** The headings of a text, by which its sections are listed. */
const listSections = ({ body }: Prose): HousePage['contents'] => {
  const sections = readBody(body).children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'h2' && typeof node.properties.id === 'string'
      ? [{ id: node.properties.id, text: toPlainLine([node]) }]
      : [],
  );
  return sections.length < listedSections ? [] : sections;
};

/**
 * Builds the pages of the newsroom. The policy on corrections is none of them: it is on the page of corrections.
 */
export const buildHousePages = ({ house, articles, edition, surroundings }: Newsroom): HousePage[] =>
  house
    .filter(({ id }) => houseAddress(id) !== correctionsAddress)
    .map(({ id, title, standfirst, updatedAt, prose }) => ({
      id,
      frame: buildPageFrame({
        title,
        description: standfirst,
        address: houseAddress(id),
        surroundings,
        trail: [],
      }),
      updated: toDayStamp(updatedAt, edition),
      body: prose && toProseHtml(prose, edition),
      hasEmbed: hasEmbed(prose),
      contents: prose ? listSections(prose) : [],
      standards: houseAddress(id) === standardsAddress() ? buildStandardsFace(articles, edition) : undefined,
    }));
