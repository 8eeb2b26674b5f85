import { toAbsolute } from '../domain/absolute-address.ts';
import { changesAddress } from '../domain/addresses/changes-address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { element, link } from '../domain/body/element.ts';
import type { Edition } from '../domain/edition.ts';
import type { VersionEntry } from '../domain/view-models/changes-page.ts';
import { toArticleFacts } from './article-item.ts';
import type { FeedItem } from './feed.ts';
import { printHtml } from './feed-content.ts';
import { toArticleId } from './feed-id.ts';

type Elements = Parameters<typeof printHtml>[0];

/** A wording of before and of now, each in a paragraph; one of the two may be missing. */
const toWordings = (
  { before, after }: { readonly before: string | undefined; readonly after: string | undefined },
  { text: { changes } }: Edition,
): Elements => [
  ...(before === undefined ? [] : [element('p', [`${changes.was} `, element('del', [before])])]),
  ...(after === undefined ? [] : [element('p', [`${changes.now} `, element('ins', [after])])]),
];

/** A version of a story as an item of the feed of its changes. */
export const toVersionItem = (
  article: PublishedArticle,
  version: VersionEntry,
  cardBytes: number,
  edition: Edition,
): FeedItem => {
  const { changes, corrections, punctuation } = edition.text;
  const url = `${toAbsolute(changesAddress(article.slug), edition)}#${version.id}`;
  const at = new Date(version.at.iso);
  const counted = [
    ...(version.claims.length === 0 ? [] : [changes.statements(version.claims.length)]),
    ...(version.corrections.length === 0 ? [] : [changes.inFeed.corrected(version.corrections.length)]),
  ].join(punctuation.comma);
  const summary = version.isFirst
    ? changes.inFeed.firstVersion
    : [...version.reasons, counted].filter((part) => part !== '').join(' ');
  return {
    id: `${toArticleId(article, edition)}/version-${version.id}`,
    url,
    title: version.isFirst ? changes.inFeed.published(article.title) : changes.inFeed.changed(article.title),
    summary,
    html: printHtml([
      element('p', [summary]),
      ...version.corrections.flatMap(({ kind, wrong, right }) => [
        element('p', [`${corrections.said} `, element('del', [wrong])]),
        element('p', [`${corrections.now(kind)} `, element('ins', [right])]),
      ]),
      ...version.claims.flatMap((claim) => [
        element('p', [element('b', [claim.label])]),
        ...(claim.same === undefined ? [] : [element('p', [claim.same])]),
        ...toWordings(claim, edition),
        ...claim.remarks.map((remark) => element('p', [remark])),
      ]),
      element('p', [link(article.title, url)]),
    ]),
    published: at,
    updated: at,
    ...toArticleFacts({ article, cardBytes }, edition),
    categories: [],
  };
};
