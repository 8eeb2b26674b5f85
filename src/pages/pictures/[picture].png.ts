import { toPictureRoute } from './_picture-route.ts';

export const { getStaticPaths, GET } = toPictureRoute('png');
