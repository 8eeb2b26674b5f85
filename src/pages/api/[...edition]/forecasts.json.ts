/** Every question with its forecasts, and their records, in every language. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildForecastsJson } from '../../../feeds/forecasts-json.ts';
import { respondAs } from '../../../feeds/respond-as.ts';
import { listInEditions } from '../../../store/newsroom.ts';

export const getStaticPaths = (() =>
  listInEditions((newsroom) => [
    { params: {}, props: { text: buildForecastsJson(newsroom) } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('json', props.text);
