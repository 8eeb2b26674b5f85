import { standardsAddress } from '../addresses/needed-pages.ts';
import { correctionsAddress, houseAddress } from '../address.ts';
import type { SafeHtml } from '../body/page-body.ts';
import { hasEmbed, toProseHtml } from '../body/prose.ts';
import type { Newsroom } from '../newsroom.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type Stamp, toDayStamp } from './article-card.ts';

/** A page of the newsroom: about, standards, privacy. */
export interface HousePage {
  readonly id: string;
  readonly frame: PageFrame;
  readonly updated: Stamp;
  readonly body: SafeHtml | undefined;
  /** Whether a card in it leads to another site: what few pages need the look of. */
  readonly hasEmbed: boolean;
  /** Whether it shows what marked statements look like: the page that explains them does. */
  readonly hasSamples: boolean;
}

/**
 * Builds the pages of the newsroom. The policy on corrections is none of them: it is on the page of corrections.
 */
export const buildHousePages = ({ house, edition, surroundings }: Newsroom): HousePage[] =>
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
      hasSamples: houseAddress(id) === standardsAddress(),
    }));
