import type { APIRoute, GetStaticPaths } from 'astro';
import { listRenditions } from '../../domain/pictures/list-renditions.ts';
import type { Rendition, RenditionKind } from '../../domain/pictures/picture.ts';
import { loadRendition } from '../../pictures/kept-pictures.ts';
import { loadNewsrooms } from '../../store/newsroom.ts';
import { keyOutputs } from '../../store/output-keys.ts';

const types: Readonly<Record<RenditionKind, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
};

interface Props {
  readonly [name: string]: unknown;
  readonly rendition: Rendition;
}

/**
 * The pictures of one kind. Each kind has a route of its own: only of one that is named with its ending does Astro know
 * that its addresses end in no slash.
 */
export const toPictureRoute = (
  kind: RenditionKind,
): { readonly getStaticPaths: GetStaticPaths; readonly GET: APIRoute<Props> } => ({
  getStaticPaths: async () =>
    keyOutputs(
      listRenditions(await loadNewsrooms())
        .filter((rendition) => rendition.kind === kind)
        .map((rendition) => ({
          params: { picture: rendition.name.slice(0, -kind.length - 1) },
          props: { rendition },
        })),
    ),
  GET: async ({ props }) =>
    new Response(new Uint8Array(await loadRendition(props.rendition)), {
      headers: { 'Content-Type': types[kind] },
    }),
});
