import type { Element } from 'hast';
import type { Claim } from '../domain/article.ts';
import { toWordsAlone } from '../domain/claim-words.ts';
import type { Edition } from '../domain/edition.ts';
import { element, link } from '../domain/body/element.ts';

const toEntry = (claim: Claim, url: string, edition: Edition): Element =>
  element('li', [
    element('p', [link(toWordsAlone(claim, edition), `${url}#${claim.anchor}`)]),
    element('p', [
      element('b', [edition.text.evidence.statuses[claim.status]]),
      ` · ${claim.sentence}`,
      ...claim.sources.flatMap((source, index) => [
        index === 0 ? ' · ' : edition.text.punctuation.list,
        link(source.publisher.name, source.url),
      ]),
    ]),
  ]);

/**
 * Marked statements of a story as a list, each with its place in the story and its sources.
 * @param url full address of the story
 */
export const toClaimList = (claims: readonly Claim[], url: string, edition: Edition): Element =>
  element(
    'ol',
    claims.map((claim) => toEntry(claim, url, edition)),
  );
