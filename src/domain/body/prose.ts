import type { Edition } from '../edition.ts';
import type { StoredBody } from './body.ts';
import { hasPart } from './compact-body.ts';
import { type SafeHtml, toPageHtml } from './page-body.ts';
import type { Picture } from '../pictures/picture.ts';

/** A text without sources: the introduction of a topic, a biography, a page of the newsroom. */
export interface Prose {
  readonly body: StoredBody;
  /** As the site serves them, in the order of the text. */
  readonly pictures: readonly (Picture | undefined)[];
  /** Pictures of what its cards lead to, by the name of their file. */
  readonly stills: Readonly<Record<string, Picture>>;
}

/** A text without sources, as its page prints it. */
export const toProseHtml = ({ body, pictures, stills }: Prose, edition: Edition): SafeHtml =>
  toPageHtml(body, edition, { pictures, stills });

/** Whether a card in it leads to another site. */
export const hasEmbed = (prose: Prose | undefined): boolean =>
  prose !== undefined && hasPart(prose.body, 'embed');
