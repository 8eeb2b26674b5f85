import { archiveAddress, countriesAddress, homeAddress, notFoundAddress, topicsAddress } from '../address.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Breadcrumb, buildPageFrame, type PageFrame } from './page-frame.ts';

/** The page for readers who asked for an address that does not exist. */
export interface NotFoundPage {
  readonly frame: PageFrame;
  /** Pages from which most things can be reached. */
  readonly ways: readonly Breadcrumb[];
}

/** Builds the page that hosts answer with when there is nothing at an address. */
export const buildNotFoundPage = ({ edition, surroundings }: Newsroom): NotFoundPage => {
  const { text } = edition;
  return {
    frame: buildPageFrame({
      title: text.notFound.title,
      description: text.notFound.description,
      address: notFoundAddress,
      surroundings,
      isListed: false,
    }),
    ways: [
      { name: text.site.home, address: homeAddress },
      { name: text.site.menuTopics, address: topicsAddress },
      { name: text.site.menuCountries, address: countriesAddress },
      { name: text.site.menuArchive, address: archiveAddress },
    ],
  };
};
