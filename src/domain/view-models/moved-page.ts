import { text } from '../../text/text.ts';
import type { Redirect } from '../redirects.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';

/** A redirect with the name of the page it leads to. */
export interface Moved extends Redirect {
  readonly name: string;
}

/** The page at an address of old. */
export interface MovedPage {
  readonly frame: PageFrame;
  /** The page's name and its address of today. */
  readonly title: string;
  readonly address: string;
}

/** Builds the page that leads from an address of old to the one of today. */
export const buildMovedPage = ({ from, to, name }: Moved, surroundings: Surroundings): MovedPage => ({
  frame: buildPageFrame({
    title: name,
    description: text.moved.description,
    address: from,
    surroundings,
    trail: [],
    isListed: false,
    movedTo: to,
  }),
  title: name,
  address: to,
});
