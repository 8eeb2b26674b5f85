import { toAbsolute } from '../domain/absolute-address.ts';
import { archiveAddress, catalogueAddress } from '../domain/address.ts';
import { type Hub, toCountryHub, toTopicHub } from '../domain/hubs.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import { type CatalogueDocument, listCatalogueDocuments } from './catalogue.ts';

/** Name of a hub's catalogue, after its address: "topics/geese". */
const toName = ({ address }: Hub): string => address.replace(/^\/|\/$/g, '');

/** The documents of every catalogue: of the whole site, and of each topic and country. */
export const listCatalogues = (newsroom: Newsroom): CatalogueDocument[] => {
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
      parts.map(({ kind, hub }) => ({
        kind,
        name: hub.name,
        total: hub.articles.length,
        address: toAbsolute(catalogueAddress(toName(hub)), edition),
      })),
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
