import { keepFalseTags } from './false-tags.ts';

/**
 * Lets words between pointed brackets be the text they are, where there is no element of that name: the sanitiser would
 * take them for tags and away.
 *
 * in:  Write <name of the town> and <b>bold</b>.
 * out: Write &lt;name of the town> and <b>bold</b>.
 */
export const remarkFalseTags = () => keepFalseTags;
