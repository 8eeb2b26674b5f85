/** Every calendar of what falls due, beside its page. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { forecastsAddress } from '../../../../domain/address.ts';
import { buildCalendars } from '../../../../feeds/calendar.ts';
import { respondAs } from '../../../../feeds/respond-as.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      buildCalendars(newsroom).map(({ address, text }) => ({
        params: { folder: address.slice(forecastsAddress.length, -1) || undefined },
        props: { text },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('calendar', props.text);
