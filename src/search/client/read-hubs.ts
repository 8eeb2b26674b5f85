import type { FacetId } from './facets.ts';
import type { Hub, Hubs } from './hubs.ts';

/** The hubs that the search page lists to browse. */
export const readHubs = (search: ParentNode): Hubs => {
  const hubs: Partial<Record<FacetId, readonly Hub[]>> = {};
  for (const list of search.querySelectorAll<HTMLElement>('.browse [data-facet]')) {
    hubs[list.dataset.facet as FacetId] = [...list.querySelectorAll('a')].map((link) => ({
      name: link.textContent,
      address: link.pathname,
      total: Number(link.dataset.total),
    }));
  }
  return hubs;
};
