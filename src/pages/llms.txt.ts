import { houseAddress } from '../domain/address.ts';
import { buildLlms } from '../feeds/llms.ts';
import { respondAs } from '../feeds/respond-as.ts';
import { toCountryHub, toTopicHub } from '../store/hubs.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const { articles, pages, topics, countries } = await loadNewsroom();
  return respondAs(
    'plain',
    buildLlms(
      articles,
      pages.map(({ id, data }) => ({ name: data.title, address: houseAddress(id), note: data.standfirst })),
      [...topics.map((topic) => toTopicHub(topic)), ...countries.map((country) => toCountryHub(country))].map(
        ({ name, address, description }) => ({
          name,
          address,
          note: description || undefined,
        }),
      ),
    ),
  );
};
