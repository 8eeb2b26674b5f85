import { toSlug } from '../../../domain/address.ts';
import { toNoteHtml } from '../notes.ts';
import { mapOutsideCode } from './outside-code.ts';

/** "[[Target#Place|words]]", as Obsidian and wikis write it; in a table the bar has a backslash. */
const wikiLink = /(?<!\\)(!?)\[\[([^[\]\n|\\]*?)(?:\\?\|([^[\]\n]*))?\]\]/g;

const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;

/** A place in a note: a heading by its words. One by the mark of a paragraph ("^abc") is known to that program alone. */
const toPlace = (place: string): string =>
  place === '' || place.startsWith('^') ? '' : `#${toSlug(place.split('#').at(-1) ?? '')}`;

/** As an address is written between round brackets. */
const toAddress = (name: string): string =>
  encodeURI(name.trim()).replaceAll('(', '%28').replaceAll(')', '%29');

/**
 * Rewrites wiki links as links of Markdown, to what the rest of the import looks up by name: "wiki-ref:Other note". An
 * embedded picture becomes a picture; of another note that was shown in place, a note to the editor remains.
 *
 * in:  See [[Other note#What is known|this]].
 * out: See [this](wiki-ref:Other%20note#what-is-known).
 */
export const rewriteWikiLinks = (markdown: string): string =>
  mapOutsideCode(markdown, (text) =>
    text.replaceAll(wikiLink, (whole, embed: string, said: string, given: string | undefined) => {
      const [target = '', ...places] = said.split('#');
      const place = places.join('#');
      if (target.trim() === '' && toPlace(place) === '') return whole;
      // Of a picture they may be its width.
      const words = given === undefined || /^[\dx]+$/.test(given) ? undefined : given.trim();
      if (embed === '!') {
        return isPicture.test(target)
          ? `![${words ?? ''}](<${target.trim()}>)`
          : toNoteHtml({ kind: 'note shown within another', words: whole, isLost: true });
      }
      const usual = target.trim() === '' ? place : (target.trim().split('/').at(-1) ?? '');
      const address =
        target.trim() === '' ? toPlace(place) : `wiki-ref:${toAddress(target)}${toPlace(place)}`;
      return `[${words ?? usual}](${address})`;
    }),
  );
