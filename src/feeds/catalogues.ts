import { toAbsolute } from '../domain/absolute-address.ts';
import { archiveAddress, catalogueAddress } from '../domain/address.ts';
import { type Hub, toCountryHub, toTopicHub } from '../domain/hubs.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import type { Catalogue } from '../schemas/catalogue.ts';
import { type CatalogueDocument, listCatalogueDocuments } from './catalogue.ts';

/** Name of a hub's catalogue, after its address: "topics/geese". */
const toName = ({ address }: Hub): string => address.replace(/^\/|\/$/g, '');

/** The whole catalogue in the languages of other newsrooms. */
const listLanguages = (others: readonly Newsroom[]): Catalogue['languages'] =>
  others.length === 0
    ? undefined
    : others.map(({ articles, edition }) => ({
        language: edition.language,
        total: articles.length,
        address: toAbsolute(catalogueAddress('articles', edition.folder), edition),
      }));

/**
 * The documents of every catalogue in a language: of the whole site, and of each topic and country.
 * @param newsrooms of all languages of the site
 */
export const listCatalogues = (
  newsroom: Newsroom,
  newsrooms: readonly Newsroom[] = [newsroom],
): CatalogueDocument[] => {
  const { articles, edition } = newsroom;
  const { site, text } = edition;
  const parts = [
    ...newsroom.topics.map((topic) => ({ kind: 'topic' as const, hub: toTopicHub(newsroom, topic) })),
    ...newsroom.countries.map((country) => ({
      kind: 'country' as const,
      hub: toCountryHub(newsroom, country),
    })),
  ];
  return [
    ...listCatalogueDocuments(
      { title: text.machines.catalogueTitle(site.name), name: 'articles', page: archiveAddress },
      articles,
      edition,
      {
        catalogues: parts.map(({ kind, hub }) => ({
          kind,
          name: hub.name,
          total: hub.articles.length,
          address: toAbsolute(catalogueAddress(toName(hub), edition.folder), edition),
        })),
        languages: listLanguages(newsrooms.filter((other) => other !== newsroom)),
      },
    ),
    ...parts.flatMap(({ hub }) =>
      listCatalogueDocuments(
        { title: text.machines.catalogueOf(site.name, hub.name), name: toName(hub), page: hub.address },
        hub.articles,
        edition,
      ),
    ),
  ];
};
