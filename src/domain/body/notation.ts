import type { WrittenKind } from './part-kind.ts';
import { analysis } from './parts/analysis.ts';
import { toAsideKind } from './parts/aside.ts';
import { claim } from './parts/claim.ts';
import { embed } from './parts/embed.ts';
import { gallery } from './parts/gallery.ts';
import { pullquote } from './parts/pullquote.ts';
import { quote } from './parts/quote.ts';
import { table } from './parts/table.ts';
import { figureKinds } from './figure-kinds.ts';

/**
 * The directives that editors may write, by name: :claim[…]{…} in running text, ::table[…]{…} on a line, and
 * :::note[…], closed by :::, around blocks.
 */
export const notation: Readonly<Record<string, WrittenKind>> = {
  claim,
  table,
  note: toAsideKind('note'),
  background: toAsideKind('background'),
  method: toAsideKind('method'),
  infobox: toAsideKind('infobox'),
  analysis,
  quote,
  pullquote,
  gallery,
  embed,
  ...figureKinds,
};
