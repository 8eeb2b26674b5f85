import { toAbsolute } from '../domain/absolute-address.ts';
import { archiveAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { buildCatalogue, catalogueAddress, type CatalogueDocument } from './catalogue.ts';

/** A topic or a country with its stories. */
export interface CataloguePart {
  readonly kind: 'topic' | 'country';
  readonly name: string;
  /** Address of its hub: "/topics/geese/". */
  readonly address: string;
  /** Newest first. */
  readonly stories: readonly PublishedArticle[];
}

/** Name of a part's catalogue, after the address of its hub: "topics/geese". */
const toName = ({ address }: CataloguePart): string => address.replace(/^\/|\/$/g, '');

/**
 * Writes every catalogue: of the whole site, and of each topic and country.
 * @param articles newest first
 */
export const buildCatalogues = (
  articles: readonly PublishedArticle[],
  parts: readonly CataloguePart[],
): CatalogueDocument[] => [
  ...buildCatalogue(
    { title: text.machines.catalogueTitle(site.name), name: 'articles', page: archiveAddress },
    articles,
    parts.map((part) => ({
      kind: part.kind,
      name: part.name,
      total: part.stories.length,
      address: toAbsolute(catalogueAddress(toName(part))),
    })),
  ),
  ...parts.flatMap((part) =>
    buildCatalogue(
      { title: text.machines.catalogueOf(site.name, part.name), name: toName(part), page: part.address },
      part.stories,
    ),
  ),
];
