import type { WrittenKind } from './part-kind.ts';
import { toAsideKind } from './parts/aside.ts';
import { claim } from './parts/claim.ts';
import { table } from './parts/table.ts';

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
};
